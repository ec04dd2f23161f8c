package dev.depthsprint.sprint;

/**
 * A study day has work planned; a buffer day is room for what was left, and is never required; on a
 * rest day nobody works, and nothing is proposed for it.
 */
public enum DayKind {
  STUDY,
  BUFFER,
  REST
}
