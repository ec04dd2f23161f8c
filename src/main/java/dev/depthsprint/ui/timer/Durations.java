package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time in words. */
public final class Durations {

  private static final Pattern LENGTH =
      Pattern.compile(
          "(?:(\\d{1,3}(?:\\.\\d{1,2})?)\\s*h[a-z]*)?\\s*(?:(\\d{1,4})\\s*(?:m[a-z]*)?)?");

  private Durations() {}

  /** Hours, minutes and seconds: {@code 1:05:09}. */
  public static String clock(Duration length) {
    return String.format(
        Texts.LOCALE,
        "%d:%02d:%02d",
        length.toHours(),
        length.toMinutesPart(),
        length.toSecondsPart());
  }

  /** Hours and minutes: {@code 1:05}. */
  public static String minutesOf(Duration length) {
    return String.format(Texts.LOCALE, "%d:%02d", length.toHours(), length.toMinutesPart());
  }

  /** Whole minutes as hours and minutes: {@code 3 h 12 min}, {@code 4 h}, {@code 45 min}. */
  public static String words(Duration length) {
    String hours = String.valueOf(length.toHours());
    String minutes = String.valueOf(length.toMinutesPart());
    if (length.toHours() == 0) {
      return Message.of("ui.length.minutes", minutes).text();
    }
    return length.toMinutesPart() == 0
        ? Message.of("ui.length.hours", hours).text()
        : Message.of("ui.length.both", hours, minutes).text();
  }

  /**
   * Reads what {@link #words} writes, and plain minutes, and hours with a fraction: {@code 1.5 h}.
   */
  public static OptionalInt minutes(String text) {
    Matcher matcher = LENGTH.matcher(text.strip().toLowerCase(Texts.LOCALE).replace(',', '.'));
    if (text.isBlank() || !matcher.matches()) {
      return OptionalInt.empty();
    }
    double hours = matcher.group(1) == null ? 0 : Double.parseDouble(matcher.group(1));
    int minutes = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    return OptionalInt.of((int) Math.round(hours * 60) + minutes);
  }

  public static String words(int minutes) {
    return words(Duration.ofMinutes(minutes));
  }

  /** An estimate; one that nobody chose says that it is rough: {@code about 2 h}. */
  public static String words(Estimate estimate) {
    String length = words(estimate.minutes());
    return estimate.automatic() && estimate.minutes() > 0
        ? Message.of("ui.length.about", length).text()
        : length;
  }
}
