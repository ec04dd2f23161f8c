package dev.depthsprint.sprint;

/** How well somebody says that they explained an outcome, from worst to best. */
public enum Rating {
  NOT_YET,
  WITH_GAPS,
  CLEARLY
}
