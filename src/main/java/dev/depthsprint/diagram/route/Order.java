package dev.depthsprint.diagram.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who lies beside whom. Two lanes that run together are followed in both directions to where their
 * ways part: the one that turns to the left there has to lie to the left, or they would cross.
 * Where the two partings disagree, they cross once in any case.
 */
final class Order {

  private static final Comparator<Lane> BY_PLACE =
      Comparator.comparingDouble(Lane::at)
          .thenComparing(lane -> lane.way().flowId())
          .thenComparingInt(Lane::index);

  /** So near to each other, where lanes are tells little: their order would turn on small moves. */
  static final double NEAR = Spacing.LANE;

  /** So far from each other two may turn and still come near to one line. */
  private static final double LEVEL = 2 * Spacing.LANE;

  private final double near;

  private Order(double near) {
    this.near = near;
  }

  /**
   * The lanes from the lowest coordinate to the highest, in an order of as few crossings as can be.
   * Wishes of three lanes may contradict each other; then the one with the fewest wishes against it
   * goes first.
   *
   * @param near lanes that would cross in any case keep their order when they are farther apart
   */
  static List<Lane> sorted(List<Lane> lanes, double near) {
    return new Order(near).sorted(lanes);
  }

  private List<Lane> sorted(List<Lane> lanes) {
    List<Lane> waiting = byPlace(lanes);
    int size = waiting.size();
    boolean[][] isBefore = new boolean[size][size];
    int[] against = new int[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        if (mustAgree(waiting.get(i), waiting.get(j))) {
          boolean first = isFirst(waiting.get(i), waiting.get(j));
          isBefore[i][j] = first;
          isBefore[j][i] = !first;
          against[first ? j : i]++;
        }
      }
    }
    return picked(waiting, isBefore, against);
  }

  /** The lanes in the order in which they are. */
  static List<Lane> byPlace(List<Lane> lanes) {
    return lanes.stream().sorted(BY_PLACE).toList();
  }

  private static boolean mustAgree(Lane a, Lane b) {
    return a.overlaps(b) || a.meets(b);
  }

  /** Two that are held where they are have their order already. */
  private boolean isFirst(Lane a, Lane b) {
    return a.isFixed() && b.isFixed() && a.at() != b.at() ? a.at() < b.at() : compare(a, b) < 0;
  }

  private static List<Lane> picked(List<Lane> lanes, boolean[][] isBefore, int[] against) {
    List<Lane> result = new ArrayList<>();
    boolean[] done = new boolean[lanes.size()];
    while (result.size() < lanes.size()) {
      int next = -1;
      for (int i = 0; i < against.length; i++) {
        if (!done[i] && (next < 0 || against[i] < against[next])) {
          next = i;
        }
      }
      done[next] = true;
      result.add(lanes.get(next));
      for (int i = 0; i < against.length; i++) {
        against[i] -= isBefore[next][i] ? 1 : 0;
      }
    }
    return result;
  }

  /** Less than zero when {@code a} should have the lower coordinate. Never zero for two lanes. */
  private int compare(Lane a, Lane b) {
    if (a.way() == b.way()) {
      return BY_PLACE.compare(a, b);
    }
    // Seen from one of the two, whichever is asked about: so that all their lanes agree.
    if (a.way().flowId().compareTo(b.way().flowId()) > 0) {
      return -compare(b, a);
    }
    int left = leftness(a, b);
    if (left == 0) {
      if (a.at() != b.at()) {
        return Double.compare(a.at(), b.at());
      }
      left = 1;
    }
    return isLeftLower(a.run()) ? -left : left;
  }

  /** Looking along the flow, y growing downwards: left is up when it goes right, and so on. */
  private static boolean isLeftLower(Run run) {
    return run.horizontal() == run.heading() > 0;
  }

  /** 1 when {@code a} should lie to the left of {@code b}, seen along the flow of {@code a}. */
  private int leftness(Lane a, Lane b) {
    int ahead = parting(a, b, 1);
    int behind = -parting(a, b, -1);
    if (ahead * behind < 0 && a.distance(b) > near) {
      return 0;
    }
    return Integer.signum(Math.abs(behind) > Math.abs(ahead) ? behind : ahead);
  }

  /**
   * Follows both from where they run together to where they part.
   *
   * @param step 1 along the flow of {@code a}, -1 against it
   * @return 1 when {@code a} parts to the left, -1 when to the right, as one walks; twice that when
   *     they turn away from each other at about one height, since in the wrong order they would run
   *     on one line there; 0 when they end together
   */
  private static int parting(Lane a, Lane b, int step) {
    int heading = a.run().heading() * step;
    int stepB = b.run().heading() == heading ? 1 : -1;
    Lane walkA = a;
    Lane walkB = b;
    while (true) {
      double endA = end(walkA, step) * heading;
      double endB = end(walkB, stepB) * heading;
      Lane nextA = walkA.step(step);
      Lane nextB = walkB.step(stepB);
      int turnA = turn(walkA, nextA, step);
      int turnB = turn(walkB, nextB, stepB);
      boolean goOn = turnA == turnB && turnA != 0 && (endA == endB || nextA.meets(nextB));
      if (!goOn) {
        int left = endA == endB ? Integer.compare(turnA, turnB) : endA < endB ? turnA : -turnB;
        return turnA * turnB < 0 && Math.abs(endA - endB) <= LEVEL ? 2 * left : left;
      }
      walkA = nextA;
      walkB = nextB;
      heading = walkA.run().heading() * step;
    }
  }

  private static double end(Lane lane, int step) {
    return step > 0 ? lane.run().end() : lane.run().start();
  }

  /** 1 to the left, -1 to the right, 0 at the end of the way. */
  private static int turn(Lane lane, Lane next, int step) {
    if (lane == next) {
      return 0;
    }
    int heading = lane.run().heading() * step;
    int nextHeading = next.run().heading() * step;
    // Going right, up is left; going down, right is left.
    return lane.run().horizontal() ? -heading * nextHeading : heading * nextHeading;
  }
}
