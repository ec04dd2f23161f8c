package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * A straight part of a route that is pushed sideways in parallel. At a component the route keeps a
 * straight end, from which the pushed part begins.
 */
final class Push {

  /** More corners than any route has. */
  private static final int FAR_OFF = 1_000;

  private final List<Point> points;
  private final int part;
  private final boolean isLevel;
  private final double at;

  /**
   * @param points of the route as it was
   * @param part the number of the part
   * @param at the new y of a level part, the new x of an upright one
   */
  Push(List<Point> points, int part, double at) {
    this.points = points;
    this.part = part;
    this.at = at;
    isLevel = points.get(part).y() == points.get(part + 1).y();
  }

  /** Where the part was, without straight ends at components. */
  Box before() {
    return Box.between(start(), end());
  }

  private Point start() {
    return part == 0 ? along(points.get(0), points.get(1)) : points.get(part);
  }

  private Point end() {
    int last = points.size() - 1;
    return part + 1 == last ? along(points.get(last), points.get(part)) : points.get(part + 1);
  }

  /** The end of the straight end at a component; on a short part, a third of it. */
  private static Point along(Point from, Point towards) {
    double length = from.distanceTo(towards);
    double share = Math.rint(Math.min(Spacing.END, length / 3)) / Math.max(length, 1);
    Point way = towards.minus(from);
    return from.plus(share * way.x(), share * way.y());
  }

  private Point pushed(Point point) {
    return isLevel ? new Point(point.x(), at) : new Point(at, point.y());
  }

  /** Where the pushed part begins. */
  Point from() {
    return pushed(start());
  }

  /** Where the pushed part ends. */
  Point to() {
    return pushed(end());
  }

  /** The corners that the route has then, from component to component. */
  List<Point> line() {
    List<Point> line = new ArrayList<>(points.subList(0, part == 0 ? 1 : part));
    if (part == 0) {
      line.add(start());
    }
    line.add(from());
    line.add(to());
    if (part + 2 == points.size()) {
      line.add(end());
      line.add(points.getLast());
    } else {
      line.addAll(points.subList(part + 2, points.size()));
    }
    return Line.straightened(line);
  }

  /** The corners but for the two at components. */
  List<Point> corners() {
    List<Point> line = line();
    return line.subList(1, line.size() - 1);
  }

  /** How far a route is from what was wanted: 0 for one that is as good as it. */
  int lack(List<Point> route) {
    if (isDone(route)) {
      return 0;
    }
    return route.size() + (isThere(route) ? 0 : FAR_OFF);
  }

  /** True for a route with these corners, but for a little that it gives way to its neighbours. */
  boolean isDone(List<Point> route) {
    List<Point> wanted = line();
    if (route.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < route.size(); i++) {
      if (route.get(i).distanceTo(wanted.get(i)) > Spacing.END) {
        return false;
      }
    }
    return isThere(route);
  }

  /** True when a part of the route lies where this one is pushed to, for half of it or more. */
  boolean isThere(List<Point> route) {
    double enough = from().distanceTo(to()) / 2;
    for (int i = 1; i < route.size(); i++) {
      Point a = route.get(i - 1);
      Point b = route.get(i);
      boolean isAt = isLevel ? a.y() == at && b.y() == at : a.x() == at && b.x() == at;
      if (isAt && a.distanceTo(b) >= enough) {
        return true;
      }
    }
    return false;
  }
}
