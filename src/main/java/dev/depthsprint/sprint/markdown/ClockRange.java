package dev.depthsprint.sprint.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From when to when: {@code 09:00–10:30}, {@code 9h00 à 10h30}, {@code 11:30 am - 1:00 pm}. */
final class ClockRange {

  private static final String TIME =
      "([01]?[0-9]|2[0-4])[:h]([0-5][0-9])\\s?(?:uhr|am|pm|a\\.m\\.|p\\.m\\.)?";

  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![0-9:])" + TIME + "\\s?(?:-|–|—|to|bis|à|a|às|→)\\s?" + TIME + "(?![0-9:])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final int HALF_DAY = 12 * 60;

  private ClockRange() {}

  /** How long the range in a text lasts, in minutes; the hours may start anew at noon. */
  static Optional<Integer> minutes(String text) {
    Matcher found = RANGE.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int length = clock(found, 3) - clock(found, 1);
    int lasting = length > 0 ? length : length + HALF_DAY;
    return Optional.of(lasting).filter(minutes -> minutes > 0);
  }

  private static int clock(Matcher found, int hour) {
    return Integer.parseInt(found.group(hour)) * 60 + Integer.parseInt(found.group(hour + 1));
  }
}
