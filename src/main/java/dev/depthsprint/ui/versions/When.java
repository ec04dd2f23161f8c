package dev.depthsprint.ui.versions;

import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Texts;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Moments as a person reads them: the time of today, else the day and the time. */
final class When {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Texts.LOCALE);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Texts.LOCALE);
  private static final DateTimeFormatter YEAR =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Texts.LOCALE);

  private When() {}

  static String text(Instant moment, TimeSource time) {
    ZonedDateTime at = moment.atZone(time.zone());
    ZonedDateTime now = time.instant().atZone(time.zone());
    if (at.toLocalDate().equals(now.toLocalDate())) {
      return TIME.format(at);
    }
    return (at.getYear() == now.getYear() ? DAY : YEAR).format(at);
  }
}
