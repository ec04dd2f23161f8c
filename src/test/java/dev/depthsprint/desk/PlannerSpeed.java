package dev.depthsprint.desk;

import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.shell.View;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the planner and its clock with 2,000 tasks and 20,000 intervals: starts of the app
 * beside those on an empty workspace, and in the real window on a virtual display the calendar, the
 * timer, the processor and the memory of a day.
 */
@Command(
    name = "bench --planner",
    description = "Measures the planner with 2,000 tasks and 20,000 intervals.",
    mixinStandardHelpOptions = true)
final class PlannerSpeed implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "OUT.json", description = "Where the figures go.")
  private Path out = Path.of(".");

  @Option(names = "--runs", description = "Starts of each kind, 7 by default.")
  private int runs = 7;

  @Option(names = "--launcher", description = "The packaged app.")
  private List<String> launcher = List.of();

  @Option(names = "--jvm-options", description = "The file of what the window is started with.")
  private List<Path> options = List.of();

  private Path scratch = Path.of(".");

  static void main(String[] args) {
    System.exit(new CommandLine(new PlannerSpeed()).execute(args));
  }

  @Override
  public Integer call() throws IOException, Problem {
    scratch = Files.createTempDirectory("depth-sprint-planner");
    Path full = scratch.resolve("full");
    LargePlanner.fill(full, LocalDate.now());
    var report = new LinkedHashMap<String, Object>();
    report.put("machine", Machine.describe());
    report.put("tasks", LargePlanner.TASKS);
    report.put("intervals", LargePlanner.INTERVALS);
    report.put("journalBytesAsRecorded", journalBytes(full));
    measureStarts(full, report);
    report.put("journalBytesAfterStarts", journalBytes(full));
    measureWindow(full, report);
    report.put("loadAtEnd", Machine.load());
    Files.writeString(
        out,
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(report));
    return 0;
  }

  private static long journalBytes(Path workspace) throws IOException {
    return Files.size(workspace.resolve("time.jsonl"));
  }

  /** In turns, so that a busy spell of the machine hits all alike. */
  private void measureStarts(Path full, Map<String, Object> report) throws IOException, Problem {
    Path empty = Files.createDirectory(scratch.resolve("empty"));
    var none = new Starts();
    var today = new Starts();
    var sprint = new Starts();
    try (var display = VirtualDisplay.start(1440, 900)) {
      start(display, empty, new Starts()); // brings the files into memory
      start(display, full, new Starts());
      for (int run = 0; run < runs; run++) {
        start(display, empty, none);
        leaveAt(full, View.TODAY);
        start(display, full, today);
        leaveAt(full, View.SPRINT);
        start(display, full, sprint);
        System.err.println(
            "start "
                + (run + 1)
                + " of "
                + runs
                + ": "
                + none.first.last()
                + ", "
                + today.first.last()
                + ", "
                + sprint.first.last());
      }
    }
    report.put("startEmpty", none.report());
    report.put("startAtToday", today.report());
    report.put("startAtSprint", sprint.report());
    report.put("startAtTodayRatio", today.first.median() / none.first.median());
    report.put("startAtSprintRatio", sprint.first.median() / none.first.median());
  }

  /**
   * Starts: to the first frame, to the last change of the screen, and what that took of a
   * processor.
   */
  private record Starts(Figures first, Figures rest, Figures processor) {

    Starts() {
      this(new Figures("ms"), new Figures("ms"), new Figures("ms"));
    }

    Map<String, Object> report() {
      return Map.of(
          "firstFrame", first.report(),
          "atRest", rest.report(),
          "processorTime", processor.report());
    }
  }

  private void start(VirtualDisplay display, Path workspace, Starts into) throws IOException {
    try (var app =
        WatchedApp.start(
            List.copyOf(launcher),
            Map.of("DEPTH_SPRINT_HOME", workspace.toString()),
            display,
            scratch.resolve("start.log"))) {
      into.first.add(app.awaitFirstFrame().toNanos() / 1e6);
      into.rest.add(app.awaitRest().toNanos() / 1e6);
      into.processor.add(app.processorTime().toNanos() / 1e6);
    }
  }

  private static void leaveAt(Path workspace, View view) throws Problem {
    try (var opened = WorkspaceFolder.open(workspace)) {
      var store = new Store(opened.loaded().workspace());
      store.settle(settings -> settings.withView(view.id()));
      opened.save(store.current(), opened.loaded().history());
      opened.flush().join();
    }
  }

  private void measureWindow(Path full, Map<String, Object> report) throws IOException {
    var first = new Figures("ms");
    for (int run = 0; run < runs; run++) {
      first.add(((Number) window(full, "paint").get("calendarFirst")).doubleValue());
    }
    report.put("calendarFirstPaint", first.report());
    report.put("window", window(full, "all"));
  }

  /** In a process of its own: what was first stays first. */
  private Map<?, ?> window(Path workspace, String what) throws IOException {
    try (var display = VirtualDisplay.start(1440, 900)) {
      Path figures = Files.createTempFile(scratch, "window", ".json");
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      options.forEach(own -> command.add("@" + own));
      command.addAll(
          List.of(
              "--enable-native-access=ALL-UNNAMED",
              "-Dprism.order=sw",
              "-cp",
              System.getProperty("java.class.path"),
              PlannerWindow.class.getName(),
              workspace.toString(),
              display.pixels().toString(),
              figures.toString(),
              what));
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      File log = scratch.resolve("window.log").toFile();
      builder.redirectOutput(log).environment().put("DISPLAY", display.name());
      builder.environment().remove("WAYLAND_DISPLAY");
      int code = builder.start().onExit().join().exitValue();
      if (code != 0) {
        throw new IOException(
            "the window ended with " + code + ": " + Files.readString(log.toPath()));
      }
      return JsonMapper.builder().build().readValue(figures.toFile(), Map.class);
    }
  }
}
