package dev.depthsprint.diagram;

import java.util.Collection;

/**
 * Components whose failed records go nowhere: they say that records can fail, or process records on
 * their way, and neither a flow nor a word says what becomes of those that failed.
 */
public final class UnroutedFailures {

  private UnroutedFailures() {}

  /**
   * @param flows all flows that touch the component
   */
  public static boolean has(Component component, Collection<Flow> flows) {
    return (promisesDeadLetters(component) || isOnTheWay(component, flows))
        && !drops(component)
        && component.property(Property.DEAD_LETTER_TARGET).isEmpty()
        && flows.stream().noneMatch(flow -> leadsFailuresAway(component, flow));
  }

  private static boolean promisesDeadLetters(Component component) {
    return retries(component, RetryPolicy.Then.DEAD_LETTER);
  }

  private static boolean drops(Component component) {
    return retries(component, RetryPolicy.Then.DROP);
  }

  private static boolean retries(Component component, RetryPolicy.Then then) {
    return component.trait(RetryPolicy.class).filter(retry -> retry.then() == then).isPresent();
  }

  /** True when it takes records from one component and gives them to another. */
  private static boolean isOnTheWay(Component component, Collection<Flow> flows) {
    return component.kind().layer() == Layer.PROCESSING
        && flows.stream()
            .anyMatch(flow -> isSuccess(flow) && flow.to().componentId().equals(component.id()))
        && flows.stream()
            .anyMatch(flow -> isSuccess(flow) && flow.from().componentId().equals(component.id()));
  }

  private static boolean isSuccess(Flow flow) {
    return flow.outcome() == Outcome.SUCCESS;
  }

  private static boolean leadsFailuresAway(Component component, Flow flow) {
    return flow.from().componentId().equals(component.id())
        && (flow.outcome() == Outcome.FAILURE || flow.outcome() == Outcome.DEAD_LETTER);
  }
}
