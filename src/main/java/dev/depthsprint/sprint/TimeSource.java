package dev.depthsprint.sprint;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The only way to the time. The app passes the system's, tests pass one that they set. */
public interface TimeSource {

  /** The wall clock; it may jump either way. */
  Instant instant();

  /** A clock that only goes forward, in nanoseconds from an arbitrary start; may stand in sleep. */
  long nanos();

  /** Where the person is. */
  ZoneId zone();

  static TimeSource system() {
    return new TimeSource() {
      private final Clock clock = Clock.systemUTC();

      @Override
      public Instant instant() {
        return clock.instant();
      }

      @Override
      public long nanos() {
        return System.nanoTime();
      }

      @Override
      public ZoneId zone() {
        return ZoneId.systemDefault();
      }
    };
  }
}
