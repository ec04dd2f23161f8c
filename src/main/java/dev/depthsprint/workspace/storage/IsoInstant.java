package dev.depthsprint.workspace.storage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An instant as it is written here, such as {@code 2026-03-02T09:15:04.123Z}. {@link Instant#parse}
 * reads it too, and anything else, at many times the cost.
 */
final class IsoInstant {

  private static final String SHAPE = "0000-00-00T00:00:00";
  private static final long SECONDS_A_DAY = 86_400;
  private static final int NANO_DIGITS = 9;

  private IsoInstant() {}

  /**
   * @throws DateTimeException when it is none
   */
  static Instant parse(String text) {
    return isPlain(text) ? plain(text) : Instant.parse(text);
  }

  private static boolean isPlain(String text) {
    int end = text.length() - 1;
    int least = SHAPE.length();
    if (end < least || text.charAt(end) != 'Z' || end > least + 1 + NANO_DIGITS) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      char wanted = i < least ? SHAPE.charAt(i) : i == least ? '.' : '0';
      char there = text.charAt(i);
      if (wanted == '0' ? there < '0' || there > '9' : there != wanted) {
        return false;
      }
    }
    // A leap second, the end of a day as hour 24 and a point without digits are for who knows them.
    return number(text, 11, 13) < 24
        && number(text, 14, 16) < 60
        && number(text, 17, 19) < 60
        && end != least + 1;
  }

  private static Instant plain(String text) {
    long day =
        LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
    long second = 3600L * number(text, 11, 13) + 60L * number(text, 14, 16) + number(text, 17, 19);
    return Instant.ofEpochSecond(day * SECONDS_A_DAY + second, nanos(text));
  }

  private static int nanos(String text) {
    int nanos = 0;
    int last = text.length() - 1;
    for (int i = 0; i < NANO_DIGITS; i++) {
      int place = SHAPE.length() + 1 + i;
      nanos = 10 * nanos + (place < last ? text.charAt(place) - '0' : 0);
    }
    return nanos;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }
}
