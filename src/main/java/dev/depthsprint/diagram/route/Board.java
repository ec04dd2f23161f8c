package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Optional;

/**
 * A diagram with its routes, to be asked what lies where. A value: {@link #after} gives the board
 * of the next diagram and leaves this one as it is.
 *
 * <p>Elements are drawn in the order of their ids, flows below components; so the last one lies on
 * top.
 */
public final class Board {

  private final Diagram diagram;
  private final Routes routes;

  private Board(Diagram diagram, Routes routes) {
    this.diagram = diagram;
    this.routes = routes;
  }

  public static Board of(Diagram diagram) {
    return new Board(diagram, Router.routes(diagram));
  }

  /** The board of another value of the diagram, at a cost of what changed. */
  public Board after(Diagram next) {
    return next == diagram ? this : new Board(next, Router.reroute(diagram, routes, next));
  }

  public Diagram diagram() {
    return diagram;
  }

  public Routes routes() {
    return routes;
  }

  /** The route of a flow of this diagram. */
  public Route route(Flow flow) {
    return routes.of(flow.id()).orElseThrow();
  }

  /** The components that share a point with the area, its border included, in the order of ids. */
  public List<Component> componentsIn(Box area) {
    return diagram.components().values().stream()
        .filter(component -> touches(component.bounds(), area))
        .toList();
  }

  /** The flows whose route has a part in the area, in the order of ids. */
  public List<Flow> flowsIn(Box area) {
    return diagram.flows().values().stream()
        .filter(flow -> touches(route(flow).bounds(), area))
        .toList();
  }

  /** The topmost component at a place, or at most {@code tolerance} units from it. */
  public Optional<Component> componentAt(Point point, double tolerance) {
    return componentsIn(around(point, tolerance)).stream().reduce((_, last) -> last);
  }

  /** The flow nearest to a place, at most {@code tolerance} units from it. */
  public Optional<Flow> flowAt(Point point, double tolerance) {
    Flow nearest = null;
    double least = tolerance;
    for (Flow flow : flowsIn(around(point, tolerance))) {
      double distance = route(flow).distanceTo(point);
      if (distance <= least) {
        nearest = flow;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static Box around(Point point, double distance) {
    return new Box(point.x(), point.y(), 0, 0).grown(distance);
  }

  private static boolean touches(Box a, Box b) {
    return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
  }
}
