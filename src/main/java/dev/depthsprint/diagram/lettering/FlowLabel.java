package dev.depthsprint.diagram.lettering;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.picture.Box;
import java.util.Optional;

/**
 * What stands beside the line of a flow, and where.
 *
 * @param plate the patch that the words stand on
 */
public record FlowLabel(Caption caption, Box plate) {

  /**
   * @param retry the policy of a retry loop's component
   * @param isBlocked true when the flow found no free way
   */
  public static FlowLabel of(Flow flow, Optional<RetryPolicy> retry, boolean isBlocked, Spot spot) {
    Caption caption = Caption.of(flow, retry, isBlocked, spot.room());
    return new FlowLabel(caption, caption.plate(spot.at()));
  }

  public boolean isEmpty() {
    return caption.isEmpty();
  }
}
