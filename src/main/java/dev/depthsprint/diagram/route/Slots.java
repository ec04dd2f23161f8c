package dev.depthsprint.diagram.route;

import java.util.Arrays;
import java.util.List;

/**
 * Gives every lane of a sorted bundle its place: as near as can be to where it would like to be, at
 * least a gap apart from those it runs beside, and within its limits.
 */
final class Slots {

  /** The gaps that are tried, widest first. Where there is no room at all, lanes share a line. */
  private static final double[] GAPS = {Spacing.LANE, 10, 8, 6, 5, 4, 3, 2, 1, 0.5, 0};

  /** A straight way looks best unmoved; the others go round it. */
  private static final double STRAIGHT = 1000;

  private Slots() {}

  /**
   * @param lanes in order of their coordinates to be
   * @param limits of each; each contains the place where its lane is
   */
  static double[] places(List<Lane> lanes, List<Run.Span> limits) {
    for (double gap : GAPS) {
      double[] offsets = offsets(lanes, gap);
      double[] low = new double[lanes.size()];
      double[] high = new double[lanes.size()];
      if (narrow(limits, offsets, low, high)) {
        double[] places = spread(lanes, offsets);
        for (int i = 0; i < places.length; i++) {
          places[i] = Math.clamp(places[i], low[i], high[i]) + offsets[i];
        }
        return places;
      }
    }
    return lanes.stream().mapToDouble(Lane::at).toArray();
  }

  /** How far each lane lies at least from the first: what is before it that it runs beside. */
  private static double[] offsets(List<Lane> lanes, double gap) {
    double[] offsets = new double[lanes.size()];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = offsets[i - 1];
      for (int j = 0; j < i; j++) {
        if (lanes.get(i).overlaps(lanes.get(j))) {
          offsets[i] = Math.max(offsets[i], offsets[j] + gap);
        }
      }
    }
    return offsets;
  }

  /** The limits less the offsets, made to rise with the order; false when they leave no room. */
  private static boolean narrow(
      List<Run.Span> limits, double[] offsets, double[] low, double[] high) {
    int size = offsets.length;
    for (int i = 0; i < size; i++) {
      double own = limits.get(i).low() - offsets[i];
      low[i] = i == 0 ? own : Math.max(own, low[i - 1]);
    }
    boolean hasRoom = true;
    for (int i = size - 1; i >= 0; i--) {
      double own = limits.get(i).high() - offsets[i];
      high[i] = i == size - 1 ? own : Math.min(own, high[i + 1]);
      hasRoom &= low[i] <= high[i];
    }
    return hasRoom;
  }

  /**
   * Rising values nearest to the wishes by least squares (pool adjacent violators): neighbours that
   * are out of order share their weighted mean. Means are rounded, so that lines stay crisp.
   */
  private static double[] spread(List<Lane> lanes, double[] offsets) {
    int size = offsets.length;
    double[] mean = new double[size];
    double[] weight = new double[size];
    int[] start = new int[size];
    int blocks = 0;
    for (int i = 0; i < size; i++) {
      mean[blocks] = lanes.get(i).at() - offsets[i];
      weight[blocks] = lanes.get(i).isStraight() ? STRAIGHT : 1;
      start[blocks++] = i;
      while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
        blocks--;
        double sum = weight[blocks - 1] + weight[blocks];
        mean[blocks - 1] =
            (mean[blocks - 1] * weight[blocks - 1] + mean[blocks] * weight[blocks]) / sum;
        weight[blocks - 1] = sum;
      }
    }
    double[] values = new double[size];
    for (int block = 0; block < blocks; block++) {
      int end = block + 1 < blocks ? start[block + 1] : size;
      boolean isAlone = end - start[block] == 1;
      Arrays.fill(values, start[block], end, isAlone ? mean[block] : Math.rint(mean[block]));
    }
    return values;
  }
}
