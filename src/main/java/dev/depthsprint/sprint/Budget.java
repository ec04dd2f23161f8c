package dev.depthsprint.sprint;

import java.time.Duration;

/**
 * A day's time against what was meant for it.
 *
 * @param minutes what was meant, 0 or more
 * @param used what was worked
 */
public record Budget(int minutes, Duration used) {

  /** From this share of the budget on, the day is nearly used up. */
  public static final double NEAR_SHARE = 0.8;

  /** How the day stands. Each has a colour and a text of its own. */
  public enum Level {
    CALM,
    NEAR,
    OVER
  }

  /** CALM below 80 %, NEAR from 80 % to exactly the whole, OVER beyond it. */
  public Level level() {
    if (used.compareTo(Duration.ofMinutes(minutes)) > 0) {
      return Level.OVER;
    }
    return minutes > 0 && share() >= NEAR_SHARE ? Level.NEAR : Level.CALM;
  }

  /** Used of the budget; 1 is all of it. An empty budget is all used as soon as work is done. */
  public double share() {
    return minutes == 0
        ? (used.isZero() ? 0 : 1)
        : used.toMillis() / (double) Duration.ofMinutes(minutes).toMillis();
  }

  /** What is left, or how much too much (negative). */
  public Duration left() {
    return Duration.ofMinutes(minutes).minus(used);
  }
}
