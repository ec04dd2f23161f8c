package dev.depthsprint.cli;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Workspace;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Times, lengths and tasks as they stand on the command line. */
final class TimeWords {

  private static final Pattern LENGTH =
      Pattern.compile(
          "(?:([0-9]{1,3}(?:[.,][0-9]{1,2})?)\\s*h)?\\s*(?:([0-9]{1,4})\\s*(?:m|min)?)?");

  // Strict, so that 30 February is no day at all instead of the 28th.
  private static final DateTimeFormatter CLOCK =
      new DateTimeFormatterBuilder()
          .appendPattern("H:mm[:ss]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd[' ']['T']H:mm[:ss]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private TimeWords() {}

  /** An instant: {@code 9:30} of a day, or {@code 2026-03-02 9:30}. */
  static Instant instant(String text, LocalDate day, ZoneId zone) throws Refusal {
    return moment(text.strip(), day)
        .map(moment -> moment.atZone(zone).toInstant())
        .orElseThrow(() -> new Refusal(Message.of("cli.time.wrong", text)));
  }

  /**
   * An end: an instant, of the next day where it would lie before the start, or a length such as
   * {@code 45m}, {@code 1h30m} or {@code 90}.
   */
  static Instant end(String text, Instant start, ZoneId zone) throws Refusal {
    Optional<Duration> length = length(text);
    if (length.isPresent()) {
      return start.plus(length.get());
    }
    LocalDate day = start.atZone(zone).toLocalDate();
    Instant end = instant(text, day, zone);
    return end.isBefore(start) && text.strip().length() <= 8
        ? instant(text, day.plusDays(1), zone)
        : end;
  }

  private static Optional<LocalDateTime> moment(String text, LocalDate day) {
    try {
      return Optional.of(
          text.contains("-")
              ? LocalDateTime.parse(text, MOMENT)
              : day.atTime(LocalTime.parse(text, CLOCK)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> length(String text) {
    Matcher matcher = LENGTH.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (text.isBlank() || !matcher.matches()) {
      return Optional.empty();
    }
    double hours =
        matcher.group(1) == null ? 0 : Double.parseDouble(matcher.group(1).replace(',', '.'));
    int minutes = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    return Optional.of(Duration.ofMinutes(Math.round(hours * 60) + minutes));
  }

  /** The title of a task of any sprint, or a word for one that is in none. */
  static String title(Workspace workspace, String taskId) {
    return Stream.concat(Stream.of(workspace.sprint()), workspace.archive().values().stream())
        .filter(sprint -> sprint.task(taskId).isPresent())
        .findFirst()
        .map(sprint -> title(sprint, taskId))
        .orElseGet(() -> title(workspace.sprint(), taskId));
  }

  /** A task's title, or a word for one that is in the sprint no more. */
  static String title(Sprint sprint, String taskId) {
    return sprint
        .task(taskId)
        .map(Task::title)
        .map(InlineText::plain)
        .orElseGet(() -> Message.of("cli.time.gone").text());
  }
}
