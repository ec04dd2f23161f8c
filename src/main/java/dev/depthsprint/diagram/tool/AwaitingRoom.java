package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.tool.Pointer.Button;

/** The next drag makes room. */
public record AwaitingRoom() implements State {

  @Override
  public State pointerDown(Pointer pointer, Bench bench) {
    return pointer.button() == Button.PRIMARY
        ? MakingRoom.begin(pointer, bench)
        : Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    return Idle.EMPTY;
  }
}
