package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Selection;

/**
 * Pressed on the bare canvas or on the bare inside of a zone, not dragged yet. A drag from there is
 * a marquee.
 *
 * @param under the zone, or nothing
 * @param before what was selected
 */
public record PointingCanvas(Pointer down, Selection under, Selection before) implements State {

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    return pointer.hasLeft(down)
        ? BrushingSelection.begin(down, before).pointerMove(pointer, bench)
        : this;
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    Selection clicked = under.in(bench.board().diagram());
    if (!pointer.modifiers().adds()) {
      bench.select(clicked);
    } else if (!clicked.isEmpty()) {
      bench.select(bench.selection().toggled(clicked));
    }
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    return Idle.EMPTY;
  }
}
