package dev.depthsprint.diagram;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;

/** Looks for room for one more component. */
public final class FreePlace {

  /** What stays free around a component, so that flows find their way. */
  private static final double GAP = 4 * Grid.STEP;

  private FreePlace() {}

  /**
   * The top left corner, on the grid, of a component whose centre comes as near to {@code point} as
   * the others allow, or in line with them where that is almost there. Looks at the place itself,
   * then along squares of growing size around it, each from its right side, which is where a
   * pipeline goes on.
   */
  public static Point near(Diagram diagram, Point point) {
    Point corner = Grid.snapped(point.plus(-Component.WIDTH / 2, -Component.HEIGHT / 2));
    Point lined = Lining.lined(diagram, corner);
    if (isFree(diagram, lined)) {
      return lined;
    }
    if (isFree(diagram, corner)) {
      return corner;
    }
    // A ring that no component reaches is free, so this ends: each ring is wider than the last.
    for (int ring = 1; ; ring++) {
      for (int step = 0; step <= ring; step++) {
        for (Point candidate : onRing(corner, ring, step)) {
          if (isFree(diagram, candidate)) {
            return candidate;
          }
        }
      }
    }
  }

  private static Point[] onRing(Point corner, int ring, int step) {
    double dx = Component.WIDTH + GAP;
    double dy = Component.HEIGHT + GAP;
    return new Point[] {
      corner.plus(ring * dx, step * dy),
      corner.plus(ring * dx, -step * dy),
      corner.plus(step * dx, ring * dy),
      corner.plus(-step * dx, ring * dy),
      corner.plus(step * dx, -ring * dy),
      corner.plus(-step * dx, -ring * dy),
      corner.plus(-ring * dx, step * dy),
      corner.plus(-ring * dx, -step * dy)
    };
  }

  /** True when a component with its corner there would lie on none, nor too near to one. */
  static boolean isFree(Diagram diagram, Point corner) {
    Box room = new Box(corner.x(), corner.y(), Component.WIDTH, Component.HEIGHT).grown(GAP / 2);
    return diagram.components().values().stream()
        .noneMatch(component -> component.bounds().intersects(room));
  }
}
