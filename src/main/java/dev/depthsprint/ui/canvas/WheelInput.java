package dev.depthsprint.ui.canvas;

import dev.depthsprint.picture.Point;
import dev.depthsprint.ui.session.Delay;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * The wheel scrolls, with Shift sideways, and zooms at the pointer with Ctrl; so do two fingers and
 * a pinch. Every step is proportional to how far the wheel or the fingers went. What follows
 * quickly is one gesture, which zooms about the place where it began: fingers tremble.
 */
final class WheelInput {

  /** Of the wheel's 40 pixels a notch: four notches double the zoom. */
  private static final double PIXELS_TO_DOUBLE = 160;

  /** A fast wheel reports many notches at once; more than two in one jump would lose the place. */
  private static final double FARTHEST_JUMP = 80;

  private static final Duration ONE_GESTURE = Duration.ofMillis(150);

  private final DiagramCanvas canvas;
  private final PointerInput pointer;
  private final Delay rest = new Delay(ONE_GESTURE, () -> focus = Optional.empty());
  private Optional<Point> focus = Optional.empty();

  /**
   * @param pointer hears that something else lies under the pointer now
   */
  WheelInput(DiagramCanvas canvas, PointerInput pointer) {
    this.canvas = canvas;
    this.pointer = pointer;
    canvas.setOnScroll(this::scroll);
    canvas.setOnZoom(this::zoom);
    canvas.setOnZoomStarted(_ -> focus = Optional.empty());
  }

  private void scroll(ScrollEvent event) {
    if (event.isShortcutDown()) {
      // With Shift too, the wheel counts sideways.
      double notches = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
      zoom(event.getX(), event.getY(), factor(notches));
    } else {
      boolean isSideways = event.isShiftDown() && event.getDeltaX() == 0;
      double dx = isSideways ? event.getDeltaY() : event.getDeltaX();
      double dy = isSideways ? 0 : event.getDeltaY();
      canvas.viewpoint().look(canvas.viewpoint().camera().panned(dx, dy));
    }
    pointer.rest(event);
    event.consume();
  }

  /** How much the zoom changes when the wheel or two fingers go this far, in pixels. */
  static double factor(double delta) {
    return Math.pow(2, Math.clamp(delta, -FARTHEST_JUMP, FARTHEST_JUMP) / PIXELS_TO_DOUBLE);
  }

  private void zoom(ZoomEvent event) {
    zoom(event.getX(), event.getY(), event.getZoomFactor());
    pointer.rest(event);
    event.consume();
  }

  private void zoom(double x, double y, double factor) {
    Point at = focus.orElse(new Point(x, y));
    focus = Optional.of(at);
    rest.restart();
    Camera camera = canvas.viewpoint().camera();
    canvas.viewpoint().look(camera.zoomedAt(at.x(), at.y(), camera.zoom() * factor));
  }
}
