package dev.depthsprint.sprint.markdown;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;

/** How a plan names one of its days, or a few days in a row. */
sealed interface DayKey {

  /** {@code Mon}, or {@code Sat–Sun}; {@code to} is not before {@code from}. */
  record Weekday(DayOfWeek from, DayOfWeek to) implements DayKey {}

  /** {@code Day 3}, or {@code Day 3–5}; some plans count from 0. */
  record Number(int from, int to) implements DayKey {}

  record Date(LocalDate date) implements DayKey {}

  /**
   * A date without its year.
   *
   * @param words as the plan has it
   */
  record MonthAndDay(MonthDay on, String words) implements DayKey {}

  /**
   * A date that may be one or the other, such as 12/7: it follows the day before.
   *
   * @param words as the plan has it
   */
  record Unclear(String words, MonthDay one, MonthDay other) implements DayKey {}

  /** Days of one kind that do not follow each other: {@code Mon/Wed/Fri}. */
  record Several(List<DayKey> keys) implements DayKey {}

  /** All the work of a week that names no days. */
  record WholeWeek() implements DayKey {}

  /** No name that the reader knows; the day follows the one before. */
  record Unknown() implements DayKey {}

  /** Its name in a sentence; empty for what has none. */
  default String words() {
    return switch (this) {
      case Weekday(var from, var to) -> words(name(from), name(to));
      case Number(int from, int to) ->
          Message.of("markdown.day", words(String.valueOf(from), String.valueOf(to))).text();
      case Date(LocalDate date) -> date.toString();
      case MonthAndDay it -> it.words();
      case Unclear it -> it.words();
      case Several(List<DayKey> keys) when DateRange.isOne(this) ->
          words(keys.getFirst().words(), keys.getLast().words());
      case Several(List<DayKey> keys) ->
          keys.stream().map(DayKey::words).collect(Collectors.joining(", "));
      case WholeWeek _, Unknown _ -> "";
    };
  }

  private static String words(String from, String to) {
    return from.equals(to) ? from : from + "–" + to;
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Texts.LOCALE);
  }

  WholeWeek WHOLE_WEEK = new WholeWeek();

  Unknown UNKNOWN = new Unknown();
}
