package dev.depthsprint.ui.canvas;

import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle of whole device pixels on the plane, which is the diagram at one zoom; the diagram's
 * origin lies at pixel (0, 0). Right and bottom are not in it any more.
 */
record Area(int left, int top, int right, int bottom) {

  static final Area NONE = new Area(0, 0, 0, 0);

  /**
   * The pixels that a box of the diagram touches.
   *
   * @param zoom device pixels per diagram unit
   */
  static Area around(Box box, double zoom) {
    return new Area(
        (int) Math.floor(box.x() * zoom),
        (int) Math.floor(box.y() * zoom),
        (int) Math.ceil(box.right() * zoom),
        (int) Math.ceil(box.bottom() * zoom));
  }

  int width() {
    return Math.max(0, right - left);
  }

  int height() {
    return Math.max(0, bottom - top);
  }

  long size() {
    return (long) width() * height();
  }

  boolean isEmpty() {
    return right <= left || bottom <= top;
  }

  boolean contains(Area other) {
    return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
  }

  Area grown(int margin) {
    return new Area(left - margin, top - margin, right + margin, bottom + margin);
  }

  Area intersection(Area other) {
    var common =
        new Area(
            Math.max(left, other.left),
            Math.max(top, other.top),
            Math.min(right, other.right),
            Math.min(bottom, other.bottom));
    return common.isEmpty() ? NONE : common;
  }

  /** The smallest area around both; an empty one counts for nothing. */
  Area union(Area other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    return new Area(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** What of this area is not in the other, in at most four areas. */
  List<Area> without(Area other) {
    Area hole = intersection(other);
    if (hole.isEmpty()) {
      return isEmpty() ? List.of() : List.of(this);
    }
    List<Area> rest = new ArrayList<>(4);
    rest.add(new Area(left, top, right, hole.top));
    rest.add(new Area(left, hole.bottom, right, bottom));
    rest.add(new Area(left, hole.top, hole.left, hole.bottom));
    rest.add(new Area(hole.right, hole.top, right, hole.bottom));
    rest.removeIf(Area::isEmpty);
    return rest;
  }

  /** Bands of at most so many pixels each, one below the other. */
  List<Area> bands(int pixels) {
    int rows = Math.max(1, pixels / Math.max(1, width()));
    List<Area> bands = new ArrayList<>();
    for (int row = top; row < bottom; row += rows) {
      bands.add(new Area(left, row, right, Math.min(bottom, row + rows)));
    }
    return bands;
  }

  /** The part of the diagram that these pixels show. */
  Box box(double zoom) {
    return new Box(left / zoom, top / zoom, width() / zoom, height() / zoom);
  }
}
