package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.TypedTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duration that stands beside a text: {@code Read chapter 1 (30 min)}.
 *
 * @param text what is left without the duration
 * @param minutes 1 to 1,440
 */
record Minutes(String text, int minutes) {

  /** No day and no task has more. */
  static final int MOST = 24 * 60;

  private static final int LONGEST_READ = 400;

  private static final String HOURS = "(?:h|hrs?|hours?|stdn?\\.?|stunden?|heures?|horas?)";

  private static final String MINS = "(?:min\\.?|mins|minutes?|minuten?|minutos?|m|'|′)";

  private static final String FRACTION = "[¼½¾]";

  private static final String AMOUNT =
      "(?:[0-9]{1,4}(?:[.,][0-9]{1,2}|\\s?" + FRACTION + ")?|" + FRACTION + ")";

  private static final String UPPER = "(?:\\s?(?:-|–|—|to|bis|à|a)\\s?(?<upper>" + AMOUNT + "))?";

  private static final String AND = "\\s?(?:,|&|\\+|(?:and|und|et|y|e)(?=\\s))?\\s?";

  private static final String HALF_AN_HOUR =
      "half an hour|eine halbe stunde|une demi-heure|media hora|meia hora";

  /** Hours with minutes behind ("1h30", "1 Std. 15 Min.", "1:30 h"), hours, or minutes. */
  private static final String DURATION =
      "(?:(?<h>[0-9]{1,2})(?:\\s?h\\s?|\\s?"
          + HOURS
          + AND
          + "(?=[0-9]{1,2}\\s?"
          + MINS
          + "(?!\\pL)))(?<m>[0-9]{1,2})(?:\\s?"
          + MINS
          + ")?|(?<clock>[0-9]{1,2}):(?<past>[0-5][0-9])\\s?"
          + HOURS
          + "|(?<amount>"
          + AMOUNT
          + ")"
          + UPPER
          + "[\\s-]?(?:(?<hours>"
          + HOURS
          + ")|"
          + MINS
          + ")|"
          + HALF_AN_HOUR
          + ")(?!\\pL)";

  private static final String ABOUT =
      "(?:~|≈|±|ca\\.?|circa|about|approx\\.?|around|etwa|environ|env\\.?|aprox\\.?|unos|cerca de"
          + "|(?:est|estimated|estimate|geschätzt|estimé|estimado)\\.?:?)?\\s?";

  private static final String CLOCK = "[⏱⏰⌚⏲⌛⏳🕐-🕧]?\\uFE0F?\\s?";

  private static final Pattern IN_BRACKETS =
      pattern("\\s?[(\\[]" + CLOCK + ABOUT + DURATION + "[)\\]]");

  private static final Pattern BEHIND =
      pattern("\\s?(?:[–—,:|-]\\s|⏱\\uFE0F?\\s?|~|≈)\\s?" + ABOUT + DURATION + "$");

  private static final Pattern IN_FRONT = pattern("^" + CLOCK + ABOUT + DURATION + "\\s?[:–—-]\\s");

  /** A single letter with a space in front may be metres, or feet. */
  private static final Pattern AT_END =
      pattern("\\s(?<![0-9]\\s)" + ABOUT + DURATION + "(?<!\\s[m'′])$");

  private static final Pattern ALONE = pattern("^[(\\[]?" + CLOCK + ABOUT + DURATION + "[)\\]]?$");

  private static final Pattern NONE = pattern("0\\s?(?:" + HOURS + "|" + MINS + ")?");

  private static final Pattern ANYWHERE = pattern("(?<![\\pL0-9.,])" + DURATION);

  private static final Pattern BETWEEN_TIMED = pattern("(?<=[)\\]])\\s?[,;+]\\s");

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /**
   * A duration that is clearly set apart from the text, and the text without it. Of several in
   * brackets it is the sum, and the text keeps them.
   */
  static Optional<Minutes> beside(String text) {
    List<Integer> bracketed = bracketed(text);
    if (bracketed.size() > 1) {
      int sum = bracketed.stream().mapToInt(Integer::intValue).sum();
      return sum <= MOST ? Optional.of(new Minutes(text, sum)) : Optional.empty();
    }
    for (Pattern pattern : new Pattern[] {IN_BRACKETS, BEHIND, IN_FRONT}) {
      Matcher found = pattern.matcher(text);
      if (found.find()) {
        String rest = text.substring(0, found.start()) + text.substring(found.end());
        Optional<Integer> minutes = minutes(found).filter(value -> value <= MOST);
        if (minutes.isPresent() && !rest.isBlank()) {
          return Optional.of(new Minutes(rest.strip(), minutes.get()));
        }
      }
    }
    return atEnd(text).or(() -> typed(text)).or(() -> fromTo(text));
  }

  private static Optional<Minutes> typed(String text) {
    return TypedTask.of(text).map(typed -> new Minutes(typed.title(), typed.minutes()));
  }

  /** When to do it is worth keeping. */
  private static Optional<Minutes> fromTo(String text) {
    return ClockRange.minutes(text).map(value -> new Minutes(text, value));
  }

  private static Optional<Minutes> atEnd(String text) {
    Matcher found = AT_END.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    String rest = text.substring(0, found.start()).strip();
    return minutes(found)
        .filter(value -> value <= MOST && !rest.isEmpty() && !TypedTask.needsLength(rest))
        .map(value -> new Minutes(rest, value));
  }

  private static List<Integer> bracketed(String text) {
    Matcher found = IN_BRACKETS.matcher(text);
    List<Integer> all = new ArrayList<>();
    while (found.find()) {
      minutes(found).ifPresent(all::add);
    }
    return all;
  }

  /** The pieces of an enumeration each of which has its duration in brackets behind it. */
  static List<String> enumerated(String text) {
    List<String> parts = List.of(BETWEEN_TIMED.split(text));
    boolean isEach = parts.stream().allMatch(part -> bracketed(part).size() == 1);
    return parts.size() > 1 && isEach ? parts : List.of(text);
  }

  /** The duration that the whole text is, emphasis aside. */
  static Optional<Integer> alone(String text) {
    Matcher found = ALONE.matcher(Inline.unwrapped(text.strip()));
    return found.find() ? minutes(found).filter(value -> value <= MOST) : Optional.empty();
  }

  /** True for a duration of nothing: {@code 0}, {@code 0 h}. */
  static boolean isNone(String text) {
    return NONE.matcher(text.strip()).matches();
  }

  /** A duration inside a text, with the text on both sides. */
  record Inside(String before, int minutes, String behind) {}

  /** All durations in a text, wherever they stand, as far as somebody would read for them. */
  static List<Inside> inside(String text) {
    String read = text.substring(0, Math.min(text.length(), LONGEST_READ));
    Matcher found = ANYWHERE.matcher(read);
    List<Inside> all = new ArrayList<>();
    while (found.find()) {
      String before = read.substring(0, found.start());
      String behind = read.substring(found.end());
      minutes(found).ifPresent(value -> all.add(new Inside(before, value, behind)));
    }
    return all;
  }

  /** Of a range, the longer: a day must have room for it. */
  private static Optional<Integer> minutes(Matcher found) {
    double value;
    if (found.group("h") != null) {
      value = clock(found, "h", "m");
    } else if (found.group("clock") != null) {
      value = clock(found, "clock", "past");
    } else if (found.group("amount") == null) {
      value = 30;
    } else {
      String upper = found.group("upper");
      double number = Amount.of(upper == null ? found.group("amount") : upper);
      value = found.group("hours") == null ? number : number * 60;
    }
    long rounded = Math.round(value);
    return rounded >= 1 ? Optional.of((int) rounded) : Optional.empty();
  }

  private static int clock(Matcher found, String hours, String minutes) {
    return Integer.parseInt(found.group(hours)) * 60 + Integer.parseInt(found.group(minutes));
  }
}
