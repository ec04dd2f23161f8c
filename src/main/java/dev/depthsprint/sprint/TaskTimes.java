package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The time on every task, found in one pass over the log: for whoever asks about many. */
public final class TaskTimes {

  private TaskTimes() {}

  /**
   * The time on each task that has some, by its id.
   *
   * @param now up to when an open interval counts
   */
  public static Map<String, Duration> of(TimeLog log, Instant now) {
    Map<String, Duration> times = new HashMap<>();
    for (Interval interval : log.intervals()) {
      times.merge(interval.taskId(), interval.duration(), Duration::plus);
    }
    if (log.timer() instanceof TimerState.Running run) {
      Duration open = Duration.between(run.start(), now);
      times.merge(run.taskId(), open.isNegative() ? Duration.ZERO : open, Duration::plus);
    }
    return times;
  }
}
