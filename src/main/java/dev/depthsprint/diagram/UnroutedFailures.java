package dev.depthsprint.diagram;

import java.util.Collection;
import java.util.Set;

/**
 * Components whose failed records go nowhere: they say that records can fail, or work on records on
 * their way, and neither a flow nor a word says what becomes of those that failed. A flow that
 * leads back into its component tries again; what fails for the last time has still nowhere to go.
 */
public final class UnroutedFailures {

  /** They keep records until these are read and do nothing to them that could fail. */
  private static final Set<String> LOGS = Set.of("kafka", "confluent-cloud", "pubsub", "kinesis");

  private UnroutedFailures() {}

  /**
   * @param flows all flows that touch the component
   */
  public static boolean has(Component component, Collection<Flow> flows) {
    return (promisesDeadLetters(component)
            || triesAgain(component, flows)
            || isOnTheWay(component, flows))
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

  /** True when failures come back to where they happened. */
  private static boolean triesAgain(Component component, Collection<Flow> flows) {
    return flows.stream()
        .anyMatch(flow -> isLoop(flow) && isFailure(flow) && leaves(component, flow));
  }

  /** True when it takes records from another component and gives them to another. */
  private static boolean isOnTheWay(Component component, Collection<Flow> flows) {
    return worksOnRecords(component.kind())
        && flows.stream().anyMatch(flow -> isHandedOn(flow) && !leaves(component, flow))
        && flows.stream().anyMatch(flow -> isHandedOn(flow) && leaves(component, flow));
  }

  /** What takes records in by loading or converting them can fail at it, as processing can. */
  private static boolean worksOnRecords(Kind kind) {
    return switch (kind.layer()) {
      case PROCESSING -> true;
      case INGESTION -> !LOGS.contains(kind.id());
      case SOURCE, STORAGE, SERVING, GOVERNANCE -> false;
    };
  }

  private static boolean isHandedOn(Flow flow) {
    return flow.outcome() == Outcome.SUCCESS && !isLoop(flow);
  }

  private static boolean leadsFailuresAway(Component component, Flow flow) {
    return isFailure(flow) && !isLoop(flow) && leaves(component, flow);
  }

  private static boolean isFailure(Flow flow) {
    return flow.outcome() == Outcome.FAILURE || flow.outcome() == Outcome.DEAD_LETTER;
  }

  private static boolean isLoop(Flow flow) {
    return flow.from().componentId().equals(flow.to().componentId());
  }

  private static boolean leaves(Component component, Flow flow) {
    return flow.from().componentId().equals(component.id());
  }
}
