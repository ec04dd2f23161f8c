package dev.depthsprint.diagram.arrange;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;

/** One of the two directions of the plane: along it boxes begin and end, across it they lie. */
public enum Axis {
  HORIZONTAL,
  VERTICAL;

  Axis across() {
    return this == HORIZONTAL ? VERTICAL : HORIZONTAL;
  }

  double start(Box box) {
    return this == HORIZONTAL ? box.x() : box.y();
  }

  double end(Box box) {
    return this == HORIZONTAL ? box.right() : box.bottom();
  }

  double length(Box box) {
    return this == HORIZONTAL ? box.width() : box.height();
  }

  double of(Point point) {
    return this == HORIZONTAL ? point.x() : point.y();
  }

  /** The way of this length along the axis. */
  Point way(double length) {
    return this == HORIZONTAL ? new Point(length, 0) : new Point(0, length);
  }

  /** The same box with its end moved. */
  Box stretched(Box box, double by) {
    return this == HORIZONTAL
        ? new Box(box.x(), box.y(), box.width() + by, box.height())
        : new Box(box.x(), box.y(), box.width(), box.height() + by);
  }
}
