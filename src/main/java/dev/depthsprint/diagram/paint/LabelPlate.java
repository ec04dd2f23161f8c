package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import java.util.Optional;

/** Where what stands beside a flow is painted, for whoever takes hold of it. */
public final class LabelPlate {

  private LabelPlate() {}

  /** The patch of the label, in diagram units; none where nothing stands beside the flow. */
  public static Optional<Box> of(Flow flow, Route route) {
    return Optional.of(FlowLabel.of(flow, route))
        .filter(label -> !label.isEmpty())
        .map(FlowLabel::plate);
  }
}
