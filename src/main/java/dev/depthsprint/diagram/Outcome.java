package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;

/** Which records a flow carries. Each has a line and an end of its own. */
public enum Outcome {
  /** What was processed as meant. */
  SUCCESS("diagram.outcome.success"),
  /** What failed and is handled elsewhere. */
  FAILURE("diagram.outcome.failure"),
  /** What failed after all retries. */
  DEAD_LETTER("diagram.outcome.deadLetter"),
  /** What arrived after its window closed. */
  LATE_DATA("diagram.outcome.lateData");

  private final String key;

  Outcome(String key) {
    this.key = key;
  }

  public Message label() {
    return Message.of(key);
  }
}
