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
   * A flow to a dead-letter queue carries dead letters. One that comes back to its own component
   * carries what failed and is tried again. All others carry what succeeded.
   */
  public static Outcome of(Diagram diagram, String fromId, String toId) {
    if (fromId.equals(toId)) {
      return Outcome.FAILURE;
    }
    return diagram
        .component(toId)
        .filter(target -> target.kind().id().equals(DEAD_LETTER_KIND))
        .map(_ -> Outcome.DEAD_LETTER)
        .orElse(Outcome.SUCCESS);
  }
}
