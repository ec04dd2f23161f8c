package dev.depthsprint.sprint.markdown;

/** The parts of a sprint that a line of a plan can end in. */
public enum Part {
  TITLE,
  GOAL,
  TIME,
  TIP,
  THEME,
  WEEK,
  /** The heading of a day, or a table row with all its fields. */
  DAY,
  FOCUS,
  TASK,
  SUB_ITEM,
  OUTCOME,
  NOTE,
  CRITERION,
  /** A line that only shapes the page: a rule, a table's header, a label without a text. */
  STRUCTURE,
  /** Kept verbatim in {@code Sprint.unrecognised}. */
  UNRECOGNISED
}
