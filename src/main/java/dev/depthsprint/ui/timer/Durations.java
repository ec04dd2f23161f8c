package dev.depthsprint.ui.timer;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import java.time.Duration;

/** Lengths of time in words. */
public final class Durations {

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

  public static String words(int minutes) {
    return words(Duration.ofMinutes(minutes));
  }
}
