package dev.depthsprint.sprint.markdown;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates at the start of a text, as the authors of one document write them: {@code 2026-12-01},
 * {@code 1.12.2026}, {@code Dec 1}, {@code 1 de diciembre}, {@code 12/1}.
 */
final class Dates {

  /**
   * @param end where the text goes on behind the date
   * @param sure true when it is a date wherever it stands: it has its year, or its month written
   *     out
   * @param bare true for two numbers and nothing else
   */
  record Found(DayKey key, int end, boolean sure, boolean bare) {}

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final String END = "(?![0-9\\pL])";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("^([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})" + END);

  private static final Pattern DOTTED =
      Pattern.compile("^([0-9]{1,2})\\.\\s?([0-9]{1,2})\\.(?:\\s?([0-9]{4}|[0-9]{2}))?" + END);

  private static final Pattern SLASHED =
      Pattern.compile("^([0-9]{1,2})([/-])([0-9]{1,2})(?:\\2([0-9]{4}|[0-9]{2}))?(?![0-9\\pL/])");

  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "^([0-9]{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?[\\s-](?:de\\s|of\\s)?(\\pL{3,10})\\.?"
              + "(?:,?[\\s-](?:de\\s|del\\s)?([0-9]{4}))?"
              + END,
          FLAGS);

  private static final Pattern MONTH_AND_DAY =
      Pattern.compile(
          "^(\\pL{3,9})\\.?\\s([0-9]{1,2})(?:st|nd|rd|th)?(?:,?\\s([0-9]{4}))?" + END, FLAGS);

  private static final Pattern SLASHED_IN_FRONT =
      Pattern.compile(
          "^[^\\pL\\pN]{0,12}(?:\\pL{2,10}[,.]?\\s)?([0-9]{1,2})/([0-9]{1,2})(?:/[0-9]{2,4})?(?![0-9/])");

  private static final int MONTHS = 12;

  private static final int SEVERAL = 2;

  private static final int THIS_CENTURY = 2_000;

  /** Whether 3/12 is a day of December; empty when the document does not say. */
  private final Optional<Boolean> dayFirst;

  /** True when several lines start with two numbers: 24/7 is seldom a date, and never alone. */
  private final boolean hasBare;

  private Dates(Optional<Boolean> dayFirst, boolean hasBare) {
    this.dayFirst = dayFirst;
    this.hasBare = hasBare;
  }

  boolean hasBare() {
    return hasBare;
  }

  /**
   * Looks for numbers that only one order explains, for a language with one order, and else for the
   * order in which the dates of a column follow each other.
   */
  static Dates of(List<Line> lines, Weekdays weekdays) {
    var columns = new SlashedColumns();
    boolean dayFirst = weekdays.isForeign();
    boolean monthFirst = false;
    int count = 0;
    for (Line line : lines) {
      List<String> cells = Cells.split(line.text());
      for (int column = 0; column < cells.size(); column++) {
        Matcher found = SLASHED_IN_FRONT.matcher(cells.get(column));
        if (found.find()) {
          int first = Integer.parseInt(found.group(1));
          int second = Integer.parseInt(found.group(2));
          count++;
          dayFirst |= first > MONTHS;
          monthFirst |= second > MONTHS;
          columns.add(column, first, second);
        }
      }
    }
    boolean isOpen = !dayFirst && !monthFirst;
    Optional<Boolean> order = dayFirst == monthFirst ? Optional.empty() : Optional.of(dayFirst);
    return new Dates(isOpen ? columns.dayFirst() : order, count >= SEVERAL);
  }

  /** The date, or the days from one to another, at the start of a text. */
  Optional<Found> at(String text) {
    return DateRange.at(text, this::single).or(() -> single(text));
  }

  private Optional<Found> single(String text) {
    List<Function<String, Optional<Found>>> forms =
        List.of(Dates::yearFirst, Dates::dotted, this::slashed, Dates::named, Dates::monthFirst);
    try {
      return forms.stream().flatMap(form -> form.apply(text).stream()).findFirst();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The date that a text is, the year included. */
  Optional<LocalDate> whole(String text) {
    return at(text)
        .map(Found::key)
        .flatMap(key ->
            key instanceof DayKey.Date(LocalDate date) ? Optional.of(date) : Optional.empty());
  }

  private static Optional<Found> yearFirst(String text) {
    Matcher found = YEAR_FIRST.matcher(text);
    return found.find()
        ? Optional.of(on(found, number(found, 1), number(found, 3), number(found, 4)))
        : Optional.empty();
  }

  private static Optional<Found> dotted(String text) {
    Matcher found = DOTTED.matcher(text);
    return found.find()
        ? Optional.of(on(found, year(found, 3), number(found, 2), number(found, 1)))
        : Optional.empty();
  }

  private Optional<Found> slashed(String text) {
    Matcher found = SLASHED.matcher(text);
    if (!found.find() || found.group(2).equals("-") && found.group(4) == null) {
      return Optional.empty();
    }
    int first = number(found, 1);
    int second = number(found, 3);
    boolean open = first <= MONTHS && second <= MONTHS && first != second;
    if (open && dayFirst.isEmpty()) {
      return Optional.of(unclear(found, MonthDay.of(first, second), MonthDay.of(second, first)));
    }
    boolean isDayFirst = first > MONTHS || open && dayFirst.orElseThrow();
    return Optional.of(
        on(found, year(found, 4), isDayFirst ? second : first, isDayFirst ? first : second));
  }

  private static Found unclear(Matcher found, MonthDay one, MonthDay other) {
    var key = new DayKey.Unclear(found.group(), one, other);
    return new Found(key, found.end(), found.group(4) != null, found.group(4) == null);
  }

  private static Optional<Found> named(String text) {
    Matcher found = DAY_AND_MONTH.matcher(text);
    return found.find()
        ? Months.named(found.group(2))
            .map(month -> on(found, year(found, 3), month, number(found, 1)))
            .map(date -> spelled(date, found.group(2)))
        : Optional.empty();
  }

  private static Optional<Found> monthFirst(String text) {
    Matcher found = MONTH_AND_DAY.matcher(text);
    return found.find()
        ? Months.english(found.group(1))
            .map(month -> on(found, year(found, 3), month, number(found, 2)))
            .map(date -> spelled(date, found.group(1)))
        : Optional.empty();
  }

  private static Found spelled(Found date, String month) {
    return new Found(date.key, date.end, date.sure || month.length() > 3, false);
  }

  /**
   * @param year 0 when the text has none
   */
  private static Found on(Matcher found, int year, int month, int day) {
    DayKey key =
        year == 0
            ? new DayKey.MonthAndDay(MonthDay.of(month, day), found.group())
            : new DayKey.Date(LocalDate.of(year, month, day));
    return new Found(key, found.end(), year > 0, year == 0);
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static int year(Matcher found, int group) {
    if (found.group(group) == null) {
      return 0;
    }
    int year = number(found, group);
    return year < 100 ? THIS_CENTURY + year : year;
  }
}
