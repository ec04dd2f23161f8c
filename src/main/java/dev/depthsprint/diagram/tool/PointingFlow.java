package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Selection;

/** Pressed on a flow. Letting go there selects it. */
public record PointingFlow(Pointer down, String id) implements State {

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    if (!pointer.hasLeft(down)) {
      Selection clicked = Selection.ofFlow(id).in(bench.board().diagram());
      bench.select(down.modifiers().adds() ? bench.selection().toggled(clicked) : clicked);
    }
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    return Idle.EMPTY;
  }
}
