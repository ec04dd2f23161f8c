package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.layout.Graph.Tie;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The way of the records through most boxes, from a source on: it is to be level first. */
final class MainWay {

  private MainWay() {}

  /**
   * Which connections it takes.
   *
   * @param columns the column of every box, counted from the left
   */
  static boolean[] of(Graph graph, int[] columns) {
    int[] length = new int[graph.size()];
    int[] next = new int[graph.size()];
    Arrays.fill(next, Graph.NONE);
    IntStream.range(0, graph.edges())
        .filter(e -> graph.ties()[e] == Tie.WAY)
        .filter(e -> columns[graph.from()[e]] < columns[graph.to()[e]])
        .boxed()
        .sorted(Comparator.comparingInt(e -> -columns[graph.from()[e]]))
        .forEach(e -> {
          int from = graph.from()[e];
          if (length[graph.to()[e]] + 1 > length[from]) {
            length[from] = length[graph.to()[e]] + 1;
            next[from] = e;
          }
        });
    boolean[] isMain = new boolean[graph.edges()];
    int at = IntStream.range(0, length.length).reduce(0, (a, b) -> length[b] > length[a] ? b : a);
    while (next[at] != Graph.NONE) {
      isMain[next[at]] = true;
      at = graph.to()[next[at]];
    }
    return isMain;
  }
}
