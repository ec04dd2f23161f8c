package dev.depthsprint.diagram;

import java.util.Optional;

/**
 * What a flow that was just drawn most likely carries, so that the plain gesture does the usual
 * thing; a person changes it with one key.
 */
public final class LikelyOutcome {

  /** The kind of the catalogue where records end that failed after all retries. */
  private static final String DEAD_LETTER_KIND = "dead-letter-queue";

  private LikelyOutcome() {}

  /** The kind of what a flow most likely leads to, given what it carries. */
  public static Optional<Kind> target(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS -> Optional.empty();
      case FAILURE, DEAD_LETTER, LATE_DATA -> Catalogue.kind(DEAD_LETTER_KIND);
    };
  }

  /**
   * The diagram after a component in it became of another kind: what leads to a dead-letter queue
   * as if all went well carries dead letters now.
   */
  static Diagram after(Diagram diagram, Component before) {
    boolean isNow = diagram.component(before.id()).filter(LikelyOutcome::isDeadLetters).isPresent();
    if (!isNow || isDeadLetters(before)) {
      return diagram;
    }
    Diagram next = diagram;
    for (Flow flow : diagram.flows().values()) {
      boolean leadsThere =
          flow.to().componentId().equals(before.id())
              && !flow.from().componentId().equals(before.id());
      if (leadsThere && flow.outcome() == Outcome.SUCCESS) {
        next = next.with(flow.withOutcome(Outcome.DEAD_LETTER));
      }
    }
    return next;
  }

  /** What a flow carries to a component of a kind, where a person said nothing else. */
  static Outcome to(Kind kind, Outcome said) {
    return said == Outcome.SUCCESS && isDeadLetters(kind) ? Outcome.DEAD_LETTER : said;
  }

  private static boolean isDeadLetters(Component component) {
    return isDeadLetters(component.kind());
  }

  private static boolean isDeadLetters(Kind kind) {
    return kind.id().equals(DEAD_LETTER_KIND);
  }

  /**
   * A flow to a dead-letter queue carries dead letters. One that comes back to its own component
   * carries what failed and is tried again. All others carry what succeeded.
   */
  public static Outcome of(Diagram diagram, String fromId, String toId) {
    if (fromId.equals(toId)) {
      return Outcome.FAILURE;
    }
    return diagram
        .component(toId)
        .filter(LikelyOutcome::isDeadLetters)
        .map(_ -> Outcome.DEAD_LETTER)
        .orElse(Outcome.SUCCESS);
  }
}
