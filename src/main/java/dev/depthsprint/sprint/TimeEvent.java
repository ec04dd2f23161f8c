package dev.depthsprint.sprint;

import java.time.Instant;
import java.time.ZoneId;

/** One line of the time journal. A {@link TimeLog} is nothing but these, applied in order. */
public sealed interface TimeEvent {

  /** When it happened, by the wall clock. */
  Instant at();

  /** An interval was opened on a task. */
  record Started(String intervalId, String taskId, Instant at, ZoneId zone) implements TimeEvent {}

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
}
