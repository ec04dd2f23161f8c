package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Compares the clocks from look to look, to tell attended time from sleep and from a clock that was
 * set. The first look has nothing to compare with and sees nothing wrong.
 */
final class Watch {

  /**
   * A longer time between two looks, or a wider step of the clock, is more than a slow computer.
   */
  static final Duration LIMIT = Duration.ofSeconds(60);

  /** What lies between two looks. */
  sealed interface Sight {

    /** The app was there. */
    record Attended() implements Sight {}

    /**
     * Nobody was there.
     *
     * @param seen the last look
     */
    record Unseen(Instant seen, Gap.Cause cause) implements Sight {}

    /**
     * The app was there, but the clock says something else now.
     *
     * @param attended what the clock would say now had it not been set
     */
    record ClockSet(Instant attended) implements Sight {}
  }

  private record Look(Instant instant, long nanos, OptionalLong boot) {}

  private final TimeSource time;
  private Optional<Look> last = Optional.empty();

  Watch(TimeSource time) {
    this.time = time;
  }

  Sight look() {
    var now = new Look(time.instant(), time.nanos(), time.bootNanos());
    Sight sight = last.map(before -> between(before, now)).orElseGet(Sight.Attended::new);
    last = Optional.of(now);
    return sight;
  }

  private static Sight between(Look before, Look now) {
    Duration wall = Duration.between(before.instant, now.instant);
    Duration awake = Duration.ofNanos(now.nanos - before.nanos);
    boolean isBootKnown = before.boot.isPresent() && now.boot.isPresent();
    Duration real =
        isBootKnown ? Duration.ofNanos(now.boot.getAsLong() - before.boot.getAsLong()) : awake;
    Duration step = wall.minus(real);
    if (real.compareTo(LIMIT) > 0) {
      return new Sight.Unseen(before.instant, Gap.Cause.SLEEP);
    }
    if (step.abs().compareTo(LIMIT) <= 0) {
      return new Sight.Attended();
    }
    return isBootKnown || step.isNegative()
        ? new Sight.ClockSet(before.instant.plus(real))
        : new Sight.Unseen(before.instant, Gap.Cause.UNSEEN);
  }
}
