package dev.depthsprint.sprint.markdown;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of the week as a sentence speaks of them: {@code Saturdays}, {@code Mon–Fri}, {@code
 * weekends}, {@code samstags und sonntags}.
 *
 * @param days in the order of the text
 * @param end where the text goes on behind them
 * @param isWeekend true for the word that means both of its days
 * @param last where the last of a list starts; 0 when it is none
 */
record WeekdayGroup(List<DayOfWeek> days, int end, boolean isWeekend, int last) {

  static final WeekdayGroup NONE = new WeekdayGroup(List.of(), 0, false, 0);

  static final List<DayOfWeek> WORKING_DAYS =
      List.of(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern WEEKEND =
      Pattern.compile(
          "^(?:week-?ends?(?:\\sdays?)?|wochenenden?|wochenends"
              + "|(?:fin(?:es)?|fim|finais)\\sde\\ssemana|fds)(?!\\pL)",
          FLAGS);

  private static final Pattern WORKING =
      Pattern.compile(
          "^(?:week-?days?|work(?:ing)?[\\s-]?days?|werktags?|werktage[n]?|wochentags?|wochentage[n]?"
              + "|unter\\sder\\swoche|jours?\\souvr(?:é|able)s?|jours\\sde\\s(?:la\\s)?semaine"
              + "|en\\ssemaine|d[ií]as?\\slaborables?|entre\\ssemana|d[ií]as\\sde\\s(?:la\\s)?semana"
              + "|dias?\\s(?:úteis|útil)|durante\\sa\\ssemana)(?!\\pL)",
          FLAGS);

  private static final Pattern TO =
      Pattern.compile("^\\.?\\s?(?:[-–—]|(?:to|through|bis|à|au|a)(?=\\s))\\s?", FLAGS);

  private static final Pattern AND =
      Pattern.compile(
          "^\\.?\\s?(?:(?:[/,&+]|(?:and|und|et|e|y)(?=\\s))\\s?){1,2}"
              + "(?:(?:on|am|le|les|el|los|aos?)\\s)?",
          FLAGS);

  /** The days that a text starts with. */
  static Optional<WeekdayGroup> at(String text, Weekdays weekdays) {
    return one(text, weekdays).map(first -> first.withMore(text, weekdays));
  }

  private static Optional<WeekdayGroup> one(String text, Weekdays weekdays) {
    Matcher weekend = WEEKEND.matcher(text);
    if (weekend.find()) {
      var both = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      return Optional.of(new WeekdayGroup(both, weekend.end(), true, 0));
    }
    Matcher working = WORKING.matcher(text);
    if (working.find()) {
      return Optional.of(new WeekdayGroup(WORKING_DAYS, working.end(), false, 0));
    }
    return weekdays
        .recurringAt(text)
        .map(name -> new WeekdayGroup(List.of(name.day()), name.end(), false, 0));
  }

  private WeekdayGroup withMore(String text, Weekdays weekdays) {
    WeekdayGroup all = this;
    while (true) {
      String behind = text.substring(all.end);
      Matcher to = TO.matcher(behind);
      Matcher and = AND.matcher(behind);
      boolean isRange = to.find();
      if (isWeekend || !isRange && !and.find()) {
        return all;
      }
      int from = isRange ? to.end() : and.end();
      Optional<WeekdayGroup> next =
          one(behind.substring(from), weekdays).filter(group -> !group.isWeekend);
      if (next.isEmpty()) {
        return all;
      }
      all = all.joined(next.get(), from, isRange);
    }
  }

  private WeekdayGroup joined(WeekdayGroup next, int from, boolean isRange) {
    List<DayOfWeek> both = new ArrayList<>(days);
    DayOfWeek first = next.days.getFirst();
    for (DayOfWeek day = days.getLast().plus(1); isRange && day != first; day = day.plus(1)) {
      both.add(day);
    }
    both.addAll(next.days);
    int start = isRange ? last : end + from;
    return new WeekdayGroup(List.copyOf(both), end + from + next.end, false, start);
  }
}
