package dev.depthsprint.picture;

import java.util.Arrays;
import java.util.List;

/**
 * A shape's edge: parts made of lines and curves. What is inside is decided by the nonzero winding
 * rule, so a hole runs the other way round. Immutable.
 */
public final class Outline {

  /** How far a curve's control points lie along the tangents of a quarter circle of radius 1. */
  private static final double KAPPA = 0.5522847498307936;

  private static final byte MOVE = 0;
  private static final byte LINE = 1;
  private static final byte QUAD = 2;
  private static final byte CUBIC = 3;
  private static final byte CLOSE = 4;

  private final byte[] verbs;
  private final double[] coordinates;
  private final Box bounds;

  private Outline(byte[] verbs, double[] coordinates) {
    this.verbs = verbs;
    this.coordinates = coordinates;
    this.bounds = boundsOf(coordinates);
  }

  public static Outline rect(Box box) {
    return roundRect(box, 0);
  }

  public static Outline roundRect(Box box, double radius) {
    return roundRect(box, radius, radius);
  }

  /** A rectangle whose two left corners are rounded otherwise than its two right ones. */
  public static Outline roundRect(Box box, double leftRadius, double rightRadius) {
    double left = Math.min(leftRadius, Math.min(box.width(), box.height()) / 2);
    double right = Math.min(rightRadius, Math.min(box.width(), box.height()) / 2);
    var builder = new Builder();
    builder.moveTo(box.x() + left, box.y());
    builder.lineTo(box.right() - right, box.y());
    builder.corner(box.right(), box.y(), box.right(), box.y() + right);
    builder.lineTo(box.right(), box.bottom() - right);
    builder.corner(box.right(), box.bottom(), box.right() - right, box.bottom());
    builder.lineTo(box.x() + left, box.bottom());
    builder.corner(box.x(), box.bottom(), box.x(), box.bottom() - left);
    builder.lineTo(box.x(), box.y() + left);
    builder.corner(box.x(), box.y(), box.x() + left, box.y());
    builder.close();
    return builder.outline();
  }

  public static Outline circle(Point center, double radius) {
    return roundRect(
        new Box(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius), radius);
  }

  /** A closed shape with straight sides. */
  public static Outline polygon(Point... corners) {
    var builder = new Builder();
    builder.lines(List.of(corners));
    builder.close();
    return builder.outline();
  }

  /** An open line whose corners are rounded, less where a side is too short for the radius. */
  public static Outline polyline(List<Point> points, double radius) {
    var builder = new Builder();
    for (int i = 0; i < points.size(); i++) {
      Point corner = points.get(i);
      if (i == 0) {
        builder.moveTo(corner.x(), corner.y());
      } else if (i == points.size() - 1) {
        builder.lineTo(corner.x(), corner.y());
      } else {
        builder.rounded(points.get(i - 1), corner, points.get(i + 1), radius);
      }
    }
    return builder.outline();
  }

  /** Draws every segment with {@code pen}, in order. */
  public void draw(Pen pen) {
    double[] c = coordinates;
    int i = 0;
    for (byte verb : verbs) {
      switch (verb) {
        case MOVE -> pen.moveTo(c[i++], c[i++]);
        case LINE -> pen.lineTo(c[i++], c[i++]);
        case QUAD -> pen.quadTo(c[i++], c[i++], c[i++], c[i++]);
        case CUBIC -> pen.cubicTo(c[i++], c[i++], c[i++], c[i++], c[i++], c[i++]);
        default -> pen.close();
      }
    }
  }

  /** The same shape, {@code scale} times as large, its origin at (x, y). */
  public Outline at(double x, double y, double scale) {
    double[] moved = new double[coordinates.length];
    for (int i = 0; i < moved.length; i += 2) {
      moved[i] = coordinates[i] * scale + x;
      moved[i + 1] = coordinates[i + 1] * scale + y;
    }
    return new Outline(verbs, moved);
  }

  /** A box around every point and control point, so at least as large as the shape itself. */
  public Box bounds() {
    return bounds;
  }

  public boolean isEmpty() {
    return verbs.length == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outline outline
        && Arrays.equals(verbs, outline.verbs)
        && Arrays.equals(coordinates, outline.coordinates);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(verbs) + Arrays.hashCode(coordinates);
  }

  @Override
  public String toString() {
    return PictureText.of(this);
  }

  private static Box boundsOf(double[] coordinates) {
    if (coordinates.length == 0) {
      return Box.EMPTY;
    }
    double left = coordinates[0];
    double top = coordinates[1];
    double right = left;
    double bottom = top;
    for (int i = 2; i < coordinates.length; i += 2) {
      left = Math.min(left, coordinates[i]);
      right = Math.max(right, coordinates[i]);
      top = Math.min(top, coordinates[i + 1]);
      bottom = Math.max(bottom, coordinates[i + 1]);
    }
    return new Box(left, top, right - left, bottom - top);
  }

  /** Collects segments; {@link #outline} is the shape drawn so far. */
  public static final class Builder implements Pen {

    private byte[] verbs = new byte[12];
    private double[] coordinates = new double[48];
    private int verbCount;
    private int coordinateCount;

    @Override
    public void moveTo(double x, double y) {
      add(MOVE, x, y);
    }

    @Override
    public void lineTo(double x, double y) {
      add(LINE, x, y);
    }

    @Override
    public void quadTo(double cx, double cy, double x, double y) {
      add(QUAD, cx, cy, x, y);
    }

    @Override
    public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
      add(CUBIC, c1x, c1y, c2x, c2y, x, y);
    }

    @Override
    public void close() {
      add(CLOSE);
    }

    public Outline outline() {
      return new Outline(
          Arrays.copyOf(verbs, verbCount), Arrays.copyOf(coordinates, coordinateCount));
    }

    private void lines(List<Point> points) {
      moveTo(points.getFirst().x(), points.getFirst().y());
      for (Point point : points.subList(1, points.size())) {
        lineTo(point.x(), point.y());
      }
    }

    /** A quarter circle from where the pen is to (x, y), whose tangents meet at the corner. */
    private void corner(double cornerX, double cornerY, double x, double y) {
      double fromX = coordinates[coordinateCount - 2];
      double fromY = coordinates[coordinateCount - 1];
      if (fromX == x && fromY == y) {
        return;
      }
      cubicTo(
          fromX + (cornerX - fromX) * KAPPA,
          fromY + (cornerY - fromY) * KAPPA,
          x + (cornerX - x) * KAPPA,
          y + (cornerY - y) * KAPPA,
          x,
          y);
    }

    private void rounded(Point before, Point corner, Point after, double radius) {
      double in = before.distanceTo(corner);
      double out = corner.distanceTo(after);
      double reach = Math.min(radius, Math.min(in, out) / 2);
      if (reach <= 0) {
        lineTo(corner.x(), corner.y());
        return;
      }
      Point from = between(corner, before, reach / in);
      Point to = between(corner, after, reach / out);
      lineTo(from.x(), from.y());
      corner(corner.x(), corner.y(), to.x(), to.y());
    }

    private static Point between(Point a, Point b, double share) {
      return new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
    }

    private void add(byte verb, double... values) {
      if (verbCount == verbs.length) {
        verbs = Arrays.copyOf(verbs, verbCount * 2);
      }
      if (coordinateCount + values.length > coordinates.length) {
        coordinates = Arrays.copyOf(coordinates, coordinates.length * 2);
      }
      verbs[verbCount++] = verb;
      System.arraycopy(values, 0, coordinates, coordinateCount, values.length);
      coordinateCount += values.length;
    }
  }
}
