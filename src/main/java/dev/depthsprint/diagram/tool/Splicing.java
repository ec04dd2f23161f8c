package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Splice;
import dev.depthsprint.diagram.arrange.Axis;
import dev.depthsprint.diagram.arrange.SpliceRoom;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Comparator;
import java.util.Optional;

/**
 * The flow into which a component that hangs under the pointer would be put if it were let go.
 *
 * @param start the diagram before the gesture: flows give way to the component, so that they are
 *     looked for where they were
 * @param flowId empty for none
 * @param secondId of the new half, the same for as long as the component is over the flow
 */
public record Splicing(Board start, String flowId, String secondId) {

  /** How near the middle of a component has to come to a flow, in diagram units. */
  private static final double REACH = Component.HEIGHT / 4;

  static Splicing none(Board start) {
    return new Splicing(start, "", "");
  }

  /** True for a component that stands for itself: nothing flows in or out. */
  static boolean isLoose(Board board, Component component) {
    return board.flowsOf(component).isEmpty();
  }

  /**
   * What follows when the component is where it is.
   *
   * @param isWanted false when it is to be put into no flow wherever it is
   */
  Splicing under(Component component, boolean isWanted, Bench bench) {
    Optional<Flow> flow = isWanted ? nearest(component) : Optional.empty();
    if (flow.map(Flow::id).orElse("").equals(flowId)) {
      return this;
    }
    return flow.map(it -> new Splicing(start, it.id(), secondId(it, component, bench)))
        .orElse(none(start));
  }

  private Optional<Flow> nearest(Component component) {
    Point middle = component.bounds().center();
    var around = new Box(middle.x(), middle.y(), 0, 0).grown(REACH);
    return start.flowsIn(around).stream()
        .filter(flow -> start.route(flow).distanceTo(middle) <= REACH)
        .filter(flow -> Splice.isPossible(start.diagram(), flow.id(), component.id()))
        .min(
            Comparator.comparingDouble((Flow flow) -> start.route(flow).distanceTo(middle))
                .thenComparing(Flow::id));
  }

  private String secondId(Flow flow, Component component, Bench bench) {
    return Splice.secondId(start.diagram(), flow, component.kind(), bench.ids());
  }

  /** The diagram with the component in the flow, and with room for it there. */
  Diagram in(Diagram diagram, String componentId) {
    Diagram spliced = Splice.spliced(diagram, flowId, componentId, secondId);
    return spliced == diagram ? diagram : SpliceRoom.around(spliced, componentId, axis());
  }

  private Axis axis() {
    return route()
        .map(route -> route.end().minus(route.start()))
        .filter(way -> Math.abs(way.y()) > Math.abs(way.x()))
        .map(_ -> Axis.VERTICAL)
        .orElse(Axis.HORIZONTAL);
  }

  /** The way of the flow as it was, to be shown. */
  public Optional<Route> route() {
    return start.routes().of(flowId);
  }
}
