package dev.depthsprint.ui.celebration;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/** The corners of the view, in the order in which a card is put there. */
enum Corner {
  BOTTOM_RIGHT,
  BOTTOM_LEFT,
  TOP_RIGHT,
  TOP_LEFT;

  private static final double MARGIN = 16;

  /** What is done at a place is done around it too. */
  private static final double AROUND = 160;

  /**
   * Where a card does not cover what somebody works on; the first corner where each would.
   *
   * @param area of the view
   * @param busy where the keyboard is
   */
  static Bounds place(Bounds area, double width, double height, Optional<Bounds> busy) {
    for (Corner corner : values()) {
      Bounds place = corner.of(area, width, height);
      if (busy.filter(it -> around(it).intersects(place)).isEmpty()) {
        return place;
      }
    }
    return BOTTOM_RIGHT.of(area, width, height);
  }

  private static Bounds around(Bounds busy) {
    return new BoundingBox(
        busy.getMinX() - AROUND,
        busy.getMinY() - AROUND,
        busy.getWidth() + 2 * AROUND,
        busy.getHeight() + 2 * AROUND);
  }

  private Bounds of(Bounds area, double width, double height) {
    boolean isLeft = this == BOTTOM_LEFT || this == TOP_LEFT;
    boolean isTop = this == TOP_LEFT || this == TOP_RIGHT;
    return new BoundingBox(
        isLeft ? area.getMinX() + MARGIN : area.getMaxX() - width - MARGIN,
        isTop ? area.getMinY() + MARGIN : area.getMaxY() - height - MARGIN,
        width,
        height);
  }
}
