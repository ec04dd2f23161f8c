package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;

/** Measures along a line with corners. */
final class Line {

  /**
   * A place on the line.
   *
   * @param part the number of the straight part that it is on
   * @param along how far it is from the start of the line
   */
  record Foot(int part, Point at, double along) {}

  private Line() {}

  static double length(List<Point> points) {
    double length = 0;
    for (int i = 1; i < points.size(); i++) {
      length += points.get(i - 1).distanceTo(points.get(i));
    }
    return length;
  }

  /** The place that far from the start; the end when the line is shorter. */
  static Foot at(List<Point> points, double along) {
    double left = along;
    for (int i = 1; i < points.size(); i++) {
      double length = points.get(i - 1).distanceTo(points.get(i));
      if (left <= length && length > 0) {
        return new Foot(i - 1, between(points.get(i - 1), points.get(i), left / length), along);
      }
      left -= length;
    }
    return new Foot(points.size() - 2, points.getLast(), length(points));
  }

  /** The place on the line that is nearest to a point; the first of equal ones. */
  static Foot nearest(List<Point> points, Point to) {
    Foot nearest = new Foot(0, points.getFirst(), 0);
    double before = 0;
    for (int i = 1; i < points.size(); i++) {
      Point foot = foot(to, points.get(i - 1), points.get(i));
      if (foot.distanceTo(to) < nearest.at().distanceTo(to)) {
        nearest = new Foot(i - 1, foot, before + points.get(i - 1).distanceTo(foot));
      }
      before += points.get(i - 1).distanceTo(points.get(i));
    }
    return nearest;
  }

  private static Point foot(Point point, Point a, Point b) {
    Point way = b.minus(a);
    double square = way.x() * way.x() + way.y() * way.y();
    Point off = point.minus(a);
    return square == 0
        ? a
        : between(a, b, Math.clamp((off.x() * way.x() + off.y() * way.y()) / square, 0, 1));
  }

  private static Point between(Point a, Point b, double share) {
    Point way = b.minus(a);
    return a.plus(share * way.x(), share * way.y());
  }

  /** The line without corners at which it goes straight on, stands or turns round. */
  static List<Point> straightened(List<Point> points) {
    List<Point> straight = new ArrayList<>();
    for (Point point : points) {
      straight.add(point);
      while (straight.size() > 2 && isNoCorner(straight) || isTwice(straight)) {
        straight.remove(straight.size() - 2);
      }
    }
    return straight;
  }

  private static boolean isTwice(List<Point> points) {
    int size = points.size();
    return size > 1 && points.get(size - 1).equals(points.get(size - 2));
  }

  private static boolean isNoCorner(List<Point> points) {
    int size = points.size();
    Point a = points.get(size - 3);
    Point b = points.get(size - 2);
    Point c = points.get(size - 1);
    return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
  }
}
