package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A stretch in which a task was on the timer and nobody saw whether it was worked on. It counts
 * nothing; what of it counts is decided by a person and becomes an interval of its own.
 *
 * @param intervalId the interval that was open when it began
 * @param start frozen where the work was last seen; no later event moves it
 * @param end never before {@code start}, and equal to it where the clock was set back or the zone
 *     changed: then it marks an instant
 * @param settled true once nothing is to be decided any more; it stays as a trace
 */
public record Gap(
    String id,
    String intervalId,
    String taskId,
    Instant start,
    Instant end,
    ZoneId zone,
    Cause cause,
    boolean settled) {

  /** Why nobody saw it. */
  public enum Cause {
    /** The computer slept, or the app stood still. */
    SLEEP,
    /** The app ended without a word: it was killed, or the power failed. */
    CRASH,
    /** The clock was set; the work itself was seen. */
    CLOCK_SET,
    /** The computer was taken to another time zone; the work itself was seen. */
    ZONE_CHANGE,
    /** Nobody knows: on some systems sleep cannot be told from a clock that was set forward. */
    UNSEEN,
    /** Nobody touched the app for as long as the person wants to be asked about. */
    IDLE;

    /** True when there is something that a person must decide. */
    public boolean isDoubtful() {
      return this == SLEEP || this == CRASH || this == UNSEEN || this == IDLE;
    }
  }

  public Gap {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("gap " + id + " ends before it starts");
    }
  }

  public Duration duration() {
    return Duration.between(start, end);
  }

  /** True when a person still has to say what of it counts. */
  public boolean isOpen() {
    return !settled;
  }

  Gap withStart(Instant value) {
    return new Gap(id, intervalId, taskId, value, end, zone, cause, settled);
  }

  Gap withEnd(Instant value) {
    return new Gap(id, intervalId, taskId, start, value, zone, cause, settled);
  }

  Gap withId(String value) {
    return new Gap(value, intervalId, taskId, start, end, zone, cause, settled);
  }

  Gap asSettled() {
    return new Gap(id, intervalId, taskId, start, end, zone, cause, true);
  }
}
