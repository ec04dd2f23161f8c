package dev.depthsprint.ui.drawing;

import dev.depthsprint.text.Message;
import java.time.Duration;

/** The units in which a person gives a length of time, from the shortest. */
public enum LengthUnit {
  MILLISECONDS(1, "canvas.unit.milliseconds", "canvas.length.milliseconds"),
  SECONDS(1_000, "canvas.unit.seconds", "canvas.length.seconds"),
  MINUTES(60_000, "canvas.unit.minutes", "canvas.length.minutes"),
  HOURS(3_600_000, "canvas.unit.hours", "canvas.length.hours"),
  DAYS(86_400_000, "canvas.unit.days", "canvas.length.days");

  /** Up to two minutes a length is said in seconds, as checkpoints usually are. */
  private static final long LONGEST_IN_SECONDS = 120_000;

  private final long millis;
  private final String nameKey;
  private final String lengthKey;

  LengthUnit(long millis, String nameKey, String lengthKey) {
    this.millis = millis;
    this.nameKey = nameKey;
    this.lengthKey = lengthKey;
  }

  /** The largest unit that leaves a whole number; one day alone is said as 24 hours. */
  public static LengthUnit of(Duration length) {
    long all = length.toMillis();
    if (all % MINUTES.millis == 0 && all <= LONGEST_IN_SECONDS) {
      return SECONDS;
    }
    if (all == DAYS.millis) {
      return HOURS;
    }
    for (LengthUnit unit : new LengthUnit[] {DAYS, HOURS, MINUTES, SECONDS}) {
      if (all % unit.millis == 0) {
        return unit;
      }
    }
    return MILLISECONDS;
  }

  /** For example "60 s". */
  public static String words(Duration length) {
    LengthUnit unit = of(length);
    return Message.of(unit.lengthKey, String.valueOf(unit.count(length))).text();
  }

  public Duration times(long count) {
    return Duration.ofMillis(Math.multiplyExact(count, millis));
  }

  /** How many of this unit there are in a length. */
  public long count(Duration length) {
    return length.toMillis() / millis;
  }

  public Message label() {
    return Message.of(nameKey);
  }
}
