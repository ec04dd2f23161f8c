package dev.depthsprint.sprint.markdown;

/** How the days of a plan are laid on the calendar. */
public enum Order {
  /**
   * A day that names its weekday goes to that weekday; week 1 is the calendar week of the start, or
   * the next one when nothing of it is left by then.
   */
  CALENDAR,
  /** The days follow each other from the start without holes; what is left over is buffer. */
  SEQUENCE
}
