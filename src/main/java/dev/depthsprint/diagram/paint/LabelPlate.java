package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.RetryLoop;
import dev.depthsprint.diagram.lettering.FlowLabel;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import java.util.Optional;

/** Where what stands beside a flow is painted, for whoever takes hold of it. */
public final class LabelPlate {

  private LabelPlate() {}

  /** The patch of the label, in diagram units; none where nothing stands beside the flow. */
  public static Optional<Box> of(Board board, Flow flow) {
    return Optional.of(label(board, flow)).filter(label -> !label.isEmpty()).map(FlowLabel::plate);
  }

  static FlowLabel label(Board board, Flow flow) {
    Route route = board.route(flow);
    return FlowLabel.of(
        flow, RetryLoop.policy(board.diagram(), flow), route.blocked(), route.label());
  }
}
