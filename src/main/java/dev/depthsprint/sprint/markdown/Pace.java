package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Day;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a plan's time line says: {@code 4 hours / day × 14 days ≈ 56 hours total}.
 *
 * @param total in minutes
 * @param weekdays what days of the week have of their own
 */
record Pace(
    Optional<Integer> minutesPerDay,
    Optional<Integer> minutesPerWeek,
    Optional<Integer> days,
    Optional<Integer> total,
    WeekdayHours weekdays) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final String EACH =
      "(?:/|per|a|an|each|every|pro|am|an\\s(?:jedem|einem)|je|jeden|par|chaque|por|al|ao|cada)?";

  private static final Pattern A_DAY =
      Pattern.compile(
          "^\\s?(?:of\\s\\w{1,20}\\s(?:per|a)|"
              + EACH
              + ")\\s?(?:(?:week|work|working|study)[\\s-]?(?:days?|nights?)(?!\\pL)|day|daily|night"
              + "|evening|(?:wochen|werk|arbeits|lern|studien)?tag|täglich|jour|quotidien|d[ií]a)",
          FLAGS);

  private static final Pattern A_WEEK =
      Pattern.compile(
          "^\\s?"
              + EACH
              + "\\s?(?:week(?:ly)?|wk|woche|wöchentlich|semaine|hebdomadaires?|semana"
              + "|semana(?:l|les|is))(?!\\pL)",
          FLAGS);

  /** "Hours per day: 2". */
  private static final Pattern NAMED_FIRST =
      Pattern.compile(
          "(?:(?<hours>hours?|stunden|heures|horas)|minutes?|minuten|minutos)\\s"
              + EACH
              + "\\s?(?:(?<day>(?:study\\s)?day|tag|lerntag|jour|d[ií]a)"
              + "|(?:week|woche|semaine|semana))\\s?[:=]\\s?"
              + "(?<amount>[0-9]{1,3}(?:[.,][0-9]{1,2})?)(?![\\pL0-9])",
          FLAGS);

  private static final Pattern DAYS =
      Pattern.compile(
          "(?:[x×*]|for|über|pendant|durante)\\s?([0-9]{1,3})[\\s-](?:days?|tagen?|jours?|d[ií]as?)",
          FLAGS);

  private static final Pattern EQUALS = Pattern.compile("[≈=~]\\s?$");

  private static final Pattern IN_TOTAL =
      Pattern.compile("^\\s?(?:in\\s|au\\s|en\\s|no\\s)?(?:total|overall|insgesamt|gesamt)", FLAGS);

  /**
   * @param names the days of the week in the language of the plan
   */
  static Pace of(String written, Weekdays names) {
    String text = NumberWords.asDigits(written);
    Optional<Integer> perDay = Optional.empty();
    Optional<Integer> perWeek = Optional.empty();
    Optional<Integer> total = Optional.empty();
    for (Minutes.Inside found : Minutes.inside(text)) {
      Optional<Integer> minutes = Optional.of(found.minutes());
      if (A_DAY.matcher(found.behind()).find()) {
        perDay = perDay.or(() -> minutes.filter(Pace::isOfADay));
      } else if (A_WEEK.matcher(found.behind()).find()) {
        perWeek = perWeek.or(() -> minutes);
      } else if (IN_TOTAL.matcher(found.behind()).find() || EQUALS.matcher(found.before()).find()) {
        total = minutes;
      }
    }
    Matcher named = NAMED_FIRST.matcher(text);
    if (named.find()) {
      double unit = named.group("hours") == null ? 1 : 60;
      int minutes = (int) Math.round(Amount.of(named.group("amount")) * unit);
      boolean isDaily = named.group("day") != null;
      perDay = isDaily ? perDay.or(() -> Optional.of(minutes).filter(Pace::isOfADay)) : perDay;
      perWeek = isDaily ? perWeek : perWeek.or(() -> Optional.of(minutes).filter(m -> m > 0));
    }
    Matcher days = DAYS.matcher(text);
    WeekdayHours weekdays = WeekdayHours.of(text, names);
    return new Pace(
        perDay.or(weekdays::ofWorkingDays),
        perWeek,
        days.find() ? Optional.of(Integer.parseInt(days.group(1))) : Optional.empty(),
        total,
        weekdays);
  }

  private static boolean isOfADay(int minutes) {
    return minutes >= 1 && minutes <= Minutes.MOST;
  }

  boolean isEmpty() {
    return minutesPerDay.isEmpty() && minutesPerWeek.isEmpty() && weekdays.isEmpty();
  }

  /**
   * What a study day is meant to have, in minutes.
   *
   * @param studyDays how many there are, 1 or more
   * @param length how many days the sprint has
   */
  int budget(int studyDays, int length) {
    return minutesPerDay
        .or(() -> minutesPerWeek.map(minutes -> perStudyDay(minutes, studyDays, length)))
        .orElse(Day.USUAL_BUDGET_MINUTES);
  }

  /** Hours a week spread over the days that the plan works on, in steps of five minutes. */
  private static int perStudyDay(int minutesPerWeek, int studyDays, int length) {
    int weeks = (length + 6) / 7;
    int steps = (int) ((long) minutesPerWeek * weeks / studyDays / 5);
    return Math.clamp(steps * 5L, 5, Minutes.MOST);
  }

  /** False when the hours a day, the days and the total contradict each other. */
  boolean addsUp() {
    return minutesPerDay.isEmpty()
        || !weekdays.isEmpty()
        || days.isEmpty()
        || total.isEmpty()
        || total.get() == minutesPerDay.get() * days.get();
  }
}
