package dev.depthsprint.diagram.tool;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;

/** A place on the border of a zone or a note by which it is made larger or smaller. */
public enum Handle {
  TOP_LEFT(-1, -1),
  TOP(0, -1),
  TOP_RIGHT(1, -1),
  RIGHT(1, 0),
  BOTTOM_RIGHT(1, 1),
  BOTTOM(0, 1),
  BOTTOM_LEFT(-1, 1),
  LEFT(-1, 0);

  private final int across;
  private final int down;

  Handle(int across, int down) {
    this.across = across;
    this.down = down;
  }

  static Handle corner(boolean isLeft, boolean isTop) {
    return isLeft ? isTop ? TOP_LEFT : BOTTOM_LEFT : isTop ? TOP_RIGHT : BOTTOM_RIGHT;
  }

  /** Which of the upright sides it drags: -1 the left one, 1 the right one, 0 none. */
  int across() {
    return across;
  }

  /** Which of the level sides it drags: -1 the top, 1 the bottom, 0 none. */
  int down() {
    return down;
  }

  /** Where it is on a box. */
  public Point on(Box box) {
    return new Point(
        box.x() + (across + 1) * box.width() / 2, box.y() + (down + 1) * box.height() / 2);
  }

  /**
   * The box with the sides that this handle drags brought to a place, but no smaller than least.
   */
  Box dragged(Box box, Point to, double leastWidth, double leastHeight) {
    double left = across < 0 ? Math.min(to.x(), box.right() - leastWidth) : box.x();
    double right = across > 0 ? Math.max(to.x(), box.x() + leastWidth) : box.right();
    double top = down < 0 ? Math.min(to.y(), box.bottom() - leastHeight) : box.y();
    double bottom = down > 0 ? Math.max(to.y(), box.y() + leastHeight) : box.bottom();
    return new Box(left, top, right - left, bottom - top);
  }
}
