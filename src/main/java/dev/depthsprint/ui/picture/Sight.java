package dev.depthsprint.ui.picture;

import dev.depthsprint.picture.Box;

/**
 * What of a picture is seen.
 *
 * @param x the picture's x at the left edge
 * @param y the picture's y at the upper edge
 * @param zoom logical pixels per unit
 */
public record Sight(double x, double y, double zoom) {

  /** As far off as a hand zooms. */
  private static final double FARTHEST = 0.05;

  /** As far off as a picture of any size is fitted. */
  private static final double UTMOST = 0.0005;

  private static final double CLOSEST = 4;

  static final Sight START = new Sight(0, 0, 1);

  /** As close as possible, but no closer than {@code closest}, with the box in the middle. */
  static Sight of(Box box, double width, double height, double margin, double closest) {
    double wide = (width - 2 * margin) / Math.max(box.width(), 1);
    double high = (height - 2 * margin) / Math.max(box.height(), 1);
    return START
        .zoomed(limited(UTMOST, Math.min(closest, Math.min(wide, high))))
        .onto(box, width, height);
  }

  /** The same zoom with the box in the middle. */
  Sight onto(Box box, double width, double height) {
    return new Sight(
        box.center().x() - width / 2 / zoom, box.center().y() - height / 2 / zoom, zoom);
  }

  private Sight zoomed(double value) {
    return new Sight(x, y, value);
  }

  /** The same place with this zoom at least. */
  Sight atLeast(double least) {
    return zoomed(Math.max(zoom, least));
  }

  private static double limited(double farthest, double zoom) {
    return Math.clamp(zoom, farthest, CLOSEST);
  }

  /** Moves the content by this way, in pixels. */
  Sight panned(double dx, double dy) {
    return new Sight(x - dx / zoom, y - dy / zoom, zoom);
  }

  /** Zooms so that what is under the pixel stays there. */
  Sight zoomedAt(double pixelX, double pixelY, double factor) {
    double next = limited(Math.min(FARTHEST, zoom), zoom * factor);
    return new Sight(x + pixelX / zoom - pixelX / next, y + pixelY / zoom - pixelY / next, next);
  }

  double pixelX(double pictureX) {
    return (pictureX - x) * zoom;
  }

  double pixelY(double pictureY) {
    return (pictureY - y) * zoom;
  }

  /** The nearest sight that moves the content by whole device pixels, so that nothing blurs. */
  Sight onPixels(double outputScale) {
    double pixels = zoom * outputScale;
    return new Sight(Math.round(x * pixels) / pixels, Math.round(y * pixels) / pixels, zoom);
  }
}
