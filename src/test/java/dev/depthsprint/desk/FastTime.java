package dev.depthsprint.desk;

import dev.depthsprint.sprint.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalLong;

/** The system's time, which can be let run ahead on all clocks at once. */
final class FastTime implements TimeSource {

  private final TimeSource system = TimeSource.system();
  private volatile Duration ahead = Duration.ZERO;

  /** To be called on one thread only. */
  void pass(Duration length) {
    ahead = ahead.plus(length);
  }

  @Override
  public Instant instant() {
    return system.instant().plus(ahead);
  }

  @Override
  public long nanos() {
    return system.nanos() + ahead.toNanos();
  }

  @Override
  public OptionalLong bootNanos() {
    OptionalLong boot = system.bootNanos();
    return boot.isPresent() ? OptionalLong.of(boot.getAsLong() + ahead.toNanos()) : boot;
  }

  @Override
  public ZoneId zone() {
    return system.zone();
  }
}
