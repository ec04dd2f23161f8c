package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.tool.Pointer.Button;

/** The next press begins a zone of this sort. */
public record AwaitingZone(Zone.Sort sort) implements State {

  @Override
  public State pointerDown(Pointer pointer, Bench bench) {
    return pointer.button() == Button.PRIMARY
        ? DrawingZone.begin(sort, pointer, bench)
        : Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    return Idle.EMPTY;
  }
}
