package dev.depthsprint.sprint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A new task as it was typed, with a length at its end: "Set up dbt 45m", "Read on 1h30", "Draw it
 * (30 min)". A length that the sentence needs, as in "explain it in 2 min", is none of the task's.
 *
 * @param title without the length
 * @param minutes 1 to 1,440
 */
public record TypedTask(String title, int minutes) {

  private static final int MOST_MINUTES = 24 * 60;

  private static final String MINUTES = "m(?:in(?:ute)?s?)?\\.?";

  private static final String LENGTH =
      "(?:(?<hours>\\d{1,2})\\s?h\\s?(?<rest>[0-5]?\\d)(?:\\s?"
          + MINUTES
          + ")?|(?<whole>\\d{1,2}(?:[.,]\\d{1,2})?)\\s?(?:h|hrs?|hours?)"
          + "|(?<minutes>\\d{1,4})(?:m|\\s?min(?:ute)?s?\\.?))";

  private static final Pattern AT_END =
      Pattern.compile(
          "(?<title>.*?\\S)(?:\\s*[(\\[]\\s?" + LENGTH + "\\s?[)\\]]|\\s+" + unnamed() + ")",
          Pattern.CASE_INSENSITIVE);

  /** Words that make the length behind them a part of what is said. */
  private static final Pattern NEEDS_IT =
      Pattern.compile(
          ".*(?:^|\\s)(?:in|within|of|for|every|each|per|under|over|than|to|last|next|after"
              + "|first|auf|nach|unter|alle|jede[nrs]?|en|de|dans|pour|pendant|chaque|les|por|para|durante|cada"
              + "|=|<|>)",
          Pattern.CASE_INSENSITIVE);

  /** The same groups once more under other names, since a name stands in a pattern only once. */
  private static String unnamed() {
    return LENGTH
        .replace("(?<hours>", "(?<hours2>")
        .replace("(?<rest>", "(?<rest2>")
        .replace("(?<whole>", "(?<whole2>")
        .replace("(?<minutes>", "(?<minutes2>");
  }

  /** The task with its length; empty when no length stands at the end. */
  public static Optional<TypedTask> of(String text) {
    Matcher found = AT_END.matcher(text.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    String title = found.group("title");
    boolean isBracketed = group(found, "").isPresent();
    if (!isBracketed && needsLength(title)) {
      return Optional.empty();
    }
    return group(found, "")
        .or(() -> group(found, "2"))
        .filter(length -> length >= 1 && length <= MOST_MINUTES)
        .map(length -> new TypedTask(title, length));
  }

  /** True for words that need the length behind them: "Read for", "Explain it in". */
  public static boolean needsLength(String words) {
    return NEEDS_IT.matcher(words).matches();
  }

  private static Optional<Integer> group(Matcher found, String suffix) {
    if (found.group("hours" + suffix) != null) {
      int hours = Integer.parseInt(found.group("hours" + suffix));
      return Optional.of(hours * 60 + Integer.parseInt(found.group("rest" + suffix)));
    }
    if (found.group("whole" + suffix) != null) {
      double hours = Double.parseDouble(found.group("whole" + suffix).replace(',', '.'));
      return Optional.of((int) Math.round(hours * 60));
    }
    return Optional.ofNullable(found.group("minutes" + suffix)).map(Integer::valueOf);
  }
}
