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

  /** True when the two share time; to meet at an instant is not to overlap. */
  public boolean overlaps(Interval other) {
    return overlaps(other.start, other.end);
  }

  boolean overlaps(Instant from, Instant to) {
    return start.isBefore(to) && from.isBefore(end);
  }

  Interval withId(String value) {
    return new Interval(value, taskId, start, end, zone, origin);
  }

  Interval withTask(String value) {
    return new Interval(id, value, start, end, zone, origin);
  }

  Interval withOrigin(Origin value) {
    return new Interval(id, taskId, start, end, zone, value);
  }

  Interval between(Instant from, Instant to) {
    return new Interval(id, taskId, from, to, zone, origin);
  }
}
