package dev.depthsprint.ui.drill;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Days, dates and seconds as the drill writes them. */
final class DrillTexts {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM", Texts.LOCALE);

  private DrillTexts() {}

  /** Minutes and seconds: {@code 1:05}. */
  static String clock(int seconds) {
    return String.format(Texts.LOCALE, "%d:%02d", seconds / 60, seconds % 60);
  }

  static String outcome(Day day) {
    return InlineText.plain(day.outcome());
  }

  /** Which day it is: its date, and its title where it has one. */
  static String day(Day day) {
    String date = DATE.format(day.date());
    return day.title().isBlank()
        ? date
        : Message.of("drill.day", date, InlineText.plain(day.title())).text();
  }

  static String date(Instant moment, TimeSource time) {
    return DATE.format(moment.atZone(time.zone()));
  }
}
