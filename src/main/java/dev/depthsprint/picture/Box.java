package dev.depthsprint.picture;

/**
 * A rectangle with its sides along the axes, in diagram units; width and height are never negative.
 */
public record Box(double x, double y, double width, double height) {

  public static final Box EMPTY = new Box(0, 0, 0, 0);

  public Box {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("a box of " + width + " × " + height);
    }
  }

  /** The box that two opposite corners span, whichever they are. */
  public static Box between(Point a, Point b) {
    return new Box(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.abs(a.x() - b.x()),
        Math.abs(a.y() - b.y()));
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public Point center() {
    return new Point(x + width / 2, y + height / 2);
  }

  public boolean isEmpty() {
    return width == 0 || height == 0;
  }

  /** True inside and on the border. */
  public boolean contains(Point point) {
    return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
  }

  public boolean contains(Box other) {
    return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
  }

  /** True when the insides share a point; boxes that only touch do not. */
  public boolean intersects(Box other) {
    return other.x < right() && other.right() > x && other.y < bottom() && other.bottom() > y;
  }

  /**
   * The same box grown by {@code margin} on every side. With a margin below zero it shrinks, at
   * most to its middle.
   */
  public Box grown(double margin) {
    double dx = Math.max(margin, -width / 2);
    double dy = Math.max(margin, -height / 2);
    return new Box(x - dx, y - dy, Math.max(0, width + 2 * dx), Math.max(0, height + 2 * dy));
  }

  public Box movedBy(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /**
   * The right and lower side moved; the box stays at least as large as told.
   *
   * @param leastWidth in diagram units, like {@code leastHeight}
   */
  public Box stretched(double dx, double dy, double leastWidth, double leastHeight) {
    return new Box(x, y, Math.max(leastWidth, width + dx), Math.max(leastHeight, height + dy));
  }

  /** The smallest box around both. */
  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }
}
