package dev.depthsprint.picture.raster;

import dev.depthsprint.picture.Box;

/**
 * Which part of a picture is looked at, and how closely.
 *
 * @param x the picture's x at the left edge of pixel column 0
 * @param y the picture's y at the upper edge of pixel row 0
 * @param zoom pixels per diagram unit, more than zero
 */
public record View(double x, double y, double zoom) {

  public View {
    if (!(zoom > 0) || !Double.isFinite(zoom + x + y)) {
      throw new IllegalArgumentException("a view at " + x + ", " + y + " with zoom " + zoom);
    }
  }

  double toPixelX(double pictureX) {
    return (pictureX - x) * zoom;
  }

  double toPixelY(double pictureY) {
    return (pictureY - y) * zoom;
  }

  /** The part of the picture that pixels from (left, top) up to (right, bottom) show. */
  Box visible(int left, int top, int right, int bottom) {
    return new Box(x + left / zoom, y + top / zoom, (right - left) / zoom, (bottom - top) / zoom);
  }
}
