package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the sprint's hours add up, day by day, and where they are heading.
 *
 * @param points one a day of the sprint, in order
 * @param forecast empty before the first working day has ended, and when the sprint has ended
 */
public record BurnUp(List<Point> points, Optional<Forecast> forecast) {

  /**
   * The sums at the end of a day.
   *
   * @param meant the budgets of the study days up to here, in minutes
   * @param planned the estimates up to here, in minutes
   * @param worked empty for a day that is still to come
   */
  public record Point(LocalDate date, int meant, int planned, Optional<Duration> worked) {}

  public BurnUp {
    points = List.copyOf(points);
  }

  /**
   * @param today the study day it is now
   * @param until up to when an open interval counts
   */
  public static BurnUp of(Sprint sprint, TimeLog log, LocalDate today, Instant until) {
    List<Point> points = new ArrayList<>();
    int meant = 0;
    int planned = 0;
    Duration worked = Duration.ZERO;
    for (Day day : sprint.days()) {
      meant += day.kind() == DayKind.STUDY ? day.budgetMinutes() : 0;
      planned += day.plannedMinutes();
      boolean isToCome = day.date().isAfter(today);
      worked = isToCome ? worked : worked.plus(log.onDay(day.date(), until));
      points.add(
          new Point(day.date(), meant, planned, isToCome ? Optional.empty() : Optional.of(worked)));
    }
    return new BurnUp(points, Forecast.of(sprint, log, today, until));
  }
}
