package dev.depthsprint.ui.timer;

/** Tells a person something while they look elsewhere. Never waits and never fails. */
@FunctionalInterface
public interface Outside {

  /** Says nothing. */
  Outside NOWHERE = (_, _, _) -> {};

  /**
   * @param sound whether the system may make a sound with it
   */
  void tell(String title, String text, boolean sound);
}
