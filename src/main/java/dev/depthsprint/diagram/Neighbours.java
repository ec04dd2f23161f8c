package dev.depthsprint.diagram;

import dev.depthsprint.picture.Point;
import java.util.Comparator;
import java.util.Optional;

/** Which component the arrow keys lead to. */
public final class Neighbours {

  /** A component off to the side counts as this many times farther than one straight ahead. */
  private static final double ASIDE = 2;

  private Neighbours() {}

  /** The component nearest in a direction; empty when none lies more that way than aside. */
  public static Optional<Component> towards(Diagram diagram, String componentId, Side direction) {
    return diagram
        .component(componentId)
        .map(start -> start.bounds().center())
        .flatMap(start ->
            diagram.components().values().stream()
                .filter(other -> isAhead(start, other, direction))
                .min(
                    Comparator.comparingDouble(
                            (Component other) -> distance(start, other, direction))
                        .thenComparing(Component::id)));
  }

  private static boolean isAhead(Point start, Component other, Side direction) {
    Point way = other.bounds().center().minus(start);
    return ahead(way, direction) > 0 && ahead(way, direction) >= aside(way, direction) / ASIDE;
  }

  private static double distance(Point start, Component other, Side direction) {
    Point way = other.bounds().center().minus(start);
    return ahead(way, direction) + ASIDE * aside(way, direction);
  }

  private static double ahead(Point way, Side direction) {
    return switch (direction) {
      case TOP -> -way.y();
      case RIGHT -> way.x();
      case BOTTOM -> way.y();
      case LEFT -> -way.x();
    };
  }

  private static double aside(Point way, Side direction) {
    return switch (direction) {
      case TOP, BOTTOM -> Math.abs(way.x());
      case LEFT, RIGHT -> Math.abs(way.y());
    };
  }
}
