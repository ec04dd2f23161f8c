package dev.depthsprint.diagram.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Puts the boxes of a graph into columns: the bands one after the other, and within a band every
 * box right of what feeds it. A connection that would close a circle runs back; which one that is
 * goes by the distance from where the band is entered, so that a retry loop runs back and not the
 * way it repeats. Boxes at the side, such as a catalogue of schemas, stand next to what they serve
 * and make no room in a band.
 */
final class Columns {

  private final Graph graph;
  private final int[] bands;
  private final boolean[] isAside;

  /** For every connection inside a band: does it lead to the right? */
  private final boolean[] forward;

  private Columns(Graph graph) {
    this.graph = graph;
    bands = Bands.of(graph);
    isAside = Aside.of(graph);
    forward = directions();
  }

  /** The column of every box, counted from the left. */
  static int[] of(Graph graph) {
    return new Columns(graph).columns();
  }

  private boolean isInside(int edge) {
    int from = graph.from()[edge];
    int to = graph.to()[edge];
    return bands[from] == bands[to] && from != to && !isAside[from] && !isAside[to];
  }

  private boolean[] directions() {
    int[] circle = Circles.of(graph.size(), graph.from(), graph.to(), this::isInside);
    int[] distance = distances();
    boolean[] result = new boolean[graph.edges()];
    for (int e = 0; e < result.length; e++) {
      int from = graph.from()[e];
      int to = graph.to()[e];
      result[e] =
          circle[from] != circle[to]
              || distance[from] < distance[to]
              || distance[from] == distance[to] && from < to;
    }
    return result;
  }

  /** How many connections each box is from where its band is entered. */
  private int[] distances() {
    int[] distance = new int[graph.size()];
    Arrays.fill(distance, -1);
    boolean[] isFed = new boolean[graph.size()];
    boolean[] isEntry = new boolean[graph.size()];
    for (int e = 0; e < graph.edges(); e++) {
      isFed[graph.to()[e]] |= isInside(e);
      isEntry[graph.to()[e]] |= bands[graph.from()[e]] < bands[graph.to()[e]];
    }
    var lists = new Links(graph.size(), graph.from(), graph.to(), this::isInside);
    Deque<Integer> next = new ArrayDeque<>();
    for (int i = 0; i < distance.length; i++) {
      if (!isFed[i] || isEntry[i]) {
        distance[i] = 0;
        next.add(i);
      }
    }
    walk(lists, distance, next);
    for (int i = 0; i < distance.length; i++) {
      if (distance[i] < 0) {
        // A circle that nothing enters begins at its first box.
        distance[i] = 0;
        next.add(i);
        walk(lists, distance, next);
      }
    }
    return distance;
  }

  private static void walk(Links links, int[] distance, Deque<Integer> next) {
    while (!next.isEmpty()) {
      int at = next.remove();
      for (int k = links.begin(at); k < links.end(at); k++) {
        int to = links.target(k);
        if (distance[to] < 0) {
          distance[to] = distance[at] + 1;
          next.add(to);
        }
      }
    }
  }

  private int[] columns() {
    int[] left = new int[graph.edges()];
    int[] right = new int[graph.edges()];
    for (int e = 0; e < left.length; e++) {
      left[e] = forward[e] ? graph.from()[e] : graph.to()[e];
      right[e] = forward[e] ? graph.to()[e] : graph.from()[e];
    }
    var links = new Links(graph.size(), left, right, this::isInside);
    int[] column = new int[graph.size()];
    int[] order = links.sorted();
    for (int at : order) {
      for (int k = links.begin(at); k < links.end(at); k++) {
        column[links.target(k)] = Math.max(column[links.target(k)], column[at] + 1);
      }
    }
    drawNear(links, order, column);
    int[] all = shifted(column);
    Aside.place(graph, isAside, all);
    return all;
  }

  /** Takes what nothing of its band feeds to just before the first that it feeds. */
  private static void drawNear(Links links, int[] order, int[] column) {
    for (int i = order.length - 1; i >= 0; i--) {
      int at = order[i];
      if (column[at] == 0 && links.begin(at) < links.end(at)) {
        int least = Integer.MAX_VALUE;
        for (int k = links.begin(at); k < links.end(at); k++) {
          least = Math.min(least, column[links.target(k)]);
        }
        column[at] = least - 1;
      }
    }
  }

  /** Lets every band begin behind the last column of the one before. */
  private int[] shifted(int[] column) {
    int[] width = new int[Arrays.stream(bands).max().orElse(0) + 1];
    for (int i = 0; i < column.length; i++) {
      width[bands[i]] = isAside[i] ? width[bands[i]] : Math.max(width[bands[i]], column[i] + 1);
    }
    int[] start = new int[width.length];
    for (int band = 1; band < start.length; band++) {
      start[band] = start[band - 1] + width[band - 1];
    }
    int[] result = new int[column.length];
    Arrays.setAll(result, i -> start[bands[i]] + column[i]);
    return result;
  }
}
