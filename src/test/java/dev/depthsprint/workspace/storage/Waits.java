package dev.depthsprint.workspace.storage;

import java.time.Duration;

/** How long a writer waits in proofs. */
final class Waits {

  /** It does nothing of its own accord: what is written is what was asked for, when it was. */
  static final Writer.Waits ONLY_WHEN_ASKED =
      new Writer.Waits(Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1));

  private Waits() {}
}
