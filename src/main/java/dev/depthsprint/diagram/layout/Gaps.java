package dev.depthsprint.diagram.layout;

import dev.depthsprint.picture.Point;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Widens the gaps between neighbouring columns in which words have to be read; no others. */
final class Gaps {

  private Gaps() {}

  /**
   * The places with room for the words of every connection from one column to the next. Longer
   * connections have room enough on their way.
   *
   * @param columns the column of every box, counted from the left
   */
  static List<Point> widened(Graph graph, int[] columns, List<Point> places) {
    double[] shift = new double[Arrays.stream(columns).max().orElse(0) + 1];
    for (int e = 0; e < graph.edges(); e++) {
      int from = graph.from()[e];
      int to = graph.to()[e];
      int left = columns[from] < columns[to] ? from : to;
      int right = left == from ? to : from;
      if (columns[right] - columns[left] == 1) {
        double end = places.get(left).x() + graph.nodes().get(left).width();
        double lack = graph.rooms()[e] - (places.get(right).x() - end);
        shift[columns[right]] = Math.max(shift[columns[right]], lack);
      }
    }
    Arrays.parallelPrefix(shift, Double::sum);
    return IntStream.range(0, columns.length)
        .mapToObj(i -> places.get(i).plus(shift[columns[i]], 0))
        .toList();
  }
}
