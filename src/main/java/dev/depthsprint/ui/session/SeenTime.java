package dev.depthsprint.ui.session;

import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.pcollections.PVector;

/**
 * What can be seen of the recorded time where it is told in minutes: as long as it is the same,
 * such a view has nothing new to show, though the clock ticks and the timer writes its heartbeats.
 *
 * @param timer what it does, and on what
 * @param until up to when an open interval counts, to the minute
 * @param onTask whole minutes of the task at the timer
 * @param onDay whole minutes of {@code today}
 */
record SeenTime(
    LocalDate today,
    PVector<Interval> intervals,
    PVector<Gap> gaps,
    String timer,
    Instant until,
    long onTask,
    long onDay) {

  /**
   * @param until up to when the open interval counts
   */
  static SeenTime of(TimeLog log, LocalDate today, Instant until) {
    Duration onTask =
        switch (log.timer()) {
          case TimerState.Running run -> log.onTask(run.taskId(), until);
          case TimerState.Paused _, TimerState.Idle() -> Duration.ZERO;
        };
    return new SeenTime(
        today,
        log.intervals(),
        log.gaps(),
        name(log.timer()),
        until.truncatedTo(ChronoUnit.MINUTES),
        onTask.toMinutes(),
        log.onDay(today, until).toMinutes());
  }

  private static String name(TimerState timer) {
    return switch (timer) {
      case TimerState.Running run -> "running " + run.intervalId() + " on " + run.taskId();
      case TimerState.Paused(String task, Instant _) -> "paused " + task;
      case TimerState.Idle() -> "idle";
    };
  }

  /** Values are compared by identity first, and those of a workspace rarely get further. */
  boolean isAs(SeenTime other) {
    return today.equals(other.today)
        && intervals == other.intervals
        && gaps == other.gaps
        && timer.equals(other.timer)
        && until.equals(other.until)
        && onTask == other.onTask
        && onDay == other.onDay;
  }
}
