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
 * @param hold how far it may be put to the side at all; a single place for one that a hand or a
 *     named port holds
 */
record Run(boolean horizontal, double at, double start, double end, Span spare, Span hold) {

  /** A stretch across the axis of a run; empty when low is not below high. */
  record Span(double low, double high) {

    static final Span NONE = new Span(0, 0);

    static final Span ANYWHERE = new Span(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    Span within(Span other) {
      return new Span(Math.max(low, other.low), Math.min(high, other.high));
    }

    /** In a span that is empty by a rounding, its low end. */
    double nearest(double value) {
      return Math.max(low, Math.min(high, value));
    }

    boolean contains(double value) {
      return value >= low && value <= high;
    }
  }

  static Run between(Point from, Point to) {
    return from.y() == to.y()
        ? new Run(true, from.y(), from.x(), to.x(), Span.NONE, Span.ANYWHERE)
        : new Run(false, from.x(), from.y(), to.y(), Span.NONE, Span.ANYWHERE);
  }

  /** A run along the same line, held there at least as much as before. */
  Run heldIn(Span span) {
    return new Run(horizontal, at, start, end, spare, hold.within(span));
  }

  /** The run from one place to another on the same line. */
  Run from(double newStart, double newEnd) {
    return new Run(horizontal, at, newStart, newEnd, spare, hold);
  }

  Run at(double place, Span newSpare) {
    return new Run(horizontal, place, start, end, newSpare, hold);
  }

  /** This run, not to be put to the side. */
  Run fixed() {
    return heldIn(new Span(at, at));
  }

  boolean isFixed() {
    return hold.low() == hold.high();
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
