package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.tool.AwaitingRoom;
import dev.depthsprint.diagram.tool.AwaitingZone;
import dev.depthsprint.diagram.tool.Bending;
import dev.depthsprint.diagram.tool.DraggingFlow;
import dev.depthsprint.diagram.tool.DraggingLabel;
import dev.depthsprint.diagram.tool.DrawingZone;
import dev.depthsprint.diagram.tool.Grip;
import dev.depthsprint.diagram.tool.Handle;
import dev.depthsprint.diagram.tool.Hit;
import dev.depthsprint.diagram.tool.Idle;
import dev.depthsprint.diagram.tool.MakingRoom;
import dev.depthsprint.diagram.tool.Moving;
import dev.depthsprint.diagram.tool.Panning;
import dev.depthsprint.diagram.tool.PointingHandle;
import dev.depthsprint.diagram.tool.PointingPort;
import dev.depthsprint.diagram.tool.Reconnecting;
import dev.depthsprint.diagram.tool.Resizing;
import dev.depthsprint.diagram.tool.State;
import javafx.scene.Cursor;

/** The cursor says what a press would do, or what the hand is doing. */
final class Cursors {

  private Cursors() {}

  static Cursor of(State state, boolean wouldPan) {
    return switch (state) {
      case Panning _ -> Cursor.CLOSED_HAND;
      case Moving _ -> Cursor.MOVE;
      case PointingPort _, DraggingFlow _, Reconnecting _, AwaitingZone _, DrawingZone _ ->
          Cursor.CROSSHAIR;
      case DraggingLabel _ -> Cursor.CLOSED_HAND;
      case AwaitingRoom _, MakingRoom _ -> Cursor.MOVE;
      case Bending bending -> of(bending.grip());
      case Resizing resizing -> of(resizing.handle());
      case PointingHandle pointing -> of(pointing.hit().handle());
      case Idle _ when wouldPan -> Cursor.OPEN_HAND;
      case Idle(Hit.OnPort _, _) -> Cursor.CROSSHAIR;
      case Idle(Hit.OnGrip(Grip grip), _) -> of(grip);
      case Idle(Hit.OnComponent _, _) -> Cursor.HAND;
      case Idle(Hit.OnFlow _, _) -> Cursor.HAND;
      case Idle(Hit.OnNote _, _) -> Cursor.HAND;
      case Idle(Hit.OnZone(_, boolean isOnFrame), _) when isOnFrame -> Cursor.HAND;
      case Idle(Hit.OnHandle(_, Handle handle), _) -> of(handle);
      default -> Cursor.DEFAULT;
    };
  }

  private static Cursor of(Grip grip) {
    return switch (grip) {
      case Grip.OnTip _ -> Cursor.CROSSHAIR;
      case Grip.OnLabel _ -> Cursor.OPEN_HAND;
      case Grip.OnBend _ -> Cursor.MOVE;
      case Grip.OnPart part -> part.isLevel() ? Cursor.V_RESIZE : Cursor.H_RESIZE;
    };
  }

  private static Cursor of(Handle handle) {
    return switch (handle) {
      case TOP_LEFT -> Cursor.NW_RESIZE;
      case TOP -> Cursor.N_RESIZE;
      case TOP_RIGHT -> Cursor.NE_RESIZE;
      case RIGHT -> Cursor.E_RESIZE;
      case BOTTOM_RIGHT -> Cursor.SE_RESIZE;
      case BOTTOM -> Cursor.S_RESIZE;
      case BOTTOM_LEFT -> Cursor.SW_RESIZE;
      case LEFT -> Cursor.W_RESIZE;
    };
  }
}
