package dev.depthsprint.diagram.layout;

import java.util.List;

/** Puts what lies in each fence of {@link Rows} into an order in which connections cross less. */
final class Sifting {

  /** It seldom takes more than four. */
  private static final int MOST_ROUNDS = 8;

  private final Rows rows;
  private final Ties ties;

  private Sifting(Rows rows) {
    this.rows = rows;
    ties = new Ties(rows);
  }

  static void sift(Rows rows) {
    var sifting = new Sifting(rows);
    boolean isBetter = true;
    for (int round = 0; isBetter && round < MOST_ROUNDS; round++) {
      isBetter = false;
      for (int item = 0; item < rows.size(); item++) {
        if (item != rows.root() && rows.first(item) <= rows.last(item)) {
          isBetter |= sifting.sift(item);
        }
      }
    }
  }

  /** Takes one item past all those that it lies with, and back to where it was best. */
  private boolean sift(int item) {
    List<Integer> order = rows.children(rows.holder(item));
    int was = order.indexOf(item);
    for (int place = was; place > 0; place--) {
      swap(order, place - 1);
    }
    long[] cost = new long[order.size()];
    int best = 0;
    for (int place = 1; place < order.size(); place++) {
      int next = order.get(place);
      cost[place] = cost[place - 1] - ties.cost(item, next) + ties.cost(next, item);
      best = cost[place] < cost[best] ? place : best;
      swap(order, place - 1);
    }
    best = cost[best] < cost[was] ? best : was;
    for (int place = order.size() - 1; place > best; place--) {
      swap(order, place - 1);
    }
    return best != was;
  }

  /** Changes over two neighbours. */
  private void swap(List<Integer> order, int place) {
    int above = order.get(place);
    int below = order.get(place + 1);
    int rank = ties.rank(above);
    order.set(place, below);
    order.set(place + 1, above);
    ties.number(above, ties.number(below, rank));
  }
}
