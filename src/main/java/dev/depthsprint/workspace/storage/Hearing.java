package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;

/** Hears what could not be read of a folder that is open. */
@FunctionalInterface
public interface Hearing {

  /** Something cannot be read any more; says what becomes of it. */
  void complain(Message sentence);

  /** What was complained of is right again. */
  default void withdraw(Message sentence) {}
}
