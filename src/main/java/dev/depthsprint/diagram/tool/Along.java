package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Point;
import java.util.List;

/** Places along a route, by how far they are from its start, in diagram units. */
record Along(Route route) {

  double length() {
    double length = 0;
    List<Point> points = route.points();
    for (int i = 1; i < points.size(); i++) {
      length += points.get(i - 1).distanceTo(points.get(i));
    }
    return length;
  }

  /** The place at a distance from the start; the nearer end for one that is off the route. */
  Point at(double distance) {
    double left = Math.max(0, distance);
    List<Point> points = route.points();
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      double part = from.distanceTo(to);
      if (left <= part && part > 0) {
        Point way = to.minus(from);
        return from.plus(way.x() * left / part, way.y() * left / part);
      }
      left -= part;
    }
    return points.getLast();
  }

  /** How far along the route the place is that comes nearest to a point; the first of equals. */
  double nearest(Point point) {
    double nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    double passed = 0;
    List<Point> points = route.points();
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point way = points.get(i).minus(from);
      double part = from.distanceTo(points.get(i));
      Point off = point.minus(from);
      double onto = part == 0 ? 0 : (off.x() * way.x() + off.y() * way.y()) / part;
      double along = Math.clamp(onto, 0, part);
      double distance = point.distanceTo(at(passed + along));
      if (distance < least) {
        least = distance;
        nearest = passed + along;
      }
      passed += part;
    }
    return nearest;
  }
}
