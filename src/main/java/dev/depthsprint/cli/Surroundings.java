package dev.depthsprint.cli;

import dev.depthsprint.sprint.TimeSource;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * All that a command takes from the machine it runs on.
 *
 * @param osName as in the system property {@code os.name}
 * @param home the person's own folder
 * @param here the folder that relative paths start from
 * @param pausing waits for so long
 */
record Surroundings(
    Map<String, String> environment,
    String osName,
    Path home,
    TimeSource time,
    PrintWriter out,
    PrintWriter err,
    Path here,
    Consumer<Duration> pausing) {

  Surroundings(
      Map<String, String> environment,
      String osName,
      Path home,
      TimeSource time,
      PrintWriter out,
      PrintWriter err) {
    this(
        environment,
        osName,
        home,
        time,
        out,
        err,
        Path.of("").toAbsolutePath(),
        Surroundings::pause);
  }

  /** Whatever is printed can only be read. */
  Surroundings {
    out = Printable.on(out);
    err = Printable.on(err);
  }

  /** Where data goes that is to arrive as it is. */
  PrintWriter data() {
    return Printable.on(out).raw();
  }

  static Surroundings system() {
    String osName = System.getProperty("os.name");
    return new Surroundings(
        System.getenv(),
        osName,
        Path.of(System.getProperty("user.home")),
        TimeSource.system(),
        writer(System.out, osName),
        writer(System.err, osName));
  }

  private static void pause(Duration duration) {
    LockSupport.parkNanos(duration.toNanos());
  }

  Surroundings with(PrintWriter newOut, PrintWriter newErr) {
    return new Surroundings(environment, osName, home, time, newOut, newErr, here, pausing);
  }

  Surroundings in(Path folder) {
    return new Surroundings(environment, osName, home, time, out, err, folder, pausing);
  }

  /**
   * UTF-8, whatever the locale says: files and pipes want it, and so do the terminals of Linux and
   * macOS even where no locale is set. Only the console of Windows has a code page of its own.
   */
  private static PrintWriter writer(PrintStream stream, String osName) {
    boolean isWindowsConsole =
        osName.toLowerCase(Locale.ROOT).startsWith("windows")
            && System.console() != null
            && System.console().isTerminal();
    Charset charset = isWindowsConsole ? stream.charset() : StandardCharsets.UTF_8;
    return new PrintWriter(stream, true, charset);
  }
}
