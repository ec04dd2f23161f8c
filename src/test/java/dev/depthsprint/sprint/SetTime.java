package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalLong;

/** A time source that stands until a test moves it. */
public final class SetTime implements TimeSource {

  private final boolean hasBootClock;
  private Instant instant;
  private ZoneId zone;
  private long nanos;
  private long bootNanos;

  private SetTime(String instant, String zone, boolean hasBootClock) {
    this.instant = Instant.parse(instant);
    this.zone = ZoneId.of(zone);
    this.hasBootClock = hasBootClock;
  }

  /** As on Linux, where a clock goes on in sleep. */
  public SetTime(String instant, String zone) {
    this(instant, zone, true);
  }

  /** As on a system that does not tell sleep from a clock that is set. */
  public static SetTime withoutBootClock(String instant, String zone) {
    return new SetTime(instant, zone, false);
  }

  /** Time passes on all clocks. */
  public void pass(Duration length) {
    sleep(length);
    nanos += length.toNanos();
  }

  /** The computer sleeps. */
  public void sleep(Duration length) {
    instant = instant.plus(length);
    bootNanos += length.toNanos();
  }

  /** Only the wall clock moves: it is set. */
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
  public OptionalLong bootNanos() {
    return hasBootClock ? OptionalLong.of(bootNanos) : OptionalLong.empty();
  }

  @Override
  public ZoneId zone() {
    return zone;
  }
}
