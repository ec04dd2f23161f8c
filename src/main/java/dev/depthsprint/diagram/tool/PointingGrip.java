package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Selection;

/**
 * Pressed on a grip of a flow, not dragged yet. Letting go there selects the flow.
 *
 * @param before what was selected before the press
 */
public record PointingGrip(Pointer down, Grip grip, Selection before) implements State {

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    boolean isThere = bench.board().diagram().flows().containsKey(grip.flowId());
    if (!pointer.hasLeft(down) || !isThere) {
      return this;
    }
    bench.select(Selection.ofFlow(grip.flowId()).in(bench.board().diagram()));
    State dragging =
        switch (grip) {
          case Grip.OnTip tip -> Reconnecting.begin(tip, pointer, before, bench);
          case Grip.OnLabel label -> DraggingLabel.begin(label, down, before, bench);
          case Grip.OnBend _, Grip.OnPart _ -> Bending.begin(grip, before, bench);
        };
    return dragging.pointerMove(pointer, bench);
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    return new PointingFlow(down, grip.flowId()).pointerUp(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    return Idle.EMPTY;
  }
}
