package dev.depthsprint.sprint;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What the one timer is doing. */
public sealed interface TimerState {

  /** Nothing is being timed. */
  record Idle() implements TimerState {}

  /**
   * A task was being timed and will go on; no time runs.
   *
   * @param since when its time stopped
   */
  record Paused(String taskId, Instant since) implements TimerState {}

  /**
   * An interval is open.
   *
   * @param lastHeartbeat the last instant at which the app is known to have seen it running; never
   *     before {@code start}
   * @param watched false while it goes on without a window that confirms it
   */
  record Running(
      String intervalId,
      String taskId,
      Instant start,
      ZoneId zone,
      Instant lastHeartbeat,
      boolean watched)
      implements TimerState {

    Running seenAt(Instant at) {
      return new Running(intervalId, taskId, start, zone, at.isBefore(start) ? start : at, true);
    }
  }

  Idle IDLE = new Idle();

  /** The task that is timed or paused. */
  default Optional<String> atHand() {
    return switch (this) {
      case Running run -> Optional.of(run.taskId());
      case Paused paused -> Optional.of(paused.taskId());
      case Idle() -> Optional.empty();
    };
  }
}
