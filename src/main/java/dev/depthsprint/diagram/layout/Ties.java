package dev.depthsprint.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * How bad it is that of two neighbours in {@link Rows} one is above the other: how many connections
 * cross, pass a zone or run along a box because of it, and how far they have to go.
 */
final class Ties {

  /** One crossing is as bad as this many items that a connection has to pass. */
  private static final long CROSSING = 1_000;

  /** A way through a zone, or along a box between two of its column, is worse than a crossing. */
  private static final long THROUGH = 3 * CROSSING;

  /** Among so many items it does not count how far connections go past what is in other columns. */
  private static final int MANY = 200;

  /**
   * An end of a piece of a connection, which leads from one column to the next or is upright.
   *
   * @param item the box or lane at this end
   * @param gap the column left of the gap that it passes; that of both boxes for an upright one
   */
  private record Tie(int item, int other, int gap, boolean isLeft, boolean isUpright) {}

  private final Rows rows;

  /** Of every item, with those of what lies in it. */
  private final List<List<Tie>> ties = new ArrayList<>();

  private final int[] rank;

  /** The last rank in every item. */
  private final int[] end;

  Ties(Rows rows) {
    this.rows = rows;
    rank = new int[rows.size()];
    end = new int[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      ties.add(new ArrayList<>());
    }
    for (int e = 0; e < rows.graph.edges(); e++) {
      List<Integer> chain = rows.chain(e);
      for (int k = 1; k < chain.size(); k++) {
        tie(chain.get(k - 1), chain.get(k));
      }
    }
    number(rows.root(), 0);
  }

  private void tie(int left, int right) {
    if (left != right) {
      int gap = rows.last(left);
      boolean isUpright = gap == rows.first(right);
      add(new Tie(left, right, gap, true, isUpright));
      add(new Tie(right, left, gap, false, isUpright));
    }
    for (int column = rows.first(right); column < rows.last(right); column++) {
      add(new Tie(right, right, column, true, false));
    }
  }

  private void add(Tie tie) {
    for (int at = tie.item; at >= 0; at = rows.holder(at)) {
      ties.get(at).add(tie);
    }
  }

  /** Counts an item and what lies in it from the top; returns the next number. */
  int number(int item, int next) {
    rank[item] = next;
    int number = next + 1;
    for (int child : rows.children(item)) {
      number = number(child, number);
    }
    end[item] = number - 1;
    return number;
  }

  int rank(int item) {
    return rank[item];
  }

  /** How bad it is when the one is above its neighbour. */
  long cost(int above, int below) {
    boolean isApart = rows.last(above) < rows.first(below) || rows.last(below) < rows.first(above);
    if (isApart && rows.size() > MANY) {
      return 0;
    }
    long cost = 0;
    for (Tie one : ties.get(above)) {
      for (Tie other : ties.get(below)) {
        if (one.gap == other.gap
            && one.isLeft == other.isLeft
            && !one.isUpright
            && !other.isUpright
            && isBelow(one.other, other.other, above, below)) {
          cost += CROSSING;
        }
      }
    }
    for (Tie tie : ties.get(above)) {
      cost += isIn(tie.other, above) ? 0 : pass(tie, below, rank[tie.other] > top(above, below));
    }
    for (Tie tie : ties.get(below)) {
      cost += isIn(tie.other, below) ? 0 : pass(tie, above, rank[tie.other] < top(above, below));
    }
    return cost;
  }

  private int top(int one, int other) {
    return Math.min(rank[one], rank[other]);
  }

  /** Whether the one would be below the other if {@code above} were above {@code below}. */
  private boolean isBelow(int one, int other, int above, int below) {
    if (isIn(one, below) && isIn(other, above)) {
      return true;
    }
    return !(isIn(one, above) && isIn(other, below)) && rank[one] > rank[other];
  }

  private boolean isIn(int item, int fence) {
    return rank[item] >= rank[fence] && rank[item] <= end[fence];
  }

  /** What it costs a connection to get past an item, or not. */
  private long pass(Tie tie, int item, boolean isOnItsWay) {
    if (!isOnItsWay || isIn(tie.other, item)) {
      return 0;
    }
    long length = end[item] - rank[item] + 1L;
    boolean isMet = rows.first(item) <= tie.gap && tie.gap <= rows.last(item);
    boolean isPassed =
        tie.isUpright ? isMet : rows.isFence(item) && isMet && tie.gap < rows.last(item);
    return length + (isPassed ? THROUGH : 0);
  }
}
