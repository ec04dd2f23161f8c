package dev.depthsprint.diagram.layout;

import java.util.Arrays;

/**
 * Boxes that stand at the side of the pipeline: those without a layer that only feed, or are only
 * fed by, boxes that have one.
 */
final class Aside {

  private Aside() {}

  static boolean[] of(Graph graph) {
    int size = graph.size();
    boolean[] feeds = new boolean[size];
    boolean[] isFed = new boolean[size];
    boolean[] meetsAnother = new boolean[size];
    for (int e = 0; e < graph.edges(); e++) {
      int from = graph.from()[e];
      int to = graph.to()[e];
      feeds[from] = true;
      isFed[to] = true;
      meetsAnother[from] |= isFree(graph, to);
      meetsAnother[to] |= isFree(graph, from);
    }
    boolean[] aside = new boolean[size];
    for (int i = 0; i < size; i++) {
      aside[i] = isFree(graph, i) && feeds[i] != isFed[i] && !meetsAnother[i];
    }
    return aside;
  }

  private static boolean isFree(Graph graph, int box) {
    return graph.nodes().get(box).layer().isEmpty();
  }

  /**
   * Puts each of these boxes into the column before the first that it feeds, or behind the last
   * that feeds it. When one comes before the first column, all move on by one.
   *
   * @param column complete for all other boxes; those of these boxes are filled in
   */
  static void place(Graph graph, boolean[] isAside, int[] column) {
    for (int i = 0; i < column.length; i++) {
      column[i] = isAside[i] ? Integer.MAX_VALUE : column[i];
    }
    for (int e = 0; e < graph.edges(); e++) {
      int from = graph.from()[e];
      int to = graph.to()[e];
      if (isAside[from]) {
        column[from] = Math.min(column[from], column[to] - 1);
      } else if (isAside[to]) {
        int behind = column[from] + 1;
        column[to] = column[to] == Integer.MAX_VALUE ? behind : Math.max(column[to], behind);
      }
    }
    int least = Arrays.stream(column).min().orElse(0);
    for (int i = 0; i < column.length; i++) {
      column[i] -= least;
    }
  }
}
