package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;

/** Makes the route of a way from the places that its lanes have in their bundles. */
final class Laying {

  private final Diagram diagram;
  private final Places<String> components;

  Laying(Diagram diagram, Places<String> components) {
    this.diagram = diagram;
    this.components = components;
  }

  /**
   * The route with every lane at its place. Places are given to each lane by itself; where two that
   * moved would cut a corner through a component, the way is kept as it was found.
   */
  Route route(Way way, List<Bundle> bundles) {
    Side from = way.start().side();
    Side to = way.end().side();
    if (way.isBlocked()) {
      List<Point> line = List.of(middle(way.start()), middle(way.end()));
      return new Route(line, from, to, true);
    }
    double[] places =
        way.lanes().stream().mapToDouble(lane -> bundles.get(lane.index()).place(lane)).toArray();
    List<Point> moved = corners(way, places);
    if (isFree(way, moved)) {
      return new Route(moved, from, to, false);
    }
    double[] found = way.runs().stream().mapToDouble(Run::at).toArray();
    return new Route(corners(way, found), from, to, false);
  }

  private Point middle(Lane.Berth berth) {
    return Port.middle(diagram.components().get(berth.componentId()).bounds(), berth.side());
  }

  private static List<Point> corners(Way way, double[] places) {
    List<Run> runs = way.runs();
    List<Point> corners = new ArrayList<>(runs.size() + 1);
    add(corners, point(runs.getFirst(), places[0], runs.getFirst().start()));
    for (int i = 1; i < runs.size(); i++) {
      add(corners, point(runs.get(i), places[i], places[i - 1]));
    }
    int last = runs.size() - 1;
    add(corners, point(runs.get(last), places[last], runs.get(last).end()));
    return corners;
  }

  private static Point point(Run run, double at, double along) {
    return run.horizontal() ? new Point(along, at) : new Point(at, along);
  }

  /** Adds a corner; one that turned out to lie on a straight line is left out. */
  private static void add(List<Point> corners, Point point) {
    int size = corners.size();
    if (size >= 2 && areInLine(corners.get(size - 2), corners.get(size - 1), point)) {
      corners.removeLast();
    }
    if (corners.isEmpty() || !corners.getLast().equals(point)) {
      corners.add(point);
    }
  }

  private static boolean areInLine(Point a, Point b, Point c) {
    return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
  }

  private boolean isFree(Way way, List<Point> corners) {
    boolean[] free = {true};
    for (int i = 1; i < corners.size(); i++) {
      Box run = Box.between(corners.get(i - 1), corners.get(i));
      components.visit(
          run.grown(Spacing.MARGIN),
          (id, box) -> {
            double margin = way.touches(id) ? 0 : Spacing.MARGIN;
            free[0] &= !box.grown(margin).intersects(run);
          });
    }
    return free[0];
  }
}
