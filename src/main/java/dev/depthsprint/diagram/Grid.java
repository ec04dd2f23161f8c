package dev.depthsprint.diagram;

import dev.depthsprint.picture.Point;

/** The grid that components snap to. */
public final class Grid {

  /** Between two lines, in diagram units. A component is 22 steps wide and 8 high. */
  public static final double STEP = 8;

  private Grid() {}

  public static double snapped(double value) {
    return Math.round(value / STEP) * STEP;
  }

  public static Point snapped(Point point) {
    return new Point(snapped(point.x()), snapped(point.y()));
  }
}
