package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the ways of all flows of a diagram. The same diagram always has the same routes. */
public final class Router {

  private Router() {}

  public static Routes routes(Diagram diagram) {
    Map<String, Route> routes = new HashMap<>();
    for (Flow flow : diagram.flows().values()) {
      routes.put(flow.id(), route(diagram, flow));
    }
    return new Routes(routes);
  }

  /**
   * The routes of {@code after}, equal to {@link #routes} of it, with {@code old} reused as far as
   * the change does not concern it.
   */
  public static Routes reroute(Diagram before, Routes old, Diagram after) {
    return before == after ? old : routes(after);
  }

  private static Route route(Diagram diagram, Flow flow) {
    Component from = diagram.components().get(flow.from().componentId());
    Component to = diagram.components().get(flow.to().componentId());
    Side out = flow.from().side().side().orElse(Side.RIGHT);
    Side in = flow.to().side().side().orElse(Side.LEFT);
    Point a = from.port(out);
    Point b = to.port(in);
    double x = (a.x() + b.x()) / 2;
    return new Route(List.of(a, new Point(x, a.y()), new Point(x, b.y()), b), out, in, false);
  }
}
