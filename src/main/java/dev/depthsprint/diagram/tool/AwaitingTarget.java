package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.picture.Point;

/**
 * A flow was let go over the bare canvas, and a person chooses what it leads to: the line stays in
 * sight meanwhile.
 *
 * @param anchor where the flow begins
 * @param tip where it was let go
 */
public record AwaitingTarget(Point anchor, Point tip, Outcome outcome) implements State {

  /** A press on the canvas means that the question is dropped. */
  @Override
  public State pointerDown(Pointer pointer, Bench bench) {
    return Idle.under(pointer, bench).pointerDown(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    return Idle.EMPTY;
  }
}
