package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.tool.DraggingFlow;
import dev.depthsprint.diagram.tool.Hit;
import dev.depthsprint.diagram.tool.Idle;
import dev.depthsprint.diagram.tool.Moving;
import dev.depthsprint.diagram.tool.Panning;
import dev.depthsprint.diagram.tool.PointingPort;
import dev.depthsprint.diagram.tool.State;
import javafx.scene.Cursor;

/** The cursor says what a press would do, or what the hand is doing. */
final class Cursors {

  private Cursors() {}

  static Cursor of(State state, boolean wouldPan) {
    return switch (state) {
      case Panning _ -> Cursor.CLOSED_HAND;
      case Moving _ -> Cursor.MOVE;
      case PointingPort _, DraggingFlow _ -> Cursor.CROSSHAIR;
      case Idle _ when wouldPan -> Cursor.OPEN_HAND;
      case Idle(Hit.OnPort _, _) -> Cursor.CROSSHAIR;
      case Idle(Hit.OnComponent _, _) -> Cursor.HAND;
      case Idle(Hit.OnFlow _, _) -> Cursor.HAND;
      default -> Cursor.DEFAULT;
    };
  }
}
