package dev.depthsprint.diagram.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Gives every lane of a sorted bundle its place: as near as can be to where it would like to be, at
 * least a gap apart from those it runs beside, and within its limits.
 */
final class Slots {

  /** A straight way looks best unmoved, and a held one cannot; the others go round it. */
  private static final double STRAIGHT = 1000;

  /** Crowded lanes draw nearer by this factor at least. */
  private static final double CLOSER = 0.95;

  /** Gaps are multiples of this, so that lines stay crisp; nearer than it lanes share a line. */
  private static final double STEP = 0.5;

  private final List<Lane> lanes;
  private final List<Run.Span> limits;
  private final double least;

  /** What each lane keeps from its neighbours; between two the lesser one holds. */
  private final double[] gaps;

  private final double[] offsets;
  private final double[] low;
  private final double[] high;

  private Slots(List<Lane> lanes, List<Run.Span> limits, double least) {
    this.lanes = lanes;
    this.limits = limits;
    this.least = least;
    int size = lanes.size();
    gaps = new double[size];
    offsets = new double[size];
    low = new double[size];
    high = new double[size];
    Arrays.fill(gaps, Spacing.LANE);
  }

  /**
   * @param lanes in order of their coordinates to be
   * @param limits of each; each contains the place where its lane is
   * @param least how near lanes may be drawn to each other where there is little room
   * @return none when there is less room than that. With a least of zero there is always room for
   *     lanes in the order in which they are; for another one the limits may contradict it.
   */
  static Optional<double[]> places(List<Lane> lanes, List<Run.Span> limits, double least) {
    return new Slots(lanes, limits, least).places();
  }

  private Optional<double[]> places() {
    while (true) {
      setOffsets();
      int crowded = narrow();
      if (crowded < 0) {
        double[] places = spread();
        for (int i = 0; i < places.length; i++) {
          places[i] = Math.clamp(places[i], low[i], high[i]) + offsets[i];
        }
        return Optional.of(places);
      }
      if (!drawNearer(crowded)) {
        return Optional.empty();
      }
    }
  }

  /** How far each lane lies at least from the first: what is before it that it runs beside. */
  private void setOffsets() {
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = offsets[i - 1];
      for (int j = 0; j < i; j++) {
        if (lanes.get(i).overlaps(lanes.get(j))) {
          offsets[i] = Math.max(offsets[i], offsets[j] + gap(i, j));
        }
      }
    }
  }

  private double gap(int i, int j) {
    Lane a = lanes.get(i);
    Lane b = lanes.get(j);
    if (a.isFixed() && b.isFixed()) {
      return 0;
    }
    double gap = Math.min(gaps[i], gaps[j]);
    return a.way().isTwinOf(b.way()) || areTextLines(a, b)
        ? Math.rint(gap * Spacing.TEXT_LANE / Spacing.LANE / STEP) * STEP
        : gap;
  }

  private static boolean areTextLines(Lane a, Lane b) {
    return a.run().horizontal() && a.way().isLabelled() && b.way().isLabelled();
  }

  /**
   * Makes the limits, less the offsets, rise with the order.
   *
   * @return a lane for which they leave no room, or -1 when there is room for all
   */
  private int narrow() {
    int size = offsets.length;
    for (int i = 0; i < size; i++) {
      double own = limits.get(i).low() - offsets[i];
      low[i] = i == 0 ? own : Math.max(own, low[i - 1]);
    }
    int crowded = -1;
    for (int i = size - 1; i >= 0; i--) {
      double own = limits.get(i).high() - offsets[i];
      high[i] = i == size - 1 ? own : Math.min(own, high[i + 1]);
      crowded = low[i] > high[i] ? i : crowded;
    }
    return crowded;
  }

  /**
   * Lets the lanes between the two limits that squeeze one of them draw nearer to each other.
   *
   * @return false when they are as near as can be
   */
  private boolean drawNearer(int crowded) {
    int first = crowded;
    while (low[crowded] > limits.get(first).low() - offsets[first]) {
      first--;
    }
    int last = crowded;
    while (high[crowded] < limits.get(last).high() - offsets[last]) {
      last++;
    }
    double room = limits.get(last).high() - limits.get(first).low();
    double needed = offsets[last] - offsets[first];
    double factor = Math.clamp(room / needed, 0, CLOSER);
    boolean hasRoom = false;
    for (int i = first; i <= last; i++) {
      hasRoom |= gaps[i] > least;
      gaps[i] = Math.max(least, Math.floor(gaps[i] * factor / STEP) * STEP);
    }
    return hasRoom;
  }

  /** Rising values nearest to the wishes. Shared ones are rounded, so that lines stay crisp. */
  private double[] spread() {
    int size = offsets.length;
    double[] wishes = new double[size];
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      wishes[i] = lanes.get(i).at() - offsets[i];
      weights[i] = lanes.get(i).isStraight() || lanes.get(i).isFixed() ? STRAIGHT : 1;
    }
    Pools pools = Pools.of(wishes, weights);
    double[] values = pools.values();
    for (int i = 0; i < size; i++) {
      values[i] = pools.shared()[i] ? Math.rint(values[i]) : values[i];
    }
    return values;
  }
}
