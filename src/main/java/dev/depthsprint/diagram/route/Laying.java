package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the route of a way from the places that its lanes have in their bundles. */
final class Laying {

  private final Places<String> components;

  Laying(Places<String> components) {
    this.components = components;
  }

  /**
   * The route with every lane at its place. Places are given to each lane by itself; where two that
   * moved would cut a corner through a component, the way is kept as it was found.
   */
  Route route(Finding finding, List<Bundle> bundles) {
    Way way = finding.way();
    if (way.isShut()) {
      return shut(finding);
    }
    double[] places =
        way.lanes().stream().mapToDouble(lane -> bundles.get(lane.index()).place(lane)).toArray();
    List<Point> corners = corners(way, places);
    if (!isFree(way, corners)) {
      places = way.runs().stream().mapToDouble(Run::at).toArray();
      corners = corners(way, places);
    }
    return route(way, corners, Set.of());
  }

  /** With its label anywhere: where it stands is found when all lines are there. */
  private static Route route(Way way, List<Point> corners, Set<Integer> shut) {
    return new Route(corners, way.start().side(), way.end().side(), shut, Stands.alone(corners));
  }

  private static Route shut(Finding finding) {
    Way way = finding.way();
    List<Point> points = new ArrayList<>();
    Set<Integer> shut = new HashSet<>();
    for (Threading.Leg leg : way.legs()) {
      if (leg.isLine()) {
        addUnlessLast(points, leg.points().getFirst());
        shut.add(points.size() - 1);
        points.add(leg.points().getLast());
      } else {
        corners(leg).forEach(point -> addUnlessLast(points, point));
      }
    }
    return route(way, points, shut);
  }

  private static List<Point> corners(Threading.Leg leg) {
    List<Point> corners = new ArrayList<>();
    corners.add(leg.points().getFirst());
    Runs.through(leg.points()).forEach(run -> corners.add(run.endPoint()));
    return corners;
  }

  private static void addUnlessLast(List<Point> points, Point point) {
    if (points.isEmpty() || !points.getLast().equals(point)) {
      points.add(point);
    }
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

  /** True when the way goes straight on at {@code b}; one that turns round there does not. */
  private static boolean areInLine(Point a, Point b, Point c) {
    return a.x() == b.x() && b.x() == c.x() && (b.y() - a.y()) * (c.y() - b.y()) >= 0
        || a.y() == b.y() && b.y() == c.y() && (b.x() - a.x()) * (c.x() - b.x()) >= 0;
  }

  private boolean isFree(Way way, List<Point> corners) {
    List<Box> parts = new ArrayList<>(corners.size());
    for (int i = 1; i < corners.size(); i++) {
      parts.add(Box.between(corners.get(i - 1), corners.get(i)));
    }
    return Passage.isFree(way, parts, components::visit);
  }
}
