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
 * @param soFar what was worked on its days up to now
 * @param ahead the budgets of the study days from today on
 * @param buffer the budgets of the buffer days from today on
 * @param pace the share of their budgets that the study days before today took, 0 or more
 */
public record Forecast(
    LocalDate end,
    Duration worked,
    Duration meant,
    Duration soFar,
    Duration ahead,
    Duration buffer,
    double pace) {

  /** With less than this there is no pace: whatever came of it would say nothing. */
  private static final double LEAST_PACE = 0.05;

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
    double toCome = 0;
    for (Day day : sprint.days()) {
      if (!day.date().isBefore(today)) {
        double share = pace * owed(day);
        toCome += day.date().equals(today) ? Math.max(share, minutes(log, day, until)) : share;
      }
    }
    double onToday = sprint.day(today).map(day -> minutes(log, day, until)).orElse(0.0);
    return Optional.of(
        new Forecast(
            sprint.days().getLast().date(),
            Duration.ofMinutes(Math.round(minutesPast + toCome)),
            Duration.ofMinutes(sprint.studyMinutes()),
            Duration.ofMinutes((long) (minutesPast + onToday)),
            Duration.ofMinutes(sprint.studyMinutes() - owedPast),
            Duration.ofMinutes(bufferFrom(sprint, today)),
            pace));
  }

  private static int bufferFrom(Sprint sprint, LocalDate today) {
    return sprint.days().stream()
        .filter(day -> day.kind() == DayKind.BUFFER && !day.date().isBefore(today))
        .mapToInt(Day::budgetMinutes)
        .sum();
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

  /**
   * For example: At this pace 33 h by Sunday, 6 December; 7 h short of the budget of 40 h. Without
   * study days to come, or without a pace, what is so is told instead.
   */
  public Message sentence() {
    String day = WEEKDAY.format(end);
    if (ahead.isZero()) {
      return compared(
          "planner.forecast.done.even",
          "planner.forecast.done.short",
          "planner.forecast.done.beyond",
          day);
    }
    if (!hasPace()) {
      return soFar.isZero()
          ? Message.of("planner.forecast.nothing", room(), day)
          : Message.of("planner.forecast.little", shown(soFar), room(), day);
    }
    return compared(
        "planner.forecast.even", "planner.forecast.short", "planner.forecast.beyond", day);
  }

  /** False while too little was worked to say where it leads. */
  public boolean hasPace() {
    return ahead.isZero() || pace >= LEAST_PACE;
  }

  private Message room() {
    return buffer.isZero()
        ? Message.of("planner.forecast.room", hours(ahead))
        : Message.of("planner.forecast.roomAndBuffer", hours(ahead), hours(buffer));
  }

  private Message compared(String even, String tooLittle, String beyond, String day) {
    long whole = wholeHours(meant) - wholeHours(worked);
    if (whole == 0) {
      return Message.of(even, shown(worked), day);
    }
    String difference = hours(Duration.ofHours(Math.abs(whole)));
    return Message.of(whole > 0 ? tooLittle : beyond, shown(worked), day, difference, hours(meant));
  }

  private static String shown(Duration length) {
    return length.compareTo(FEW) < 0 ? exactly(length) : hours(length);
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
