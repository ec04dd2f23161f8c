package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Selection;

/** Pressed on a port, not dragged yet. */
public record PointingPort(Pointer down, Hit.OnPort port) implements State {

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    boolean isThere = bench.board().diagram().component(port.componentId()).isPresent();
    return pointer.hasLeft(down) && isThere
        ? DraggingFlow.begin(port, pointer, bench).pointerMove(pointer, bench)
        : this;
  }

  /** A click that goes no further is one on the component. */
  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    Selection clicked = port.selection().in(bench.board().diagram());
    bench.select(down.modifiers().adds() ? bench.selection().toggled(clicked) : clicked);
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    return Idle.EMPTY;
  }
}
