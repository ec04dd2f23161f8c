package dev.depthsprint.sprint;

/** Where a task stands. An idea is a thought kept for later and never counts as open work. */
public enum TaskMark {
  OPEN,
  IN_PROGRESS,
  DONE,
  IDEA
}
