package dev.depthsprint.sprint;

/** A study day has work planned; a buffer day is room for what was left, and is never required. */
public enum DayKind {
  STUDY,
  BUFFER
}
