package dev.depthsprint.sprint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day that work counts for: it runs from 04:00 local time to 04:00, so that a late evening is
 * one day.
 */
public final class StudyDay {

  /** The hour of the wall clock at which a study day starts. */
  public static final int START_HOUR = 4;

  private StudyDay() {}

  /** The study day that {@code instant} falls into, for a person in {@code zone}. */
  public static LocalDate of(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDateTime().minusHours(START_HOUR).toLocalDate();
  }

  public static LocalDate now(TimeSource time) {
    return of(time.instant(), time.zone());
  }

  /** The first instant of the study day; the next day's is the first one after it. */
  public static Instant start(LocalDate day, ZoneId zone) {
    return day.atTime(START_HOUR, 0).atZone(zone).toInstant();
  }
}
