package dev.depthsprint.sprint;

import java.time.Instant;

/** What a person decides about a gap. */
public sealed interface Resolution {

  /** None of the gap counts; the default, since time that nobody saw does not count. */
  record KeepToHeartbeat() implements Resolution {}

  /** All of the gap counts. */
  record KeepAll() implements Resolution {}

  /** The gap counts up to a chosen instant, not before its start and not after its end. */
  record KeepUntil(Instant end) implements Resolution {}

  /** Neither the gap counts nor the work that led up to it. */
  record Discard() implements Resolution {}

  /**
   * The gap counts for another task.
   *
   * @param all true when the work that led up to the gap counts for that task too
   */
  record Book(String taskId, boolean all) implements Resolution {}
}
