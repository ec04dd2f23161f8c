package dev.depthsprint.sprint;

import java.time.ZoneId;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;

/**
 * The zone that the system is set to. Java looks once and keeps what it found; a computer that
 * travels with its app open is looked at again. A zone that was given on the command line of Java
 * stays.
 */
final class SystemZone {

  private static final String PROPERTY = "user.timezone";

  /** Java fills the property in when it first looks, so only what stands there before is given. */
  private static final boolean IS_GIVEN = !System.getProperty(PROPERTY, "").isBlank();

  private static final long FRESH = TimeUnit.SECONDS.toNanos(20);

  private ZoneId zone = ZoneId.systemDefault();
  private long lookedAt = System.nanoTime();

  /**
   * @param nanos now
   */
  synchronized ZoneId at(long nanos) {
    if (!IS_GIVEN && nanos - lookedAt > FRESH) {
      lookedAt = nanos;
      System.clearProperty(PROPERTY);
      TimeZone.setDefault(null);
      zone = ZoneId.systemDefault();
    }
    return zone;
  }
}
