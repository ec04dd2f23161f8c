package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A time source that stands until a test moves it. */
public final class SetTime implements TimeSource {

  private Instant instant;
  private ZoneId zone;
  private long nanos;

  public SetTime(String instant, String zone) {
    this.instant = Instant.parse(instant);
    this.zone = ZoneId.of(zone);
  }

  /** Time passes on both clocks. */
  public void pass(Duration length) {
    instant = instant.plus(length);
    nanos += length.toNanos();
  }

  /** Only the wall clock moves: it was set, or the computer slept. */
  public void jump(Duration length) {
    instant = instant.plus(length);
  }

  public void travelTo(String newZone) {
    zone = ZoneId.of(newZone);
  }

  @Override
  public Instant instant() {
    return instant;
  }

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public ZoneId zone() {
    return zone;
  }
}
