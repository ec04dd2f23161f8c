package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.tool.BrushingSelection;
import dev.depthsprint.diagram.tool.DraggingFlow;
import dev.depthsprint.diagram.tool.DrawingZone;
import dev.depthsprint.diagram.tool.Moving;
import dev.depthsprint.diagram.tool.Reconnecting;
import dev.depthsprint.diagram.tool.Resizing;
import dev.depthsprint.diagram.tool.State;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/**
 * Scrolls while something is dragged at the edge of the canvas, the faster the farther out. What
 * was broken off by Esc leaves the view where it was.
 */
final class EdgeScroll extends AnimationTimer {

  /** How far inside the edge it begins, in pixels. */
  private static final double MARGIN = 24;

  /** How far from there it is fastest, in pixels. */
  private static final double RAMP = 72;

  /** In pixels a second. */
  private static final double FASTEST = 900;

  private static final double NANOS = 1e9;

  /** A frame that took longer does not scroll farther. */
  private static final double LONGEST_FRAME = 0.05;

  private final DiagramCanvas canvas;
  private final Supplier<State> state;
  private final Runnable moved;
  private Optional<Camera> before = Optional.empty();
  private double x;
  private double y;
  private long last;
  private boolean isRunning;

  /**
   * @param moved runs when the view has moved under the pointer
   */
  EdgeScroll(DiagramCanvas canvas, Supplier<State> state, Runnable moved) {
    this.canvas = canvas;
    this.state = state;
    this.moved = moved;
  }

  /** The pointer was dragged to here. */
  void follow(double pointerX, double pointerY) {
    x = pointerX;
    y = pointerY;
    boolean isWanted = isDragging(state.get()) && (speedX() != 0 || speedY() != 0);
    if (isWanted && !isRunning) {
      before = before.or(() -> Optional.of(canvas.viewpoint().camera()));
      last = 0;
      isRunning = true;
      start();
    } else if (!isWanted) {
      halt();
    }
  }

  private static boolean isDragging(State state) {
    return switch (state) {
      case Moving _, Resizing _, BrushingSelection _, DraggingFlow _, Reconnecting _ -> true;
      case DrawingZone _ -> true;
      default -> false;
    };
  }

  private void halt() {
    isRunning = false;
    stop();
  }

  /** The button was let go: the view stays where it is. */
  void end() {
    halt();
    before = Optional.empty();
  }

  /** The drag was broken off: the view goes back. */
  void cancel() {
    halt();
    before.ifPresent(canvas.viewpoint()::look);
    before = Optional.empty();
  }

  @Override
  public void handle(long now) {
    if (!isDragging(state.get())) {
      halt();
      return;
    }
    double seconds = last == 0 ? 0 : Math.min(LONGEST_FRAME, (now - last) / NANOS);
    last = now;
    if (seconds > 0) {
      canvas
          .viewpoint()
          .look(canvas.viewpoint().camera().panned(-speedX() * seconds, -speedY() * seconds));
      moved.run();
    }
  }

  private double speedX() {
    return speed(x, canvas.getWidth());
  }

  private double speedY() {
    return speed(y, canvas.getHeight());
  }

  /**
   * How fast the view follows a pointer along one axis, in pixels a second.
   *
   * @param at where the pointer is, from 0 to {@code length}, or beyond
   */
  static double speed(double at, double length) {
    double out = at < MARGIN ? at - MARGIN : Math.max(0, at - (length - MARGIN));
    return Math.clamp(out / RAMP, -1, 1) * FASTEST;
  }
}
