package dev.depthsprint.diagram;

import java.util.Optional;

/** A flow of failed records that comes back to its own component: there they are tried again. */
public final class RetryLoop {

  private RetryLoop() {}

  public static boolean is(Flow flow) {
    return flow.outcome() == Outcome.FAILURE
        && flow.from().componentId().equals(flow.to().componentId());
  }

  /** What the loop's component says about how often and when; empty for what is no such loop. */
  public static Optional<RetryPolicy> policy(Diagram diagram, Flow flow) {
    return is(flow)
        ? diagram
            .component(flow.from().componentId())
            .flatMap(component -> component.trait(RetryPolicy.class))
        : Optional.empty();
  }
}
