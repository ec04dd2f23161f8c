package dev.depthsprint.diagram;

/** Which records a flow carries. Each has a line and an arrow of its own. */
public enum Outcome {
  /** What was processed as meant. */
  SUCCESS,
  /** What failed and is handled elsewhere. */
  FAILURE,
  /** What failed after all retries. */
  DEAD_LETTER,
  /** What arrived after its window closed. */
  LATE_DATA
}
