package dev.depthsprint.ui.canvas;

import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * The wheel scrolls, with Shift sideways, and zooms at the pointer with Ctrl; so do two fingers and
 * a pinch. Every step is proportional to how far the wheel or the fingers went.
 */
final class WheelInput {

  /** Of the wheel's 40 pixels a notch: four notches double the zoom. */
  private static final double PIXELS_TO_DOUBLE = 160;

  private final DiagramCanvas canvas;
  private final PointerInput pointer;

  /**
   * @param pointer hears that something else lies under the pointer now
   */
  WheelInput(DiagramCanvas canvas, PointerInput pointer) {
    this.canvas = canvas;
    this.pointer = pointer;
    canvas.setOnScroll(this::scroll);
    canvas.setOnZoom(this::zoom);
  }

  private void scroll(ScrollEvent event) {
    if (event.isShortcutDown()) {
      zoom(event.getX(), event.getY(), Math.pow(2, event.getDeltaY() / PIXELS_TO_DOUBLE));
    } else {
      boolean isSideways = event.isShiftDown() && event.getDeltaX() == 0;
      double dx = isSideways ? event.getDeltaY() : event.getDeltaX();
      double dy = isSideways ? 0 : event.getDeltaY();
      canvas.look(canvas.camera().panned(dx, dy));
    }
    pointer.rest(event);
    event.consume();
  }

  private void zoom(ZoomEvent event) {
    zoom(event.getX(), event.getY(), event.getZoomFactor());
    pointer.rest(event);
    event.consume();
  }

  private void zoom(double x, double y, double factor) {
    Camera camera = canvas.camera();
    canvas.look(camera.zoomedAt(x, y, camera.zoom() * factor));
  }
}
