package dev.depthsprint.desk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The app, started as a program of its own and watched through its display and through /proc. */
final class WatchedApp implements AutoCloseable {

  /** Enough for a cold start on a machine that is busy with other things. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A JVM that writes a cache does so at its end, which takes ten seconds on a quiet machine. */
  private static final Duration PATIENCE_AT_THE_END = Duration.ofMinutes(5);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(4);

  /** A screen that does not change for so long will not. */
  private static final Duration REST = Duration.ofMillis(2500);

  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** More than an unpainted window has, fewer than any painted view. */
  private static final int COLOURS_OF_A_FRAME = 8;

  private final Process process;
  private final VirtualDisplay display;
  private final long startedAt;

  private WatchedApp(Process process, VirtualDisplay display, long startedAt) {
    this.process = process;
    this.display = display;
    this.startedAt = startedAt;
  }

  /**
   * Starts the window on a display that shows nothing yet.
   *
   * @param settings environment variables of its own
   * @param output takes both its outputs
   */
  static WatchedApp start(
      List<String> command, Map<String, String> settings, VirtualDisplay display, Path output)
      throws IOException {
    display.screen().settled(); // the window of an earlier run has gone
    if (isPainted(display)) {
      throw new IOException("something else is on the display " + display.name());
    }
    var builder = new ProcessBuilder(command);
    builder.environment().put("DISPLAY", display.name());
    builder.environment().remove("WAYLAND_DISPLAY");
    builder.environment().putAll(settings);
    builder.redirectInput(new File("/dev/null"));
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    long now = System.nanoTime();
    return new WatchedApp(builder.start(), display, now);
  }

  /** From the start of the process to the first look that found something painted. */
  Duration awaitFirstFrame() throws IOException {
    while (!isPainted(display)) {
      if (!process.isAlive()) {
        throw new IOException(
            "the app ended with " + process.exitValue() + " before it painted anything");
      }
      if (sinceStart().compareTo(PATIENCE) > 0) {
        throw new IOException("nothing was painted within " + PATIENCE.toSeconds() + " s");
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    return sinceStart();
  }

  /**
   * From the start of the process to the last change on the screen before it came to rest. A screen
   * on which a caret blinks never does; it is waited for as long as any view needs.
   */
  Duration awaitRest() {
    long seen = display.screen().fingerprint();
    Duration begun = sinceStart();
    Duration changed = begun;
    while (sinceStart().minus(changed).compareTo(REST) < 0
        && sinceStart().minus(begun).compareTo(LONGEST) < 0) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      long now = display.screen().fingerprint();
      if (now != seen) {
        seen = now;
        changed = sinceStart();
      }
    }
    return changed;
  }

  private static boolean isPainted(VirtualDisplay display) {
    return display.screen().colours(COLOURS_OF_A_FRAME) >= COLOURS_OF_A_FRAME;
  }

  private Duration sinceStart() {
    return Duration.ofNanos(System.nanoTime() - startedAt);
  }

  /** Resident memory of all its processes, in bytes. */
  long residentBytes() throws IOException {
    return statusBytes("VmRSS:");
  }

  /** The most memory that its processes ever had, in bytes. */
  long peakBytes() throws IOException {
    return statusBytes("VmHWM:");
  }

  private long statusBytes(String field) throws IOException {
    long kibibytes = 0;
    for (Path folder : processFolders()) {
      for (String line : Files.readAllLines(folder.resolve("status"))) {
        if (line.startsWith(field)) {
          kibibytes += Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    }
    return kibibytes * 1024;
  }

  /** Processor time of all its processes so far; the system counts in hundredths of a second. */
  Duration processorTime() throws IOException {
    long ticks = 0;
    for (Path folder : processFolders()) {
      String stat = Files.readString(folder.resolve("stat"));
      String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      ticks += Long.parseLong(afterName[11]) + Long.parseLong(afterName[12]);
    }
    return Duration.ofMillis(10 * ticks);
  }

  private List<Path> processFolders() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .map(handle -> Path.of("/proc", Long.toString(handle.pid())))
        .filter(Files::isDirectory)
        .toList();
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /** Asks the app to end, as a logout does, and waits for it. */
  @Override
  public void close() throws IOException {
    var all = new ArrayList<>(process.descendants().toList());
    all.forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_AT_THE_END.toSeconds(), TimeUnit.SECONDS)) {
        all.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IOException("the app did not end when it was asked to");
      }
    } catch (InterruptedException interrupted) {
      throw new IOException("interrupted while the app was ending", interrupted);
    }
  }
}
