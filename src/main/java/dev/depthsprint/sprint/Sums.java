package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What intervals come to, by study day and by task. The views ask for it every second and the
 * intervals rarely change, so it is added up once, when somebody first asks.
 */
final class Sums {

  private final List<Interval> intervals;

  private Optional<Made> made = Optional.empty();

  private record Made(Map<LocalDate, Duration> byDay, Map<String, Duration> byTask) {}

  /**
   * @param intervals never change
   */
  Sums(List<Interval> intervals) {
    this.intervals = intervals;
  }

  Duration onDay(LocalDate day) {
    return made().byDay.getOrDefault(day, Duration.ZERO);
  }

  Duration onTask(String taskId) {
    return made().byTask.getOrDefault(taskId, Duration.ZERO);
  }

  /** The window asks on its own thread, a review on another one. */
  private synchronized Made made() {
    Made now = made.orElseGet(this::addedUp);
    made = Optional.of(now);
    return now;
  }

  private Made addedUp() {
    Map<LocalDate, Duration> days = new HashMap<>();
    Map<String, Duration> tasks = new HashMap<>();
    Bounds bounds = Bounds.NONE;
    for (Interval interval : intervals) {
      tasks.merge(interval.taskId(), interval.duration(), Duration::plus);
      bounds = share(interval, bounds, days);
    }
    return new Made(days, tasks);
  }

  /**
   * Adds an interval to the days that it touches.
   *
   * @param last of the interval before, which most often lies on the same day
   * @return those of its last day
   */
  private static Bounds share(Interval interval, Bounds last, Map<LocalDate, Duration> days) {
    Bounds bounds = last.hold(interval) ? last : Bounds.around(interval.start(), interval.zone());
    Instant from = interval.start();
    while (interval.end().isAfter(bounds.to)) {
      days.merge(bounds.day, Duration.between(from, bounds.to), Duration::plus);
      from = bounds.to;
      bounds = bounds.next();
    }
    days.merge(bounds.day, Duration.between(from, interval.end()), Duration::plus);
    return bounds;
  }

  /**
   * A study day somewhere; to look its ends up for each interval would take longer than all else.
   */
  private record Bounds(LocalDate day, ZoneId zone, Instant from, Instant to) {

    static final Bounds NONE = new Bounds(LocalDate.MIN, ZoneOffset.UTC, Instant.MIN, Instant.MIN);

    /** Where a country skips a day, or the clock changes at four, the local date alone may err. */
    static Bounds around(Instant instant, ZoneId zone) {
      Bounds bounds = of(StudyDay.of(instant, zone).minusDays(1), zone);
      while (!instant.isBefore(bounds.to)) {
        bounds = bounds.next();
      }
      return bounds;
    }

    private static Bounds of(LocalDate day, ZoneId zone) {
      return new Bounds(
          day, zone, StudyDay.start(day, zone), StudyDay.start(day.plusDays(1), zone));
    }

    Bounds next() {
      return of(day.plusDays(1), zone);
    }

    boolean hold(Interval interval) {
      return zone.equals(interval.zone())
          && !interval.start().isBefore(from)
          && interval.start().isBefore(to);
    }
  }
}
