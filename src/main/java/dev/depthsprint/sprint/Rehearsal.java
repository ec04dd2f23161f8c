package dev.depthsprint.sprint;

import java.time.Instant;

/**
 * One time that somebody explained a day's outcome aloud against the clock.
 *
 * @param at when it ended
 * @param seconds how long it took, 0 or more
 * @param rating their own
 */
public record Rehearsal(Instant at, int seconds, Rating rating) {

  public Rehearsal {
    if (seconds < 0) {
      throw new IllegalArgumentException("a rehearsal of " + seconds + " seconds");
    }
  }
}
