package dev.depthsprint.sprint.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a plan's time line says: {@code 4 hours / day × 14 days ≈ 56 hours total}.
 *
 * @param total in minutes
 */
record Pace(Optional<Integer> minutesPerDay, Optional<Integer> days, Optional<Integer> total) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern A_DAY =
      Pattern.compile(
          "^\\s?(?:/|per|a|each|every|pro|am|par|por|al|ao|of\\s\\w{1,20}\\s(?:per|a))?\\s?"
              + "(?:day|daily|tag|täglich|jour|d[ií]a)",
          FLAGS);

  private static final Pattern DAYS =
      Pattern.compile(
          "(?:[x×*]|for|über|pendant|durante)\\s?([0-9]{1,3})[\\s-](?:days?|tagen?|jours?|d[ií]as?)",
          FLAGS);

  private static final Pattern EQUALS = Pattern.compile("[≈=~]\\s?$");

  private static final Pattern IN_TOTAL =
      Pattern.compile("^\\s?(?:in\\s|au\\s|en\\s|no\\s)?(?:total|overall|insgesamt|gesamt)", FLAGS);

  static Pace of(String text) {
    Optional<Integer> perDay = Optional.empty();
    Optional<Integer> total = Optional.empty();
    for (Minutes.Inside found : Minutes.inside(text)) {
      Optional<Integer> minutes = Optional.of(found.minutes());
      if (A_DAY.matcher(found.behind()).find()) {
        perDay = perDay.or(() -> minutes.filter(value -> value <= Minutes.MOST));
      } else if (IN_TOTAL.matcher(found.behind()).find() || EQUALS.matcher(found.before()).find()) {
        total = minutes;
      }
    }
    Matcher days = DAYS.matcher(text);
    return new Pace(
        perDay,
        days.find() ? Optional.of(Integer.parseInt(days.group(1))) : Optional.empty(),
        total);
  }

  /** False when the hours a day, the days and the total contradict each other. */
  boolean addsUp() {
    return minutesPerDay.isEmpty()
        || days.isEmpty()
        || total.isEmpty()
        || total.get() == minutesPerDay.get() * days.get();
  }
}
