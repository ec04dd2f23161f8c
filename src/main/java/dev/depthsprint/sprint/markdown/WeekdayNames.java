package dev.depthsprint.sprint.markdown;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The weekdays that a text starts with: one, a range ({@code Mon–Fri}) or a list ({@code
 * Mon/Wed/Fri}).
 *
 * @param days in the order of the week, each once
 * @param end where the text goes on behind them
 * @param whole true when they are several, or more than an abbreviation
 */
record WeekdayNames(List<DayOfWeek> days, int end, boolean whole) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern WEEKEND =
      Pattern.compile(
          "^(?:weekend|week-end|wochenende|fin de semana|fim de semana)(?!\\pL)", FLAGS);

  private static final Pattern TO =
      Pattern.compile("^\\.?\\s{0,3}(?:[-–—]|(?:to|bis|à|au|a)(?=\\s))\\s{0,3}", FLAGS);

  private static final Pattern AND =
      Pattern.compile("^\\.?\\s{0,3}(?:[/,&+]|(?:and|und|et|e|y)(?=\\s))\\s{0,3}", FLAGS);

  /** "Mon–Fri, 2–6 March": what tells their dates. */
  private static final Pattern BEFORE_DATE =
      Pattern.compile("^\\.?(?:,\\s|\\s?\\(|\\s[0-9])", FLAGS);

  static Optional<WeekdayNames> at(String text, Weekdays weekdays) {
    Matcher weekend = WEEKEND.matcher(text);
    if (weekend.find()) {
      var both = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      return Optional.of(new WeekdayNames(both, weekend.end(), true));
    }
    return weekdays
        .at(text)
        .map(first -> new WeekdayNames(List.of(first.day()), first.end(), first.whole()))
        .map(first -> first.longest(text, weekdays));
  }

  /** A range or a list counts only when the text is parted from it; else the first day does. */
  private WeekdayNames longest(String text, Weekdays weekdays) {
    WeekdayNames all = this;
    Optional<WeekdayNames> more = all.more(text, weekdays);
    while (more.isPresent()) {
      all = more.get();
      more = all.more(text, weekdays);
    }
    String behind = text.substring(all.end);
    boolean isWhole = Heads.isParted(behind) || BEFORE_DATE.matcher(behind).find();
    return isWhole ? all : this;
  }

  private Optional<WeekdayNames> more(String text, Weekdays weekdays) {
    String behind = text.substring(end);
    Matcher to = TO.matcher(behind);
    Matcher and = AND.matcher(behind);
    boolean isRange = to.find();
    if (!isRange && !and.find()) {
      return Optional.empty();
    }
    int from = isRange ? to.end() : and.end();
    return weekdays
        .at(behind.substring(from))
        .filter(next -> next.day().compareTo(days.getLast()) > 0)
        .map(next -> new WeekdayNames(upTo(next.day(), isRange), end + from + next.end(), true));
  }

  private List<DayOfWeek> upTo(DayOfWeek last, boolean isRange) {
    List<DayOfWeek> all = new ArrayList<>(days);
    int next = isRange ? days.getLast().getValue() + 1 : last.getValue();
    for (int day = next; day <= last.getValue(); day++) {
      all.add(DayOfWeek.of(day));
    }
    return List.copyOf(all);
  }

  DayKey key() {
    DayOfWeek first = days.getFirst();
    DayOfWeek last = days.getLast();
    return last.getValue() - first.getValue() == days.size() - 1
        ? new DayKey.Weekday(first, last)
        : new DayKey.Several(
            days.stream().map(day -> (DayKey) new DayKey.Weekday(day, day)).toList());
  }
}
