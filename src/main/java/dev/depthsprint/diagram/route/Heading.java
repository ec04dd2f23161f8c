package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Side;

/** The four ways to go, as numbers in clockwise order, for the inner loop of the search. */
final class Heading {

  static final int RIGHT = 0;
  static final int DOWN = 1;
  static final int LEFT = 2;
  static final int UP = 3;

  static final int COUNT = 4;

  private Heading() {}

  static int outOf(Side side) {
    return switch (side) {
      case RIGHT -> RIGHT;
      case BOTTOM -> DOWN;
      case LEFT -> LEFT;
      case TOP -> UP;
    };
  }

  static int into(Side side) {
    return opposite(outOf(side));
  }

  static int opposite(int heading) {
    return heading ^ 2;
  }

  private static double along(int heading, double dx, double dy) {
    return switch (heading) {
      case RIGHT -> dx;
      case DOWN -> dy;
      case LEFT -> -dx;
      default -> -dy;
    };
  }

  /** The fewest bends from a place and heading to another, {@code (dx, dy)} away, in the void. */
  static int bends(int from, int to, double dx, double dy) {
    double ahead = along(from, dx, dy);
    boolean isInLine = along((from + 1) & 3, dx, dy) == 0;
    if (from == to) {
      return ahead < 0 ? 4 : isInLine ? 0 : 2;
    }
    if (from == opposite(to)) {
      return isInLine ? 4 : 2;
    }
    return ahead >= 0 && along(to, dx, dy) >= 0 ? 1 : 3;
  }
}
