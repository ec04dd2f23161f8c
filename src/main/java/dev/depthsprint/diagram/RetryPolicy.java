package dev.depthsprint.diagram;

import java.time.Duration;

/**
 * What the component does with a record that failed.
 *
 * @param attempts tries after the first one, 1 or more
 * @param firstDelay wait before the first retry, zero or more
 * @param backoff how the wait grows
 * @param maxDelay the longest wait; not shorter than {@code firstDelay}
 * @param jitter true when each wait is randomised, so that clients do not come back all at once
 * @param then what happens after the last attempt
 */
public record RetryPolicy(
    int attempts,
    Duration firstDelay,
    Backoff backoff,
    Duration maxDelay,
    boolean jitter,
    Then then)
    implements Trait {

  /** How the wait grows from one retry to the next. */
  public enum Backoff {
    FIXED,
    EXPONENTIAL
  }

  /** Where a record goes that failed every time. */
  public enum Then {
    DEAD_LETTER,
    DROP
  }

  public static final RetryPolicy USUAL =
      new RetryPolicy(
          3,
          Duration.ofSeconds(1),
          Backoff.EXPONENTIAL,
          Duration.ofSeconds(30),
          true,
          Then.DEAD_LETTER);

  public RetryPolicy {
    if (attempts < 1) {
      throw new IllegalArgumentException("a retry policy of " + attempts + " attempts");
    }
    if (firstDelay.isNegative() || maxDelay.compareTo(firstDelay) < 0) {
      throw new IllegalArgumentException("retry delays from " + firstDelay + " to " + maxDelay);
    }
  }

  /** Where a record is handed on, so that handing it on can fail. */
  public static boolean fits(Kind kind) {
    return switch (kind.layer()) {
      case INGESTION, PROCESSING, SERVING -> true;
      case SOURCE, STORAGE, GOVERNANCE -> false;
    };
  }

  public RetryPolicy withAttempts(int value) {
    return new RetryPolicy(value, firstDelay, backoff, maxDelay, jitter, then);
  }

  public RetryPolicy withFirstDelay(Duration value) {
    return new RetryPolicy(attempts, value, backoff, maxDelay, jitter, then);
  }

  public RetryPolicy withBackoff(Backoff value) {
    return new RetryPolicy(attempts, firstDelay, value, maxDelay, jitter, then);
  }

  public RetryPolicy withMaxDelay(Duration value) {
    return new RetryPolicy(attempts, firstDelay, backoff, value, jitter, then);
  }

  public RetryPolicy withJitter(boolean value) {
    return new RetryPolicy(attempts, firstDelay, backoff, maxDelay, value, then);
  }

  public RetryPolicy withThen(Then value) {
    return new RetryPolicy(attempts, firstDelay, backoff, maxDelay, jitter, value);
  }
}
