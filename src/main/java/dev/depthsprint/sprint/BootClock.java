package dev.depthsprint.sprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * How long the computer has been on, sleep included: {@code /proc/uptime} on Linux, in steps of 10
 * ms. Other systems say it nowhere that Java can read.
 */
final class BootClock {

  private static final Path UPTIME = Path.of("/proc/uptime");
  private static final double NANOS = 1e9;

  private final boolean isThere = Files.isReadable(UPTIME);

  OptionalLong nanos() {
    if (!isThere) {
      return OptionalLong.empty();
    }
    try {
      return parse(Files.readString(UPTIME));
    } catch (IOException _) {
      return OptionalLong.empty();
    }
  }

  /**
   * @param uptime two numbers of seconds; the first counts
   */
  static OptionalLong parse(String uptime) {
    int end = uptime.indexOf(' ');
    try {
      return end < 0
          ? OptionalLong.empty()
          : OptionalLong.of(Math.round(Double.parseDouble(uptime.substring(0, end)) * NANOS));
    } catch (NumberFormatException _) {
      return OptionalLong.empty();
    }
  }
}
