package dev.depthsprint.sprint;

import java.time.Instant;
import java.time.ZoneId;

/** One line of the time journal. A {@link TimeLog} is nothing but these, applied in order. */
public sealed interface TimeEvent {

  /** When it happened, by the wall clock. */
  Instant at();

  /**
   * An interval was opened on a task.
   *
   * @param watched true when a window confirms it every few seconds, false when it was started from
   *     the command line and goes on unseen
   */
  record Started(String intervalId, String taskId, Instant at, ZoneId zone, boolean watched)
      implements TimeEvent {

    public Started(String intervalId, String taskId, Instant at, ZoneId zone) {
      this(intervalId, taskId, at, zone, true);
    }
  }

  /** The app saw the open interval running. */
  record Heartbeat(String intervalId, Instant at) implements TimeEvent {}

  /** The open interval ended at {@code at}, and the task is put down. */
  record Stopped(String intervalId, Instant at, Origin origin) implements TimeEvent {}

  /** The open interval ended at {@code at}; the same task will go on. */
  record Paused(String intervalId, Instant at) implements TimeEvent {}

  /** A paused task is put down without going on. */
  record PutDown(String taskId, Instant at) implements TimeEvent {}

  /** The open interval never counted. */
  record Discarded(String intervalId, Instant at) implements TimeEvent {}

  /**
   * The open interval was last seen running at {@code seen}: it ends there, and a gap begins that
   * lasts until {@code at}. The task is paused.
   */
  record Lost(String intervalId, String gapId, Instant seen, Instant at, Gap.Cause cause)
      implements TimeEvent {}

  /** The open interval was cut at {@code cut}: the part before it ended, the rest goes on. */
  record Cut(String intervalId, String restId, Instant cut, Instant at) implements TimeEvent {}

  /** A person changed what was recorded, or took such a change back. */
  record Edited(Act act, Correction correction, Instant at) implements TimeEvent {}

  /** What a person did to recorded time. */
  enum Act {
    ADDED,
    CHANGED,
    SPLIT,
    MERGED,
    DELETED,
    BOOKED,
    SETTLED,
    UNDONE,
    REDONE
  }
}
