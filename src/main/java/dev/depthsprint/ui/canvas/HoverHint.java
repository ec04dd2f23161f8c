package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.paint.Hints;
import dev.depthsprint.diagram.tool.Hand;
import dev.depthsprint.diagram.tool.Idle;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.session.Delay;
import java.time.Duration;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Explains what lies under a pointer that rests on the canvas. */
final class HoverHint {

  private static final Duration MOMENT = Duration.ofMillis(600);

  /** How far beside a sign the pointer may be, in pixels. */
  private static final double TOLERANCE = 3;

  /** Of the hint from the pointer, in pixels. */
  private static final double AWAY = 14;

  private static final double WIDEST = 340;

  private final DiagramCanvas canvas;
  private final Drawing drawing;
  private final Hand hand;
  private final Tooltip tooltip = new Tooltip();
  private final Delay rest = new Delay(MOMENT, this::explain);
  private Point2D pointer = Point2D.ZERO;

  HoverHint(DiagramCanvas canvas, Drawing drawing, Hand hand) {
    this.canvas = canvas;
    this.drawing = drawing;
    this.hand = hand;
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(WIDEST);
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
    canvas.addEventHandler(MouseEvent.MOUSE_EXITED, this::hide);
    canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::hide);
    canvas.addEventFilter(ScrollEvent.SCROLL, this::hide);
    canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::hide);
  }

  private void move(MouseEvent event) {
    hide(event);
    pointer = new Point2D(event.getX(), event.getY());
    rest.restart();
  }

  private void hide(InputEvent event) {
    rest.stop();
    tooltip.hide();
  }

  private void explain() {
    if (!(hand.state() instanceof Idle) || !drawing.isOpen()) {
      return;
    }
    Camera seen = canvas.viewpoint().seen();
    Hints.at(
            drawing.board().get(),
            seen.toDiagram(pointer.getX(), pointer.getY()),
            TOLERANCE / seen.zoom())
        .ifPresent(this::show);
  }

  /** Explains what is selected, beside it, until the next key or click. */
  String explain(Selection selection) {
    String hint = Hints.of(drawing.board().get(), selection);
    if (!hint.isBlank()) {
      Point2D place = canvas.besideSelection();
      tooltip.setText(hint);
      tooltip.show(canvas, place.getX(), place.getY());
    }
    return hint;
  }

  private void show(String hint) {
    Point2D place = canvas.localToScreen(pointer);
    if (place != null) {
      tooltip.setText(hint);
      tooltip.show(canvas, place.getX() + AWAY, place.getY() + AWAY);
    }
  }
}
