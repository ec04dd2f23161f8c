package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.FlowEdits;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.route.Bends;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Point;
import org.pcollections.PVector;

/**
 * A straight part of a flow is pushed sideways, or a bend of it is dragged, on the grid, which Alt
 * ignores. What is pinned without need is let go of, so that a flow that is brought back to where
 * it would run by itself is free again.
 *
 * @param start the diagram as it was
 * @param flow as it was
 * @param before what was selected before the press
 */
public record Bending(Board start, Flow flow, Grip grip, Selection before, Bench.Gesture gesture)
    implements State {

  static Bending begin(Grip grip, Selection before, Bench bench) {
    Board board = bench.board();
    Flow flow = board.diagram().flow(grip.flowId()).orElseThrow();
    return new Bending(board, flow, grip, before, bench.begin(FlowEdits.bendsName()));
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    Point to = pointer.modifiers().alt() ? pointer.at() : Grid.snapped(pointer.at());
    gesture.preview(FlowEdits.bends(flow.id(), bends(to)).change());
    return this;
  }

  private PVector<Point> bends(Point to) {
    return switch (grip) {
      case Grip.OnPart(_, int part, boolean isLevel) ->
          Bends.drag(start, flow, part, isLevel ? to.y() : to.x());
      case Grip.OnBend(_, int bend) -> {
        PVector<Point> moved = flow.course().bends().with(bend, to);
        yield Bends.needed(start, flow.withCourse(flow.course().withBends(moved)));
      }
      case Grip.OnTip _, Grip.OnLabel _ -> flow.course().bends();
    };
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    gesture.commit();
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    gesture.cancel();
    bench.select(before);
    return Idle.EMPTY;
  }
}
