package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Layer;
import java.util.Arrays;

/**
 * Which band of columns each box stands in: that of its layer. A box without one stands with what
 * feeds it, or else with what it feeds, or else in the last band.
 */
final class Bands {

  private static final int NONE = -1;
  private static final int LAST = Layer.SERVING.ordinal();

  private Bands() {}

  /** The band of every box, counted from the source. */
  static int[] of(Graph graph) {
    int[] bands = new int[graph.size()];
    for (int i = 0; i < bands.length; i++) {
      bands[i] = graph.nodes().get(i).layer().map(Layer::ordinal).orElse(NONE);
    }
    spread(graph.from(), graph.to(), bands, Math::max);
    spread(graph.to(), graph.from(), bands, Math::min);
    for (int i = 0; i < bands.length; i++) {
      bands[i] = bands[i] == NONE ? LAST : bands[i];
    }
    return bands;
  }

  /** Hands bands on along the connections until every box that can be reached has one. */
  private static void spread(int[] from, int[] to, int[] bands, Choice choice) {
    boolean isNew = true;
    while (isNew) {
      isNew = false;
      int[] before = bands.clone();
      for (int e = 0; e < from.length; e++) {
        if (before[to[e]] == NONE && before[from[e]] != NONE) {
          int band = bands[to[e]];
          bands[to[e]] = band == NONE ? before[from[e]] : choice.of(band, before[from[e]]);
        }
      }
      isNew = !Arrays.equals(before, bands);
    }
  }

  private interface Choice {
    int of(int a, int b);
  }
}
