package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of one flow.
 *
 * @param points the corners from the border of the first component to the border of the second, two
 *     or more; neighbours differ in one coordinate only, unless the route is blocked
 * @param from the side it leaves
 * @param to the side it reaches
 * @param blocked true when there is no free way: then it is one straight line, which may lie across
 *     other components and is to be marked
 */
public record Route(List<Point> points, Side from, Side to, boolean blocked) {

  public Route {
    points = List.copyOf(points);
    if (points.size() < 2) {
      throw new IllegalArgumentException("a route of " + points.size() + " points");
    }
  }

  public Point start() {
    return points.getFirst();
  }

  public Point end() {
    return points.getLast();
  }

  /** The smallest box around the route; flat when it is one straight line. */
  public Box bounds() {
    return parts().stream().reduce(Box::union).orElseThrow();
  }

  /** The boxes around its straight parts, in order; flat unless the route is blocked. */
  public List<Box> parts() {
    List<Box> parts = new ArrayList<>(points.size() - 1);
    for (int i = 1; i < points.size(); i++) {
      parts.add(Box.between(points.get(i - 1), points.get(i)));
    }
    return parts;
  }

  /** The middle of the longest straight part, the first of equal ones: the place for a label. */
  public Point middle() {
    int longest = 1;
    for (int i = 2; i < points.size(); i++) {
      if (length(i) > length(longest)) {
        longest = i;
      }
    }
    return Box.between(points.get(longest - 1), points.get(longest)).center();
  }

  private double length(int i) {
    return points.get(i - 1).distanceTo(points.get(i));
  }

  /** How far a point is from the line, in diagram units. */
  public double distanceTo(Point point) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 1; i < points.size(); i++) {
      nearest = Math.min(nearest, distance(point, points.get(i - 1), points.get(i)));
    }
    return nearest;
  }

  /** The place of the line that is nearest to a point; the first of equal ones. */
  public Point nearestTo(Point point) {
    Point nearest = start();
    for (int i = 1; i < points.size(); i++) {
      Point place = nearest(point, points.get(i - 1), points.get(i));
      if (point.distanceTo(place) < point.distanceTo(nearest)) {
        nearest = place;
      }
    }
    return nearest;
  }

  private static double distance(Point point, Point a, Point b) {
    return point.distanceTo(nearest(point, a, b));
  }

  private static Point nearest(Point point, Point a, Point b) {
    Point way = b.minus(a);
    double square = way.x() * way.x() + way.y() * way.y();
    Point off = point.minus(a);
    double along =
        square == 0 ? 0 : Math.clamp((off.x() * way.x() + off.y() * way.y()) / square, 0, 1);
    return a.plus(along * way.x(), along * way.y());
  }
}
