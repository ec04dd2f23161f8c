package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A finished stretch of work on a task.
 *
 * @param end exclusive, never before {@code start}
 * @param zone where the person was, so that the interval keeps its study day wherever it is read
 */
public record Interval(
    String id, String taskId, Instant start, Instant end, ZoneId zone, Origin origin) {

  public Interval {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("interval " + id + " ends before it starts");
    }
  }

  public Duration duration() {
    return Duration.between(start, end);
  }
}
