package dev.depthsprint.ui.minimap;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;

/**
 * How a part of the diagram lies in a picture of some pixels: as large as it goes, in the middle.
 *
 * @param x the diagram's x at the left edge of the picture
 * @param y the diagram's y at its top edge
 * @param scale pixels per diagram unit
 */
record Scaling(double x, double y, double scale) {

  /** Free space around, as a share of the picture. */
  private static final double MARGIN = 0.04;

  static Scaling of(Box area, double width, double height) {
    double scale =
        (1 - 2 * MARGIN)
            * Math.min(width / Math.max(1, area.width()), height / Math.max(1, area.height()));
    return new Scaling(
        area.center().x() - width / 2 / scale, area.center().y() - height / 2 / scale, scale);
  }

  Box toPixels(Box box) {
    return new Box(
        (box.x() - x) * scale, (box.y() - y) * scale, box.width() * scale, box.height() * scale);
  }

  Point toDiagram(double pixelX, double pixelY) {
    return new Point(x + pixelX / scale, y + pixelY / scale);
  }
}
