package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.route.Board;

/**
 * What is to be painted. All of it is immutable, so that it may go to another thread.
 *
 * @param number counts up from 1
 * @param camera on whole device pixels
 * @param hasDots whether the grid is shown
 * @param width in device pixels
 * @param height in device pixels
 * @param outputScale device pixels per logical pixel
 */
record PaintRequest(
    long number,
    Board board,
    Palette palette,
    boolean hasDots,
    Camera camera,
    int width,
    int height,
    double outputScale) {

  Ground ground() {
    return new Ground(camera.zoom() * outputScale, outputScale, palette, hasDots);
  }

  /** The pixels of the plane that are in view. */
  Area view() {
    double zoom = camera.zoom() * outputScale;
    int left = (int) Math.round(camera.x() * zoom);
    int top = (int) Math.round(camera.y() * zoom);
    return new Area(left, top, left + width, top + height);
  }
}
