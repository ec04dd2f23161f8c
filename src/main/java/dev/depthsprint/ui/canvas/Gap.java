package dev.depthsprint.ui.canvas;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;

/** Leaves a box free of a line. */
final class Gap {

  private Gap() {}

  /**
   * The pieces of a line that lie outside a box, in order, each of two points or more.
   *
   * @param points the corners of the line
   */
  static List<List<Point>> cut(List<Point> points, Box box) {
    List<List<Point>> pieces = new ArrayList<>();
    List<Point> piece = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      double[] inside = inside(a, b, box);
      if (inside[0] >= inside[1]) {
        extend(piece, a, b);
        continue;
      }
      extend(piece, a, along(a, b, inside[0]));
      pieces.add(piece);
      piece = new ArrayList<>();
      extend(piece, along(a, b, inside[1]), b);
    }
    pieces.add(piece);
    pieces.removeIf(it -> it.size() < 2);
    return pieces;
  }

  private static void extend(List<Point> piece, Point a, Point b) {
    if (a.equals(b)) {
      return;
    }
    if (piece.isEmpty()) {
      piece.add(a);
    }
    piece.add(b);
  }

  private static Point along(Point a, Point b, double share) {
    Point way = b.minus(a);
    return a.plus(share * way.x(), share * way.y());
  }

  /** From which share of the way to which it lies in the box; the first is larger if nowhere. */
  private static double[] inside(Point a, Point b, Box box) {
    double[] x = within(a.x(), b.x(), box.x(), box.right());
    double[] y = within(a.y(), b.y(), box.y(), box.bottom());
    return new double[] {Math.max(x[0], y[0]), Math.min(x[1], y[1])};
  }

  private static double[] within(double from, double to, double low, double high) {
    if (from == to) {
      return from > low && from < high ? new double[] {0, 1} : new double[] {1, 0};
    }
    double one = (low - from) / (to - from);
    double other = (high - from) / (to - from);
    return new double[] {Math.max(0, Math.min(one, other)), Math.min(1, Math.max(one, other))};
  }
}
