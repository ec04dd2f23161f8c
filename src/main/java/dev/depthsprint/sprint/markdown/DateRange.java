package dev.depthsprint.sprint.markdown;

import dev.depthsprint.text.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several days in a row named by the first and the last: {@code 2–5 March}, {@code 6.3.–8.3.}. */
final class DateRange {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final String TO = "\\s{0,3}(?:[-–—]|(?:to|bis|zum|au|al|à|a)(?=\\s))\\s{0,3}";

  private static final Pattern FROM =
      Pattern.compile("^(?:from|vom|von|du|del|de)\\s(?=\\pN|\\pL)", FLAGS);

  /** Only the last has its month: {@code 2.–5. März}, {@code 2 al 5 de marzo}. */
  private static final Pattern DAY_TO =
      Pattern.compile("^([0-9]{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?" + TO + "(?=[0-9])", FLAGS);

  /** Only the first has its month: {@code March 2–5, 2026}. */
  private static final Pattern MONTH_AND_DAYS =
      Pattern.compile(
          "^(\\pL{3,9}\\.?\\s)([0-9]{1,2})(?:st|nd|rd|th)?"
              + TO
              + "([0-9]{1,2})(?:st|nd|rd|th)?(,?\\s[0-9]{4})?(?![0-9\\pL]|:[0-9])",
          FLAGS);

  private static final Pattern TO_DATE = Pattern.compile("^" + TO, FLAGS);

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Texts.LOCALE);

  /** Days without a year are counted in one without a 29 February. */
  private static final int COMMON_YEAR = 2_001;

  private DateRange() {}

  /**
   * The range that a text starts with, of two days or more.
   *
   * @param single finds one date at the start of a text
   */
  static Optional<Dates.Found> at(String text, Function<String, Optional<Dates.Found>> single) {
    Matcher from = FROM.matcher(text);
    int start = from.find() ? from.end() : 0;
    String range = text.substring(start);
    try {
      return lastNamed(range, single)
          .or(() -> firstNamed(range, single))
          .or(() -> bothNamed(range, single))
          .map(found ->
              new Dates.Found(found.key(), found.end() + start, found.sure(), found.bare()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Dates.Found> lastNamed(
      String text, Function<String, Optional<Dates.Found>> single) {
    Matcher day = DAY_TO.matcher(text);
    return day.find()
        ? single
            .apply(text.substring(day.end()))
            .flatMap(last ->
                date(last.key())
                    .map(to -> to.withDayOfMonth(Integer.parseInt(day.group(1))))
                    .flatMap(first -> range(first, last, day.end())))
        : Optional.empty();
  }

  private static Optional<Dates.Found> firstNamed(
      String text, Function<String, Optional<Dates.Found>> single) {
    Matcher days = MONTH_AND_DAYS.matcher(text);
    if (!days.find()) {
      return Optional.empty();
    }
    String last = days.group(1) + days.group(3) + (days.group(4) == null ? "" : days.group(4));
    return single
        .apply(last)
        .filter(found -> found.end() == last.length())
        .flatMap(found ->
            date(found.key())
                .map(to -> to.withDayOfMonth(Integer.parseInt(days.group(2))))
                .flatMap(first -> range(first, found, days.end() - found.end())));
  }

  private static Optional<Dates.Found> bothNamed(
      String text, Function<String, Optional<Dates.Found>> single) {
    return single
        .apply(text)
        .flatMap(first -> {
          Matcher to = TO_DATE.matcher(text.substring(first.end()));
          int behind = to.find() ? first.end() + to.end() : text.length();
          return single
              .apply(text.substring(behind))
              .flatMap(last ->
                  date(last.key())
                      .flatMap(end -> date(first.key()).map(day -> day.withYear(end.getYear())))
                      .flatMap(day -> range(day, last, behind)))
              .map(found -> new Dates.Found(found.key(), found.end(), found.sure(), false));
        });
  }

  /** A range as long as a sprint may be. */
  private static Optional<Dates.Found> range(LocalDate first, Dates.Found last, int behind) {
    LocalDate to = date(last.key()).orElseThrow();
    boolean isRange = first.isBefore(to) && first.plusDays(PlanReader.MAX_DAYS).isAfter(to);
    boolean hasYear = last.key() instanceof DayKey.Date;
    return isRange
        ? Optional.of(
            new Dates.Found(
                new DayKey.Several(
                    first.datesUntil(to.plusDays(1)).map(day -> key(day, hasYear)).toList()),
                behind + last.end(),
                last.sure(),
                last.bare() && last.key().words().contains("/")))
        : Optional.empty();
  }

  private static DayKey key(LocalDate day, boolean hasYear) {
    return hasYear
        ? new DayKey.Date(day)
        : new DayKey.MonthAndDay(MonthDay.from(day), DATE.format(day));
  }

  private static Optional<LocalDate> date(DayKey key) {
    return switch (key) {
      case DayKey.Date(LocalDate date) -> Optional.of(date);
      case DayKey.MonthAndDay(MonthDay on, String _) -> Optional.of(on.atYear(COMMON_YEAR));
      default -> Optional.empty();
    };
  }

  /** How many days a date or a range of them has. */
  static int length(DayKey key) {
    return isOne(key) ? ((DayKey.Several) key).keys().size() : 1;
  }

  /** True when it is a date with its year, or a range of such. */
  static boolean hasYear(DayKey key) {
    return key instanceof DayKey.Date
        || isOne(key) && hasYear(((DayKey.Several) key).keys().getFirst());
  }

  /** True for the days of such a range. */
  static boolean isOne(DayKey key) {
    return key instanceof DayKey.Several(List<DayKey> keys)
        && keys.stream()
            .allMatch(day -> day instanceof DayKey.Date || day instanceof DayKey.MonthAndDay);
  }
}
