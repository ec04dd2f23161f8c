package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What a person should look at in the time of a study day before they trust it. */
public final class DayCheck {

  /** Nobody works longer without a break; it was rather forgotten to stop. */
  public static final Duration LONGEST_STRETCH = Duration.ofHours(4);

  /** A shorter hole between two intervals is the way to the kettle. */
  public static final Duration SHORTEST_BREAK = Duration.ofMinutes(5);

  /** What is odd. */
  public enum Oddity {
    LONG_STRETCH,
    HOLE,
    NOTHING_LONG,
    STILL_RUNNING,
    OPEN_GAP
  }

  /**
   * @param start of the stretch that is odd
   * @param end of it
   */
  public record Finding(Oddity oddity, Instant start, Instant end) {}

  private DayCheck() {}

  /**
   * The findings of a day, in the order of their starts.
   *
   * @param zone where the person is
   */
  public static List<Finding> of(TimeLog log, LocalDate day, ZoneId zone, Instant now) {
    List<Finding> found = new ArrayList<>();
    List<Interval> worked = worked(log, day, zone, now);
    worked.stream()
        .filter(it -> it.duration().isZero())
        .forEach(it -> found.add(new Finding(Oddity.NOTHING_LONG, it.start(), it.end())));
    stretches(worked, found);
    log.openGaps().stream()
        .filter(gap -> StudyDay.of(gap.start(), gap.zone()).equals(day))
        .forEach(gap -> found.add(new Finding(Oddity.OPEN_GAP, gap.start(), gap.end())));
    if (log.timer() instanceof TimerState.Running run
        && StudyDay.of(run.start(), run.zone()).equals(day)
        && day.isBefore(StudyDay.of(now, zone))) {
      found.add(new Finding(Oddity.STILL_RUNNING, run.start(), now));
    }
    return found.stream().sorted((a, b) -> a.start().compareTo(b.start())).toList();
  }

  /** The intervals that began on the study day, the open one included. */
  private static List<Interval> worked(TimeLog log, LocalDate day, ZoneId zone, Instant now) {
    List<Interval> worked =
        new ArrayList<>(
            log
                .between(
                    StudyDay.start(day, zone).minus(Duration.ofDays(1)),
                    StudyDay.start(day.plusDays(2), zone))
                .stream()
                .filter(it -> StudyDay.of(it.start(), it.zone()).equals(day))
                .toList());
    if (log.timer() instanceof TimerState.Running run
        && StudyDay.of(run.start(), run.zone()).equals(day)) {
      worked.add(log.ended(run, now, Origin.TIMER));
    }
    return worked;
  }

  /** Walks over what was worked; a hole of some length ends a stretch. */
  private static void stretches(List<Interval> worked, List<Finding> found) {
    if (worked.isEmpty()) {
      return;
    }
    Instant start = worked.getFirst().start();
    Instant end = worked.getFirst().end();
    for (Interval next : worked) {
      if (Duration.between(end, next.start()).compareTo(SHORTEST_BREAK) > 0) {
        addIfLong(start, end, found);
        found.add(new Finding(Oddity.HOLE, end, next.start()));
        start = next.start();
      }
      end = next.end().isAfter(end) ? next.end() : end;
    }
    addIfLong(start, end, found);
  }

  private static void addIfLong(Instant start, Instant end, List<Finding> found) {
    if (Duration.between(start, end).compareTo(LONGEST_STRETCH) > 0) {
      found.add(new Finding(Oddity.LONG_STRETCH, start, end));
    }
  }
}
