package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Optional;

/** The run without a bend between two sides that face each other. */
final class Straight {

  /** How far a straight run can still be shifted at least, so that others fit beside it. */
  private static final double PLAY = 16;

  private Straight() {}

  /**
   * The run from a side of one box to the opposite side of the other; none when they do not lie
   * opposite each other, or hardly. Where the middles of the two sides differ, it lies between
   * them.
   */
  static Optional<Run> between(Box from, Side side, Box to) {
    Side facing = Port.opposite(side);
    if (Port.distance(from, side, to) < 2 * Spacing.MARGIN) {
      return Optional.empty();
    }
    Point start = Port.middle(from, side);
    Point end = Port.middle(to, facing);
    Run.Span a = Port.attachable(from, side);
    Run.Span b = Port.attachable(to, facing);
    double low = Math.max(a.low(), b.low());
    double high = Math.min(a.high(), b.high());
    if (high - low < PLAY) {
      return Optional.empty();
    }
    if (Port.isHorizontal(side)) {
      double at = between(start.y(), end.y(), low, high);
      return Optional.of(new Run(true, at, start.x(), end.x(), Run.Span.NONE));
    }
    double at = between(start.x(), end.x(), low, high);
    return Optional.of(new Run(false, at, start.y(), end.y(), Run.Span.NONE));
  }

  private static double between(double a, double b, double low, double high) {
    return a == b ? a : Math.clamp(Math.rint((a + b) / 2), low, high);
  }
}
