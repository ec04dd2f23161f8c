package dev.depthsprint.diagram;

import dev.depthsprint.picture.Point;
import java.util.Comparator;
import java.util.stream.Stream;

/** Puts what comes near the row or the column of a component there exactly into it. */
final class Lining {

  /** So far beside a row or a column a hand means it, in diagram units. */
  private static final double NEAR = 3 * Grid.STEP;

  /** Farther along a row or a column a component is no neighbour. */
  private static final double ALONG = 2.5 * Component.WIDTH;

  private Lining() {}

  /** The corner, in line with the nearest neighbours that it is almost in line with. */
  static Point lined(Diagram diagram, Point corner) {
    double y =
        nearest(diagram, corner)
            .filter(at -> Math.abs(at.y() - corner.y()) <= NEAR)
            .findFirst()
            .map(Point::y)
            .orElse(corner.y());
    double x =
        nearest(diagram, corner)
            .filter(at -> Math.abs(at.x() - corner.x()) <= NEAR)
            .findFirst()
            .map(Point::x)
            .orElse(corner.x());
    return new Point(x, y);
  }

  private static Stream<Point> nearest(Diagram diagram, Point corner) {
    return diagram.components().values().stream()
        .map(Component::position)
        .filter(at -> at.distanceTo(corner) <= ALONG)
        .sorted(Comparator.comparingDouble(at -> at.distanceTo(corner)));
  }
}
