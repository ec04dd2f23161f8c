package dev.depthsprint.sprint;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as people type it: {@code 2026-01-31}, {@code 31.1.2026}, {@code 31 Jan}, {@code today},
 * {@code monday}. What two countries read differently, such as {@code 3/4/2026}, is no date.
 */
public final class TypedDate {

  private static final int LONGEST = 40;

  private static final int MONTHS = 12;

  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.?(?:\\s?(\\d{4}))?");

  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\.? (\\p{L}{3,9})\\.?,?(?: (\\d{4}))?");

  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2}),?(?: (\\d{4}))?");

  private TypedDate() {}

  /**
   * The date that a text means; a date without a year and a weekday are the next such day, today
   * included.
   */
  public static Optional<LocalDate> of(String typed, LocalDate today) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return Stream.of(
            iso(text),
            word(text, today),
            dotted(text, today),
            slashed(text, today),
            named(text, today))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> iso(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> word(String text, LocalDate today) {
    return switch (text) {
      case "today" -> Optional.of(today);
      case "tomorrow" -> Optional.of(today.plusDays(1));
      default -> weekday(text, today);
    };
  }

  private static Optional<LocalDate> weekday(String text, LocalDate today) {
    String name = text.replaceFirst("^(?:on|next|this) ", "");
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> isNamed(name, day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
        .map(TemporalAdjusters::nextOrSame)
        .map(today::with)
        .findFirst()
        .map(date -> text.startsWith("next ") && date.equals(today) ? date.plusWeeks(1) : date);
  }

  /** Three letters of a name are enough. */
  private static boolean isNamed(String text, String name) {
    return text.length() >= 3 && name.toLowerCase(Locale.ENGLISH).startsWith(text);
  }

  private static Optional<LocalDate> dotted(String text, LocalDate today) {
    Matcher found = DOTTED.matcher(text);
    return found.matches()
        ? date(found.group(3), number(found, 2), number(found, 1), today)
        : Optional.empty();
  }

  private static Optional<LocalDate> slashed(String text, LocalDate today) {
    Matcher found = SLASHED.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    int first = number(found, 1);
    int second = number(found, 2);
    if (first <= MONTHS && second <= MONTHS && first != second) {
      return Optional.empty();
    }
    return first > MONTHS
        ? date(found.group(3), second, first, today)
        : date(found.group(3), first, second, today);
  }

  private static Optional<LocalDate> named(String text, LocalDate today) {
    Matcher day = DAY_FIRST.matcher(text);
    if (day.matches()) {
      return date(day.group(3), month(day.group(2)), number(day, 1), today);
    }
    Matcher month = MONTH_FIRST.matcher(text);
    return month.matches()
        ? date(month.group(3), month(month.group(1)), number(month, 2), today)
        : Optional.empty();
  }

  /** The number of a month by its name; 0 when it is none. */
  private static int month(String name) {
    return Arrays.stream(Month.values())
        .filter(month -> isNamed(name, month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
        .mapToInt(Month::getValue)
        .findFirst()
        .orElse(0);
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static Optional<LocalDate> date(String year, int month, int day, LocalDate today) {
    try {
      if (year != null) {
        return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
      }
      LocalDate date = LocalDate.of(today.getYear(), month, day);
      return Optional.of(date.isBefore(today) ? date.plusYears(1) : date);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
