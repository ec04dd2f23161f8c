package dev.depthsprint.sprint.markdown;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the words that open a week or a day: "Week 2 – …", "Mon – …", "Day 3: …". */
final class Heads {

  /** How sure the place makes us that a day is meant. */
  enum Place {
    /** A line of text or a list item: only with a colon or dash behind, or alone. */
    PROSE,
    /** A heading: also followed by its text at once, when the name is written out. */
    HEADING,
    /** The first cell of a table. */
    CELL
  }

  /**
   * @param rest what stands behind, without the separator
   */
  record WeekHead(int from, int to, String rest) {}

  /**
   * @param week 0 when the head names none
   * @param rest what stands behind, without the separator
   */
  record DayHead(int week, DayKey key, String rest) {}

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final String NUMBER =
      "([0-9]{1,3}|" + String.join("|", NUMBERS) + ")(?![0-9\\pL])";

  private static final Pattern WEEK =
      pattern("(?:weeks?|wk|wochen?|semaines?|semanas?)\\s{0,3}[#.]?\\s{0,3}" + NUMBER);

  private static final Pattern ORDINAL_WEEK =
      pattern(
          "([0-9]{1,2})(?:\\.|st|nd|rd|th|ª|a|ère|re|ème|e)\\s(?:week|woche|semaine|semana)(?!\\pL)");

  private static final Pattern DAY =
      pattern("(?:days?|tage?|jours?|d[ií]as?)\\s{0,3}[#.]?\\s{0,3}" + NUMBER);

  private static final Pattern ORDINAL_DAY = pattern("([0-9]{1,2})\\.\\s(?:tag|día|dia)(?!\\pL)");

  private static final String TO =
      "\\s{0,3}(?:[-–—&+]|(?:to|and|bis|und|à|au|et|a|e|y)(?=\\s))\\s{0,3}";

  /** The end of a range; a number that counts something else ("Day 1 - 2 hours") is none. */
  private static final Pattern TO_NUMBER = pattern(TO + NUMBER + "(?=\\s{0,3}(?:[:–—.)(|\\]-]|$))");

  private static final Pattern TO_WEEKDAY =
      pattern("(?:\\s?/\\s?|" + TO + ")(\\pL{2,}(?:-feira)?)(?!\\pL)");

  private static final Pattern OF_ALL = pattern("\\s{0,3}(?:of|/|von|de|sur)\\s{0,3}[0-9]{1,3}");

  private static final Pattern WORD = pattern("(\\pL{2,}(?:-feira)?)(?!\\pL)");

  private static final Pattern WEEKEND =
      pattern("(?:weekend|week-end|wochenende|fin de semana|fim de semana)(?!\\pL)");

  private static final Pattern DATE = pattern("([0-9]{4})-([0-9][0-9])-([0-9][0-9])(?![0-9])");

  private static final Pattern GERMAN_DATE =
      pattern("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})(?![0-9])");

  private static final Pattern SEPARATED = pattern("\\.?\\s{0,3}(?:[:–—|)(]|[.-](?=\\s|$)|$)");

  private static final Pattern SEPARATOR = pattern("[\\s:–—|.,)-]{1,9}");

  private static final Pattern IN_BRACKETS = pattern("\\(([^()]{1,40})\\)");

  private final Weekdays weekdays;

  Heads(Weekdays weekdays) {
    this.weekdays = weekdays;
  }

  private static Pattern pattern(String regex) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    return Pattern.compile("^" + regex, flags);
  }

  Optional<WeekHead> week(String text, Place place) {
    String bare = Inline.withoutSymbols(text);
    return Inline.emphasised(bare)
        .flatMap(bold ->
            weekOf(bold.inside(), place)
                .map(head ->
                    new WeekHead(head.from(), head.to(), joined(head.rest(), bold.behind()))))
        .or(() -> weekOf(bare, place));
  }

  Optional<DayHead> day(String text, Place place) {
    String bare = Inline.withoutSymbols(text);
    return Inline.emphasised(bare)
        .flatMap(bold ->
            dayOf(bold.inside(), place)
                .map(head ->
                    new DayHead(head.week(), head.key(), joined(head.rest(), bold.behind()))))
        .or(() -> dayOf(bare, place));
  }

  private static String joined(String rest, String behind) {
    return rest.isEmpty() ? withoutSeparator(behind) : (rest + behind).strip();
  }

  private Optional<WeekHead> weekOf(String text, Place place) {
    return counted(text, WEEK, ORDINAL_WEEK)
        .filter(count -> count.from() > 0 && separated(count.rest(), place, true))
        .map(count -> new WeekHead(count.from(), count.to(), withoutSeparator(count.rest())));
  }

  private Optional<DayHead> dayOf(String text, Place place) {
    Optional<WeekHead> week = weekOf(text, Place.HEADING);
    String behind = week.map(WeekHead::rest).orElse(text);
    return numbered(behind, place)
        .or(() -> dated(behind))
        .or(() -> onWeekday(behind, place))
        .map(head -> new DayHead(week.map(WeekHead::from).orElse(0), head.key(), head.rest()));
  }

  private Optional<DayHead> numbered(String text, Place place) {
    return counted(text, DAY, ORDINAL_DAY)
        .filter(count -> separated(count.rest(), place, true))
        .map(count ->
            head(new DayKey.Number(count.from(), count.to()), withoutWeekday(count.rest())));
  }

  /**
   * @param to not before {@code from}
   */
  private record Count(int from, int to, String rest) {}

  /** A counted word in one of its two shapes: "Day 3" or "3. Tag". */
  private static Optional<Count> counted(String text, Pattern named, Pattern ordinal) {
    for (Pattern pattern : List.of(named, ordinal)) {
      Matcher found = pattern.matcher(text);
      if (found.find()) {
        return Optional.of(ranged(number(found.group(1)), text.substring(found.end())));
      }
    }
    return Optional.empty();
  }

  private static Count ranged(int from, String rest) {
    Matcher range = TO_NUMBER.matcher(rest);
    int to = range.find() ? number(range.group(1)) : from;
    return to > from
        ? new Count(from, to, rest.substring(range.end()))
        : new Count(from, from, after(OF_ALL, rest));
  }

  private static Optional<DayHead> dated(String text) {
    Matcher iso = DATE.matcher(text);
    Matcher german = GERMAN_DATE.matcher(text);
    try {
      if (iso.find()) {
        return Optional.of(head(date(iso, 1, 2, 3), withoutSeparator(text.substring(iso.end()))));
      }
      return german.find()
          ? Optional.of(head(date(german, 3, 2, 1), withoutSeparator(text.substring(german.end()))))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static DayKey date(Matcher found, int year, int month, int day) {
    return new DayKey.Date(
        LocalDate.of(
            Integer.parseInt(found.group(year)),
            Integer.parseInt(found.group(month)),
            Integer.parseInt(found.group(day))));
  }

  private Optional<DayHead> onWeekday(String text, Place place) {
    Matcher weekend = WEEKEND.matcher(text);
    if (weekend.find()) {
      return weekdayHead(
          DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, text.substring(weekend.end()), place, true);
    }
    Matcher word = WORD.matcher(text);
    Optional<DayOfWeek> first = word.find() ? weekdays.named(word.group(1)) : Optional.empty();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String rest = text.substring(word.end());
    String behind = rest.startsWith(".") ? rest.substring(1) : rest;
    Matcher range = TO_WEEKDAY.matcher(behind);
    Optional<DayOfWeek> last =
        range.find() && separated(behind.substring(range.end()), Place.PROSE, true)
            ? weekdays.named(range.group(1)).filter(day -> day.compareTo(first.get()) > 0)
            : Optional.empty();
    boolean wholeName = word.group(1).length() > 4;
    return weekdayHead(
        first.get(),
        last.orElse(first.get()),
        last.isPresent() ? behind.substring(range.end()) : rest,
        place,
        wholeName);
  }

  private Optional<DayHead> weekdayHead(
      DayOfWeek from, DayOfWeek to, String rest, Place place, boolean wholeName) {
    if (!separated(rest, place, wholeName)) {
      return Optional.empty();
    }
    String behind = withoutSeparator(rest);
    Matcher bracket = IN_BRACKETS.matcher(behind);
    Optional<DayHead> number =
        bracket.find() ? numbered(bracket.group(1), Place.PROSE) : Optional.empty();
    return number.isPresent()
        ? Optional.of(head(number.get().key(), withoutSeparator(behind.substring(bracket.end()))))
        : Optional.of(head(new DayKey.Weekday(from, to), behind));
  }

  private static DayHead head(DayKey key, String rest) {
    return new DayHead(0, key, rest);
  }

  private static boolean separated(String rest, Place place, boolean wholeName) {
    return switch (place) {
      case PROSE -> SEPARATED.matcher(rest).find();
      case HEADING -> wholeName || SEPARATED.matcher(rest).find();
      case CELL -> true;
    };
  }

  /** A number says where the day is; the weekday beside it would only say it again. */
  private String withoutWeekday(String rest) {
    String behind = withoutSeparator(rest);
    Matcher bracket = IN_BRACKETS.matcher(behind);
    if (bracket.find() && weekdays.named(bracket.group(1)).isPresent()) {
      return withoutSeparator(behind.substring(bracket.end()));
    }
    Matcher word = WORD.matcher(behind);
    return word.find()
            && weekdays.named(word.group(1)).isPresent()
            && separated(behind.substring(word.end()), Place.PROSE, true)
        ? withoutSeparator(behind.substring(word.end()))
        : behind;
  }

  private static String after(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? text.substring(found.end()) : text;
  }

  private static String withoutSeparator(String rest) {
    return after(SEPARATOR, rest).strip();
  }

  private static int number(String text) {
    int word = NUMBERS.indexOf(text.toLowerCase(Locale.ROOT));
    return word >= 0 ? word + 1 : Integer.parseInt(text);
  }
}
