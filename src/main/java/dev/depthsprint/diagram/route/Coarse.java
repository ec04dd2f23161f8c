package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;

/**
 * How exactly one looks at where components are. Which way a flow takes among others of nearly the
 * same length is decided on a coarse look, so that it does not turn on a single unit: from the
 * component where the flow starts, the others seem to lie on a grid. What lies on a grid of that
 * step already stays seen where it is while it is moved by less than half a step.
 *
 * @param origin a corner of the grid
 * @param step of the grid; 0 sees all exactly
 */
record Coarse(Point origin, double step) {

  /** As wide as the grid that a hand puts components on. */
  private static final double STEP = 8;

  static final Coarse NOT = new Coarse(Point.ORIGIN, 0);

  /** Sees this box where it is, and so the whole diagram the same wherever it lies. */
  static Coarse from(Box box) {
    return new Coarse(new Point(box.x(), box.y()), STEP);
  }

  /** How far a box may be seen from where it is. */
  double off() {
    return step / 2;
  }

  /** The box where it is seen; the very same if that is where it is. */
  Box of(Box box) {
    if (step == 0) {
      return box;
    }
    double dx = shift(box.x() - origin.x());
    double dy = shift(box.y() - origin.y());
    return dx == 0 && dy == 0 ? box : box.movedBy(dx, dy);
  }

  private double shift(double place) {
    return Math.floor(place / step + 0.5) * step - place;
  }
}
