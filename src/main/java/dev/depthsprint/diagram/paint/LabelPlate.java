package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.RetryLoop;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import java.util.Optional;

/** Where what stands beside a flow is painted, for whoever takes hold of it. */
public final class LabelPlate {

  private LabelPlate() {}

  /** The patch of the label, in diagram units; none where nothing stands beside the flow. */
  public static Optional<Box> of(Board board, Flow flow) {
    return Optional.of(
            FlowLabel.of(flow, board.route(flow), RetryLoop.policy(board.diagram(), flow)))
        .filter(label -> !label.isEmpty())
        .map(FlowLabel::plate);
  }
}
