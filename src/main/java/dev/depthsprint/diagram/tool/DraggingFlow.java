package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Growth;
import dev.depthsprint.diagram.LikelyOutcome;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Point;
import java.util.Optional;

/**
 * A flow is drawn from a port. Over a component the new flow is already part of the diagram that is
 * shown, routed as it will be; over the bare canvas there is none, and the window draws a line from
 * the port to the tip. Let go over nothing, a person chooses what to add there.
 *
 * @param start the diagram as it was
 * @param port where it began
 * @param tip where the pointer is
 * @param target what it would be connected to: {@link Hit.OnComponent} or {@link Hit.OnPort}
 * @param hasLeft true once the pointer was outside the component of the port, or far from the port;
 *     from then on that one is a target too, for a loop
 * @param chosen the outcome that was chosen by a key; until then the likely one is taken
 * @param flowId of the new flow; empty while there is none
 */
public record DraggingFlow(
    Board start,
    Hit.OnPort port,
    Point tip,
    Optional<Hit> target,
    boolean hasLeft,
    Optional<Outcome> chosen,
    String flowId,
    Bench.Gesture gesture)
    implements State {

  /** How far from its port, in pixels, a flow over its own component is meant as a loop. */
  private static final double LOOP_TRAVEL = 32;

  static DraggingFlow begin(Hit.OnPort port, Pointer pointer, Bench bench) {
    Bench.Gesture gesture = bench.begin(Edits.connectName(1));
    return new DraggingFlow(
        bench.board(), port, pointer.at(), Optional.empty(), false, Optional.empty(), "", gesture);
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    Optional<Hit> under = Aim.target(start, pointer.at(), bench.zoom());
    boolean left = hasLeft || under.filter(this::isOwn).isEmpty() || isFar(pointer, bench);
    Optional<Hit> next = under.filter(hit -> left || !isOwn(hit));
    var moved = new DraggingFlow(start, port, pointer.at(), target, left, chosen, flowId, gesture);
    return next.equals(target) ? moved : moved.over(next, bench);
  }

  /** On its way across its own component a hand means a loop. */
  private boolean isFar(Pointer pointer, Bench bench) {
    return anchor().distanceTo(pointer.at()) * bench.zoom() >= LOOP_TRAVEL;
  }

  private boolean isOwn(Hit hit) {
    return Aim.componentOf(hit).equals(port.componentId());
  }

  /** The outcome can be chosen at any time of the drag. */
  @Override
  public State carry(Outcome outcome, Bench bench) {
    return new DraggingFlow(
            start, port, tip, target, hasLeft, Optional.of(outcome), flowId, gesture)
        .over(target, bench);
  }

  private DraggingFlow over(Optional<Hit> next, Bench bench) {
    String id = "";
    if (next.isEmpty()) {
      gesture.preview(diagram -> diagram);
    } else {
      Flow flow = flowTo(next.get(), bench);
      id = flow.id();
      gesture.preview(diagram -> diagram.hasEndsOf(flow) ? diagram.with(flow) : diagram);
    }
    return new DraggingFlow(start, port, tip, next, hasLeft, chosen, id, gesture);
  }

  private Flow flowTo(Hit hit, Bench bench) {
    Diagram diagram = start.diagram();
    Flow plain =
        Flow.between("", port.componentId(), Aim.componentOf(hit)).withOutcome(outcomeTo(hit));
    Flow flow = plain.withId(bench.ids().next(Edits.flowStem(diagram, plain), diagram));
    Route free = start.after(diagram.with(flow)).route(flow);
    return flow.withEnds(Aim.end(start, port, free.from()), Aim.end(start, hit, free.to()));
  }

  private Outcome outcomeTo(Hit hit) {
    return chosen.orElseGet(
        () -> LikelyOutcome.of(start.diagram(), port.componentId(), Aim.componentOf(hit)));
  }

  /** What the flow would carry if it were let go now. */
  public Outcome outcome() {
    return target.map(this::outcomeTo).or(() -> chosen).orElse(Outcome.SUCCESS);
  }

  /** Where it began. */
  public Point anchor() {
    return start
        .diagram()
        .component(port.componentId())
        .map(component -> Aim.place(component, port))
        .orElse(tip);
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    if (target.isEmpty()) {
      return letGo(pointer, bench);
    }
    gesture.commit();
    bench.select(Selection.ofFlow(flowId).in(bench.board().diagram()));
    return Idle.under(pointer, bench);
  }

  /** Over the bare canvas a person chooses what the flow leads to. */
  private State letGo(Pointer pointer, Bench bench) {
    State idle = cancel(bench);
    if (hasLeft && isBare(Hit.at(start, pointer.at(), bench.zoom()))) {
      Flow.End from = Aim.end(start, port, Side.RIGHT);
      bench.quickAdd(pointer.at(), Optional.of(new Growth.Stem(from, outcome())));
      return new AwaitingTarget(anchor(), pointer.at(), outcome());
    }
    return idle;
  }

  private static boolean isBare(Hit hit) {
    return hit instanceof Hit.Nothing || hit instanceof Hit.OnZone;
  }

  @Override
  public State cancel(Bench bench) {
    gesture.cancel();
    return Idle.EMPTY;
  }
}
