package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Point;
import java.util.Optional;

/**
 * A flow is drawn from a port. Over a component the new flow is already part of the diagram that is
 * shown, routed as it will be; over the bare canvas there is none, and the window draws a line from
 * the port to the tip. Let go over nothing, nothing happens.
 *
 * <p>An end is fastened to a side only when the hand says more than the route would choose by
 * itself: the flow was drawn from, or dropped on, a port at another side. So a flow drawn the plain
 * way stays free to turn when its components move.
 *
 * @param start the diagram as it was
 * @param port where it began
 * @param tip where the pointer is
 * @param target what it would be connected to: {@link Hit.OnComponent} or {@link Hit.OnPort}
 * @param hasLeft true once the pointer was outside the component of the port; from then on that one
 *     is a target too, for a loop
 * @param flowId of the new flow
 */
public record DraggingFlow(
    Board start,
    Hit.OnPort port,
    Point tip,
    Optional<Hit> target,
    boolean hasLeft,
    String flowId,
    Bench.Gesture gesture)
    implements State {

  static DraggingFlow begin(Hit.OnPort port, Pointer pointer, Bench bench) {
    Bench.Gesture gesture = bench.begin(Edits.connectName(1));
    return new DraggingFlow(
        bench.board(), port, pointer.at(), Optional.empty(), false, "", gesture);
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    Hit under = Hit.at(start, pointer.at(), bench.zoom());
    boolean left = hasLeft || !isAt(under, port.componentId());
    Optional<Hit> next =
        Optional.of(under)
            .filter(hit -> hit instanceof Hit.OnComponent || hit instanceof Hit.OnPort)
            .filter(hit -> left || !isAt(hit, port.componentId()));
    if (next.equals(target)) {
      return new DraggingFlow(start, port, pointer.at(), target, left, flowId, gesture);
    }
    return new DraggingFlow(start, port, pointer.at(), next, left, show(next, bench), gesture);
  }

  private static boolean isAt(Hit hit, String componentId) {
    return hit.selection().components().contains(componentId);
  }

  private String show(Optional<Hit> next, Bench bench) {
    if (next.isEmpty()) {
      gesture.preview(diagram -> diagram);
      return "";
    }
    Flow flow = flowTo(next.get(), bench);
    gesture.preview(diagram -> diagram.hasEndsOf(flow) ? diagram.with(flow) : diagram);
    return flow.id();
  }

  private Flow flowTo(Hit hit, Bench bench) {
    Diagram diagram = start.diagram();
    Flow plain = Flow.between("", port.componentId(), hit.selection().components().first());
    Flow flow = plain.withId(bench.ids().next(Edits.flowStem(diagram, plain), diagram));
    Route chosen = start.after(diagram.with(flow)).route(flow);
    return flow.withEnds(
        end(port, chosen.from()), hit instanceof Hit.OnPort at ? end(at, chosen.to()) : flow.to());
  }

  private static Flow.End end(Hit.OnPort at, Side chosen) {
    return at.side() == chosen
        ? Flow.End.free(at.componentId())
        : Flow.End.at(at.componentId(), at.side());
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    if (target.isEmpty()) {
      return cancel(bench);
    }
    gesture.commit();
    bench.select(Selection.ofFlow(flowId).in(bench.board().diagram()));
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    gesture.cancel();
    return Idle.EMPTY;
  }
}
