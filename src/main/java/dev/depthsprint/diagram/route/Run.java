package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;

/**
 * A straight part of a way.
 *
 * @param horizontal true when it runs along x, and {@code at} is its y; otherwise the other way
 *     round
 * @param at where it lies across its axis
 * @param start where it begins along its axis, in the direction of the flow
 * @param end where it ends
 * @param spare how far it may be put to the side without making the way longer
 */
record Run(boolean horizontal, double at, double start, double end, Span spare) {

  /** A stretch across the axis of a run; empty when low is not below high. */
  record Span(double low, double high) {

    static final Span NONE = new Span(0, 0);

    boolean isNone() {
      return low >= high;
    }

    boolean contains(double value) {
      return value >= low && value <= high;
    }
  }

  static Run between(Point from, Point to) {
    return from.y() == to.y()
        ? new Run(true, from.y(), from.x(), to.x(), Span.NONE)
        : new Run(false, from.x(), from.y(), to.y(), Span.NONE);
  }

  Run withSpare(Span value) {
    return new Run(horizontal, at, start, end, value);
  }

  double low() {
    return Math.min(start, end);
  }

  double high() {
    return Math.max(start, end);
  }

  /** Which way the flow goes along the axis: 1 towards higher coordinates, -1 towards lower. */
  int heading() {
    return end >= start ? 1 : -1;
  }

  boolean overlaps(Run other, double padding) {
    return low() < other.high() + padding && other.low() < high() + padding;
  }

  Box box() {
    return horizontal
        ? new Box(low(), at, high() - low(), 0)
        : new Box(at, low(), 0, high() - low());
  }

  Point startPoint() {
    return point(start);
  }

  Point endPoint() {
    return point(end);
  }

  private Point point(double along) {
    return horizontal ? new Point(along, at) : new Point(at, along);
  }
}
