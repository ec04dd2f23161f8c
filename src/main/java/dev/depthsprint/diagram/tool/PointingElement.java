package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Selection;

/**
 * Pressed on something that can be dragged, not dragged yet: a component, a note, or the frame of a
 * zone.
 *
 * @param under what is pressed on
 * @param before what was selected before the press
 */
public record PointingElement(Pointer down, Selection under, Selection before) implements State {

  /** Shows at once what is grabbed, but leaves a larger selection alone: it may be dragged. */
  static PointingElement begin(Pointer down, Selection under, Bench bench) {
    Selection before = bench.selection();
    if (!down.modifiers().adds() && !before.ids().containsAll(under.ids())) {
      bench.select(under);
    }
    return new PointingElement(down, under, before);
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    if (!pointer.hasLeft(down)) {
      return this;
    }
    bench.select(bench.selection().plus(under).in(bench.board().diagram()));
    return Moving.begin(down, under, before, bench).pointerMove(pointer, bench);
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    Selection clicked = under.in(bench.board().diagram());
    bench.select(down.modifiers().adds() ? before.toggled(clicked) : clicked);
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    bench.select(before);
    return Idle.EMPTY;
  }
}
