package dev.depthsprint.sprint;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalLong;

/** The only way to the time. The app passes the system's, tests pass one that they set. */
public interface TimeSource {

  /** The wall clock; it may jump either way. */
  Instant instant();

  /** A clock that only goes forward, in nanoseconds from an arbitrary start; may stand in sleep. */
  long nanos();

  /**
   * A clock that only goes forward and goes on in sleep, in nanoseconds from an arbitrary start;
   * empty where the system has none that we can read.
   */
  default OptionalLong bootNanos() {
    return OptionalLong.empty();
  }

  /** Where the person is. */
  ZoneId zone();

  static TimeSource system() {
    return new TimeSource() {
      private final Clock clock = Clock.systemUTC();
      private final BootClock boot = new BootClock();
      private final SystemZone zone = new SystemZone();

      @Override
      public Instant instant() {
        return clock.instant();
      }

      @Override
      public long nanos() {
        return System.nanoTime();
      }

      @Override
      public OptionalLong bootNanos() {
        return boot.nanos();
      }

      @Override
      public ZoneId zone() {
        return zone.at(System.nanoTime());
      }
    };
  }
}
