package dev.depthsprint.sprint;

/** Where a recorded interval comes from. */
public enum Origin {
  /** The timer ran from start to end. */
  TIMER,
  /** A person typed or moved its start or end. */
  MANUAL,
  /** The timer started it; its end was settled afterwards. */
  RECOVERED,
  /** It came in from a file. */
  IMPORTED
}
