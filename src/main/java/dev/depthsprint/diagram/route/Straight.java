package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Optional;

/** The run without a bend between two sides that face each other. */
final class Straight {

  /** How far a straight run can still be shifted at least, so that others fit beside it. */
  static final double PLAY = 16;

  private Straight() {}

  /**
   * The run from a side of one box to the opposite side of the other; none when they do not lie
   * opposite each other, or hardly. Where the middles of the two sides differ, it lies between
   * them.
   *
   * @param play how far the run has to be free to be shifted
   */
  static Optional<Run> between(Box from, Dock out, Box to, Dock in, double play) {
    if (in.side() != Port.opposite(out.side())
        || Port.distance(from, out.side(), to) < 2 * Spacing.MARGIN) {
      return Optional.empty();
    }
    Run.Span both = out.attachable(from).within(in.attachable(to));
    boolean isHeld = out.fixed() || in.fixed();
    if (both.high() - both.low() < (isHeld ? 0 : play)) {
      return Optional.empty();
    }
    Point start = out.at();
    Point end = in.at();
    Run run =
        Port.isHorizontal(out.side())
            ? horizontal(between(start.y(), end.y(), both), start, end)
            : vertical(between(start.x(), end.x(), both), start, end);
    return Optional.of(isHeld ? run.fixed() : run);
  }

  private static Run horizontal(double y, Point start, Point end) {
    return Run.between(new Point(start.x(), y), new Point(end.x(), y));
  }

  private static Run vertical(double x, Point start, Point end) {
    return Run.between(new Point(x, start.y()), new Point(x, end.y()));
  }

  private static double between(double a, double b, Run.Span both) {
    return a == b ? a : both.nearest(Math.rint((a + b) / 2));
  }
}
