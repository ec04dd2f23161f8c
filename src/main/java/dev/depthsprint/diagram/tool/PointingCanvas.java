package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Selection;

/**
 * Pressed on the bare canvas, not dragged yet.
 *
 * @param before what was selected
 */
public record PointingCanvas(Pointer down, Selection before) implements State {

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    return pointer.hasLeft(down)
        ? BrushingSelection.begin(down, before).pointerMove(pointer, bench)
        : this;
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    if (!pointer.modifiers().adds()) {
      bench.select(Selection.NONE);
    }
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    return Idle.EMPTY;
  }
}
