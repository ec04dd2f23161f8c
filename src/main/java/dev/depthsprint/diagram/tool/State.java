package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Outcome;

/**
 * What the hand is doing. Each event gives the next state; one that means nothing here gives the
 * same. What a window draws on top of the diagram while it lasts, it reads from the state.
 */
public sealed interface State
    permits Idle,
        PointingCanvas,
        BrushingSelection,
        PointingElement,
        PointingHandle,
        Resizing,
        Moving,
        PointingPort,
        DraggingFlow,
        PointingFlow,
        PointingGrip,
        Reconnecting,
        DraggingLabel,
        Bending,
        Panning,
        Placing,
        PlacingMark,
        AwaitingTarget,
        AwaitingZone,
        AwaitingRoom,
        MakingRoom,
        DrawingZone {

  default State pointerDown(Pointer pointer, Bench bench) {
    return this;
  }

  default State pointerMove(Pointer pointer, Bench bench) {
    return this;
  }

  /** The button that began the gesture went up. */
  default State pointerUp(Pointer pointer, Bench bench) {
    return this;
  }

  default State doubleClick(Pointer pointer, Bench bench) {
    return this;
  }

  /** A key says what the flow that is being drawn carries. */
  default State carry(Outcome outcome, Bench bench) {
    return this;
  }

  /** The key that deletes, pressed while the pointer is on something that it can be about alone. */
  default boolean isDeleting(Bench bench) {
    return false;
  }

  /** Takes back all that the gesture did: diagram, selection and view. */
  State cancel(Bench bench);
}
