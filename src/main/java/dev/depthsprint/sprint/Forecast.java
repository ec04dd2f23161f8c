package dev.depthsprint.sprint;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Where the hours are heading: every study day to come takes the share of its budget that those
 * before it took on average. A buffer day counts with what was worked on it and no more.
 *
 * @param end the sprint's last day
 * @param worked what the sprint will have come to by then
 * @param meant the budgets of its study days; those of buffer days are room and not owed
 */
public record Forecast(LocalDate end, Duration worked, Duration meant) {

  /** Of less than this a rounded hour would say something else than the curve beside it. */
  private static final Duration FEW = Duration.ofHours(10);

  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Texts.LOCALE);

  /**
   * @param today the study day it is now; it counts with what was worked on it, or with its share
   *     when that is more
   * @param until up to when an open interval counts
   * @return empty before the first study day has ended, and once the sprint has ended
   */
  public static Optional<Forecast> of(Sprint sprint, TimeLog log, LocalDate today, Instant until) {
    if (!sprint.exists() || today.isAfter(sprint.days().getLast().date())) {
      return Optional.empty();
    }
    double minutesPast = 0;
    double onStudyDays = 0;
    int owedPast = 0;
    for (Day day : sprint.days()) {
      if (day.date().isBefore(today)) {
        owedPast += owed(day);
        minutesPast += minutes(log, day, until);
        onStudyDays += day.kind() == DayKind.STUDY ? minutes(log, day, until) : 0;
      }
    }
    if (owedPast == 0) {
      return Optional.empty();
    }
    double pace = onStudyDays / owedPast;
    double ahead = 0;
    for (Day day : sprint.days()) {
      if (!day.date().isBefore(today)) {
        double share = pace * owed(day);
        ahead += day.date().equals(today) ? Math.max(share, minutes(log, day, until)) : share;
      }
    }
    return Optional.of(
        new Forecast(
            sprint.days().getLast().date(),
            Duration.ofMinutes(Math.round(minutesPast + ahead)),
            Duration.ofMinutes(sprint.plannedMinutes())));
  }

  /** The budget of a study day; buffer is room. */
  private static int owed(Day day) {
    return day.kind() == DayKind.STUDY ? day.budgetMinutes() : 0;
  }

  private static double minutes(TimeLog log, Day day, Instant until) {
    return log.onDay(day.date(), until).toSeconds() / 60.0;
  }

  /** Positive when the sprint will end with less than was meant, negative with more. */
  public Duration missing() {
    return meant.minus(worked);
  }

  /** For example: At this pace 49 h by Sunday, 6 December; 7 h short of plan. */
  public Message sentence() {
    String sum = worked.compareTo(FEW) < 0 ? exactly(worked) : hours(worked);
    String day = WEEKDAY.format(end);
    long whole = wholeHours(meant) - wholeHours(worked);
    if (whole == 0) {
      return Message.of("planner.forecast.even", sum, day);
    }
    String difference = hours(Duration.ofHours(Math.abs(whole)));
    return whole > 0
        ? Message.of("planner.forecast.short", sum, day, difference)
        : Message.of("planner.forecast.beyond", sum, day, difference);
  }

  private static String exactly(Duration length) {
    String minutes = "%02d".formatted(length.toMinutesPart());
    return length.toHours() == 0
        ? Message.of("planner.forecast.minutes", String.valueOf(length.toMinutes())).text()
        : length.toMinutesPart() == 0
            ? hours(length)
            : Message.of("planner.forecast.both", String.valueOf(length.toHours()), minutes).text();
  }

  private static String hours(Duration length) {
    return Message.of("planner.forecast.hours", String.valueOf(wholeHours(length))).text();
  }

  private static long wholeHours(Duration length) {
    return Math.round(length.toMinutes() / 60.0);
  }
}
