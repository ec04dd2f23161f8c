package dev.depthsprint.picture;

/** A place in diagram units: one unit is one pixel at 100 % zoom, y grows downwards. */
public record Point(double x, double y) {

  public static final Point ORIGIN = new Point(0, 0);

  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  public Point minus(Point other) {
    return new Point(x - other.x, y - other.y);
  }

  public double distanceTo(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
