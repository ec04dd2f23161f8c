package dev.depthsprint.sprint.markdown;

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
   * @param beside a date without its year that stands beside the weekday
   */
  record DayHead(int week, DayKey key, String rest, Optional<DayKey> beside) {

    DayHead(int week, DayKey key, String rest) {
      this(week, key, rest, Optional.empty());
    }

    private DayHead withRest(String value) {
      return new DayHead(week, key, value, beside);
    }

    private DayHead withWeek(int value) {
      return new DayHead(value, key, rest, beside);
    }
  }

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

  private static final Pattern OF_ALL = pattern("\\s{0,3}(?:of|/|von|de|sur)\\s{0,3}[0-9]{1,3}");

  private static final Pattern SHORT_DAY = pattern("([DJT])\\s{0,2}([0-9]{1,2})(?![0-9\\pL])");

  private static final Pattern SHORT_RANGE =
      pattern(TO + "([DJT])\\s{0,2}([0-9]{1,2})(?=\\s{0,3}(?:[:–—.)(|-]|$))");

  private static final Pattern SEPARATED =
      pattern("\\.?\\s{0,3}(?:[:–—|)(→⇒➜➡»]|[-=]>|>\\s|[.-](?=\\s|$)|$)");

  private static final Pattern SEPARATOR = pattern("(?:[\\s:–—|.,)→⇒➜➡»\\uFE0F-]|=?>(?=\\s)){1,9}");

  private static final Pattern BEFORE_DATE =
      pattern("[.,]{0,2}\\s?(?:\\(|[-–—,]\\s?)?(?:den\\s|le\\s)?");

  private static final Pattern CLOSING = pattern("\\)");

  private static final Pattern IN_BRACKETS = pattern("\\(([^()]{1,40})\\)");

  private final Weekdays weekdays;
  private final Dates dates;
  private final ShortDays shortDays;

  private Heads(Weekdays weekdays, Dates dates, ShortDays shortDays) {
    this.weekdays = weekdays;
    this.dates = dates;
    this.shortDays = shortDays;
  }

  /** The heads of a document, which shows by all its lines how it names its days. */
  static Heads of(List<Line> lines) {
    Weekdays weekdays = Weekdays.of(lines);
    return new Heads(weekdays, Dates.of(lines, weekdays), ShortDays.of(lines));
  }

  Weekdays weekdays() {
    return weekdays;
  }

  Dates dates() {
    return dates;
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
                .map(head -> head.withRest(joined(head.rest(), bold.behind()))))
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
        .or(() -> shortly(behind, place))
        .or(() -> dated(behind, place))
        .filter(head -> week.isEmpty() || !DateRange.isOne(head.key()))
        .or(() -> onWeekday(behind, place))
        .map(head -> head.withWeek(week.map(WeekHead::from).orElse(0)));
  }

  private Optional<DayHead> shortly(String text, Place place) {
    Matcher found = SHORT_DAY.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(found.group(2));
    String rest = text.substring(found.end());
    boolean isDay =
        shortDays.isGap(found.group(1), number)
            || shortDays.counts(found.group(1), number) && separated(rest, place, false);
    if (isDay) {
      return Optional.of(head(new DayKey.Number(number, number), withoutWeekday(rest)));
    }
    Matcher to = SHORT_RANGE.matcher(rest);
    boolean isRange =
        to.find()
            && to.group(1).equalsIgnoreCase(found.group(1))
            && shortDays.counts(found.group(1), number)
            && Integer.parseInt(to.group(2)) > number;
    return isRange
        ? Optional.of(
            head(
                new DayKey.Number(number, Integer.parseInt(to.group(2))),
                withoutSeparator(rest.substring(to.end()))))
        : Optional.empty();
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

  private Optional<DayHead> dated(String text, Place place) {
    return dates
        .at(text)
        .filter(date -> !date.bare() || place == Place.CELL || dates.hasBare())
        .filter(date -> separated(text.substring(date.end()), place, date.sure()))
        .map(date -> head(date.key(), withoutWeekday(text.substring(date.end()))));
  }

  private Optional<DayHead> onWeekday(String text, Place place) {
    return WeekdayNames.at(text, weekdays)
        .flatMap(names -> {
          String rest = text.substring(names.end());
          return datedWeekday(names, rest, place)
              .or(() ->
                  separated(rest, place, names.whole())
                      ? Optional.of(weekdayHead(names, withoutSeparator(rest)))
                      : Optional.empty());
        });
  }

  /**
   * "Monday, 4 May", "Mon–Fri, 4–8 May": a date with its year is the day; one without only stands
   * beside it.
   */
  private Optional<DayHead> datedWeekday(WeekdayNames names, String rest, Place place) {
    String behind = after(BEFORE_DATE, rest);
    if (behind.length() == rest.length()) {
      return Optional.empty();
    }
    return dates
        .at(behind)
        .filter(date -> separated(after(CLOSING, behind.substring(date.end())), place, true))
        .filter(date -> names.days().size() == DateRange.length(date.key()))
        .map(date -> {
          String left = withoutSeparator(behind.substring(date.end()));
          return DateRange.hasYear(date.key())
              ? head(date.key(), left)
              : new DayHead(0, names.key(), left, Optional.of(date.key()));
        });
  }

  private DayHead weekdayHead(WeekdayNames names, String behind) {
    Matcher bracket = IN_BRACKETS.matcher(behind);
    Optional<DayHead> number =
        bracket.find() ? numbered(bracket.group(1), Place.PROSE) : Optional.empty();
    return number
        .map(day -> head(day.key(), withoutSeparator(behind.substring(bracket.end()))))
        .orElseGet(() -> head(names.key(), behind));
  }

  /** True when a text is clearly set apart from what stands before it. */
  static boolean isParted(String rest) {
    return SEPARATED.matcher(rest).find();
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
    return weekdays
        .at(behind)
        .filter(name -> separated(behind.substring(name.end()), Place.PROSE, true))
        .map(name -> withoutSeparator(behind.substring(name.end())))
        .orElse(behind);
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
