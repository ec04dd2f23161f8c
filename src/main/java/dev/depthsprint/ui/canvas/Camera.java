package dev.depthsprint.ui.canvas;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.workspace.Settings;

/**
 * What of the diagram the canvas shows. A pixel is a logical one here, as JavaFX counts them.
 *
 * @param x the diagram's x at the left edge of the canvas
 * @param y the diagram's y at its top edge
 * @param zoom pixels per diagram unit
 */
public record Camera(double x, double y, double zoom) {

  /** As far off as a hand zooms. */
  static final double FARTHEST = 0.04;

  /** As far off as a diagram of any size is fitted: a million units in a small window. */
  static final double UTMOST = 0.0005;

  static final double CLOSEST = 4;

  static final Camera START = new Camera(0, 0, 1);

  /** A camera as it was remembered; one that no hand can have left is brought within the limits. */
  static Camera of(Settings.Camera remembered) {
    return new Camera(remembered.x(), remembered.y(), limited(UTMOST, remembered.zoom()));
  }

  Settings.Camera remembered() {
    return new Settings.Camera(x, y, zoom);
  }

  /** As close as possible, but no closer than {@code closest}, with the box in the middle. */
  static Camera showing(Box box, double width, double height, double margin, double closest) {
    double wide = (width - 2 * margin) / Math.max(box.width(), 1);
    double high = (height - 2 * margin) / Math.max(box.height(), 1);
    double zoom = limited(UTMOST, Math.min(closest, Math.min(wide, high)));
    return new Camera(
        box.center().x() - width / 2 / zoom, box.center().y() - height / 2 / zoom, zoom);
  }

  private static double limited(double farthest, double zoom) {
    return Math.clamp(zoom, farthest, CLOSEST);
  }

  public Point toDiagram(double pixelX, double pixelY) {
    return new Point(x + pixelX / zoom, y + pixelY / zoom);
  }

  double pixelX(double diagramX) {
    return (diagramX - x) * zoom;
  }

  double pixelY(double diagramY) {
    return (diagramY - y) * zoom;
  }

  /** The part of the diagram in a view of this size. */
  Box visible(double width, double height) {
    return new Box(x, y, width / zoom, height / zoom);
  }

  /** Moves the content by this way, in pixels. */
  Camera panned(double dx, double dy) {
    return new Camera(x - dx / zoom, y - dy / zoom, zoom);
  }

  /**
   * Zooms so that what is under the pixel stays there; no farther off than a hand zooms, or than it
   * is already.
   */
  Camera zoomedAt(double pixelX, double pixelY, double nextZoom) {
    double next = limited(Math.min(FARTHEST, zoom), nextZoom);
    Point fixed = toDiagram(pixelX, pixelY);
    return new Camera(fixed.x() - pixelX / next, fixed.y() - pixelY / next, next);
  }

  /** Moves by as little as brings the box into the view; one that is too large is centred. */
  Camera bringing(Box box, double width, double height, double margin) {
    Box room = visible(width, height);
    double gap = margin / zoom;
    return new Camera(
        shifted(x, room.width(), box.x() - gap, box.width() + 2 * gap),
        shifted(y, room.height(), box.y() - gap, box.height() + 2 * gap),
        zoom);
  }

  private static double shifted(double from, double room, double wanted, double length) {
    return length > room
        ? wanted + (length - room) / 2
        : Math.clamp(from, wanted + length - room, wanted);
  }

  /** The nearest camera that moves the content by whole device pixels, so that nothing blurs. */
  Camera onPixels(double outputScale) {
    double pixels = zoom * outputScale;
    return new Camera(Math.round(x * pixels) / pixels, Math.round(y * pixels) / pixels, zoom);
  }
}
