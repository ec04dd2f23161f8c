package dev.depthsprint.cli;

import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.text.Message;
import java.time.Duration;

/** Lengths of time in words: {@code 45 min}, {@code 4 h}, {@code 3 h 12 min}. */
final class Lengths {

  private Lengths() {}

  static Message words(long minutes) {
    String hours = String.valueOf(minutes / 60);
    String rest = String.valueOf(minutes % 60);
    if (minutes < 60) {
      return Message.of("cli.length.minutes", rest);
    }
    return minutes % 60 == 0
        ? Message.of("cli.length.hours", hours)
        : Message.of("cli.length.both", hours, rest);
  }

  /** An estimate; one that nobody chose says that it is rough: {@code about 2 h}. */
  static Message words(Estimate estimate) {
    Message length = words(estimate.minutes());
    return estimate.automatic() && estimate.minutes() > 0
        ? Message.of("cli.length.about", length)
        : length;
  }

  /** With its seconds, as long as it is shorter than an hour: {@code 4 min 48 s}. */
  static Message exactly(Duration length) {
    String seconds = String.valueOf(length.toSecondsPart());
    if (length.toHours() > 0) {
      return words(length.toMinutes());
    }
    return length.toMinutes() == 0
        ? Message.of("cli.length.seconds", seconds)
        : Message.of("cli.length.minutesSeconds", String.valueOf(length.toMinutes()), seconds);
  }
}
