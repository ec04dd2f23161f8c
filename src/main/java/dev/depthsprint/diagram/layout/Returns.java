package dev.depthsprint.diagram.layout;

import java.util.Arrays;

/**
 * Connections that lead back to the left along boxes that stand in single file. They run round the
 * outside, and are not to bend the way of the records, so where boxes stand is decided without
 * them. Where a column has several boxes, a connection that leads back has a part in their order.
 */
final class Returns {

  private Returns() {}

  /**
   * Which connections they are.
   *
   * @param columns the column of every box, counted from the left
   */
  static boolean[] of(Graph graph, int[] columns) {
    int[] crowded = crowdedBefore(columns);
    boolean[] isHeld = held(graph, columns);
    boolean[] isReturn = new boolean[graph.edges()];
    for (int e = 0; e < isReturn.length; e++) {
      int from = graph.from()[e];
      int to = graph.to()[e];
      isReturn[e] =
          columns[from] > columns[to]
              && crowded[columns[from] + 1] == crowded[columns[to]]
              && isHeld[from]
              && isHeld[to];
    }
    return isReturn;
  }

  /** For every column, how many before it have several boxes; one entry more than columns. */
  private static int[] crowdedBefore(int[] columns) {
    int[] boxes = new int[Arrays.stream(columns).max().orElse(0) + 1];
    for (int column : columns) {
      boxes[column]++;
    }
    int[] crowded = new int[boxes.length + 1];
    for (int column = 0; column < boxes.length; column++) {
      crowded[column + 1] = crowded[column] + (boxes[column] > 1 ? 1 : 0);
    }
    return crowded;
  }

  /** Boxes that have a connection to the right, or one from the left. */
  private static boolean[] held(Graph graph, int[] columns) {
    boolean[] isHeld = new boolean[graph.size()];
    for (int e = 0; e < graph.edges(); e++) {
      if (columns[graph.from()[e]] < columns[graph.to()[e]]) {
        isHeld[graph.from()[e]] = true;
        isHeld[graph.to()[e]] = true;
      }
    }
    return isHeld;
  }
}
