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
import org.pcollections.TreePVector;

/**
 * What intervals come to, by study day and by task. The views ask for it every second and the
 * intervals rarely change, so it is added up once, when somebody first asks; an interval that comes
 * to an end adds itself to what was added up before.
 */
final class Sums {

  /** So many intervals stand beside what was added up before all are added up anew. */
  private static final int MOST_BESIDE = 64;

  private static final Made NOTHING = new Made(Map.of(), Map.of());

  private final List<Interval> intervals;

  /** What was added up before; {@code intervals} are those that came since. */
  private final Made before;

  private Optional<Made> made = Optional.empty();

  private record Made(Map<LocalDate, Duration> byDay, Map<String, Duration> byTask) {}

  /**
   * @param intervals never change
   */
  Sums(List<Interval> intervals) {
    this(NOTHING, intervals);
  }

  private Sums(Made before, List<Interval> intervals) {
    this.before = before;
    this.intervals = intervals;
  }

  /**
   * With one interval more.
   *
   * @param all the intervals that there are then; they never change
   */
  synchronized Sums plus(Interval one, List<Interval> all) {
    boolean isBeside = before != NOTHING;
    if (isBeside ? intervals.size() == MOST_BESIDE : made.isEmpty()) {
      return new Sums(all);
    }
    return isBeside
        ? new Sums(before, TreePVector.from(intervals).plus(one))
        : new Sums(made.get(), TreePVector.singleton(one));
  }

  Duration onDay(LocalDate day) {
    return before
        .byDay
        .getOrDefault(day, Duration.ZERO)
        .plus(made().byDay.getOrDefault(day, Duration.ZERO));
  }

  Duration onTask(String taskId) {
    return before
        .byTask
        .getOrDefault(taskId, Duration.ZERO)
        .plus(made().byTask.getOrDefault(taskId, Duration.ZERO));
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
