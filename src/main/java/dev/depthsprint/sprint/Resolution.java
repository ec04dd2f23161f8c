package dev.depthsprint.sprint;

import java.time.Instant;

/** What a person decides about an open interval whose end nobody saw. */
public sealed interface Resolution {

  /**
   * Count it up to the last confirmation; the default, since time that nobody saw does not count.
   */
  record KeepToHeartbeat() implements Resolution {}

  /** Count it up to a chosen instant, not before its start and not after now. */
  record KeepUntil(Instant end) implements Resolution {}

  /** Count none of it. */
  record Discard() implements Resolution {}
}
