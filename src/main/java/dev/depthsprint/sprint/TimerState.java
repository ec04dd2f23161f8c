package dev.depthsprint.sprint;

import java.time.Instant;
import java.time.ZoneId;

/** What the one timer is doing. */
public sealed interface TimerState {

  /** Nothing is being timed. */
  record Idle() implements TimerState {}

  /** A task was being timed and will go on; no time runs. */
  record Paused(String taskId) implements TimerState {}

  /**
   * An interval is open.
   *
   * @param lastHeartbeat the last instant at which the app is known to have seen it running;
   *     between {@code start} and now
   */
  record Running(
      String intervalId, String taskId, Instant start, ZoneId zone, Instant lastHeartbeat)
      implements TimerState {

    Interval endedAt(Instant end, Origin origin) {
      return new Interval(
          intervalId, taskId, start, end.isBefore(start) ? start : end, zone, origin);
    }
  }

  Idle IDLE = new Idle();
}
