package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Selection;

/**
 * Pressed on a component, not dragged yet.
 *
 * @param before what was selected before the press
 */
public record PointingComponent(Pointer down, String id, Selection before) implements State {

  /** Shows at once what is grabbed, but leaves a larger selection alone: it may be dragged. */
  static PointingComponent begin(Pointer down, String id, Bench bench) {
    Selection before = bench.selection();
    if (!down.modifiers().adds() && !before.components().contains(id)) {
      bench.select(Selection.ofComponent(id));
    }
    return new PointingComponent(down, id, before);
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    if (!pointer.hasLeft(down)) {
      return this;
    }
    bench.select(bench.selection().plus(Selection.ofComponent(id)).in(bench.board().diagram()));
    return Moving.begin(down, id, before, bench).pointerMove(pointer, bench);
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    Selection clicked = Selection.ofComponent(id).in(bench.board().diagram());
    bench.select(down.modifiers().adds() ? before.toggled(clicked) : clicked);
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    bench.select(before);
    return Idle.EMPTY;
  }
}
