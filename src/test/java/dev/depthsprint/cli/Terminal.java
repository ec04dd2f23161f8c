package dev.depthsprint.cli;

import dev.depthsprint.sprint.TimeSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/** Runs commands on a workspace of their own and keeps what they said. */
final class Terminal {

  private final Path workspace;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  Terminal(Path workspace) {
    this.workspace = workspace;
  }

  /** Returns the exit code. */
  int run(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    return Cli.run(
        new Surroundings(
            Map.of("DEPTH_SPRINT_HOME", workspace.toString()),
            "Linux",
            Path.of("/nobody"),
            new Noon(),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Path.of("").toAbsolutePath(),
            _ -> {}),
        args);
  }

  /** What the last command printed. */
  String out() {
    return out.toString();
  }

  /** What the last command complained of. */
  String err() {
    return err.toString();
  }

  private static final class Noon implements TimeSource {

    @Override
    public Instant instant() {
      return Instant.parse("2026-03-02T12:00:00Z");
    }

    @Override
    public long nanos() {
      return 0;
    }

    @Override
    public ZoneId zone() {
      return ZoneOffset.UTC;
    }
  }
}
