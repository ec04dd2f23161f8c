package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.Tip;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Point;
import java.util.Optional;

/**
 * One end of a flow is dragged to another component, side or port. Over a component the flow is
 * shown as it will be; over the bare canvas it is shown as it was, and the window draws a line from
 * its other end to the pointer. Let go over nothing, nothing happens.
 *
 * @param start the diagram as it was
 * @param at where the pointer is
 * @param target what the end would be connected to: {@link Hit.OnComponent} or {@link Hit.OnPort}
 * @param before what was selected before the press
 */
public record Reconnecting(
    Board start,
    Grip.OnTip grip,
    Point at,
    Optional<Hit> target,
    Selection before,
    Bench.Gesture gesture)
    implements State {

  static Reconnecting begin(Grip.OnTip grip, Pointer pointer, Selection before, Bench bench) {
    Bench.Gesture gesture = bench.begin(Edits.reconnectName());
    return new Reconnecting(bench.board(), grip, pointer.at(), Optional.empty(), before, gesture);
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    Optional<Hit> next = Aim.target(start, pointer.at(), bench.zoom());
    if (!next.equals(target)) {
      show(next);
    }
    return new Reconnecting(start, grip, pointer.at(), next, before, gesture);
  }

  private void show(Optional<Hit> next) {
    Optional<Flow> flow = start.diagram().flow(grip.flowId());
    Optional<Flow> moved = next.flatMap(hit -> flow.map(it -> moved(it, hit)));
    gesture.preview(diagram ->
        moved
            .filter(it -> diagram.flows().containsKey(it.id()) && diagram.hasEndsOf(it))
            .filter(it -> !it.equals(diagram.flows().get(it.id())))
            .map(diagram::with)
            .orElse(diagram));
  }

  private Flow moved(Flow flow, Hit hit) {
    Tip tip = grip.tip();
    Flow free = tip.moved(flow, Flow.End.free(Aim.componentOf(hit)));
    Route chosen = start.after(start.diagram().with(free)).route(free);
    Side side = tip == Tip.START ? chosen.from() : chosen.to();
    return tip.moved(flow, Aim.end(start, hit, side));
  }

  /** The place of the end that stays. */
  public Point anchor() {
    Route route = start.routes().of(grip.flowId()).orElseThrow();
    return grip.tip() == Tip.START ? route.end() : route.start();
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    if (target.isEmpty()) {
      return cancel(bench);
    }
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
