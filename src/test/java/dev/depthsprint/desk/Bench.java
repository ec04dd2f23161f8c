package dev.depthsprint.desk;

import dev.depthsprint.sprint.markdown.BundledPlan;
import dev.depthsprint.sprint.markdown.Layout;
import dev.depthsprint.sprint.markdown.Order;
import dev.depthsprint.text.Problem;
import dev.depthsprint.tour.SampleWorkspace;
import dev.depthsprint.workspace.PlanEdits;
import dev.depthsprint.workspace.Settings.Look;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the packaged app as a person meets it, on a virtual display and from outside: how long a
 * start takes until something is painted, what the app costs while it rests and while its timer
 * runs, and how long a picture takes. Writes every value and the medians as JSON.
 */
@Command(
    name = "bench",
    description = "Measures start, memory, timer and export of the packaged app.",
    mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {

  /** After this the compilers of the JVM have done what a start gave them to do. */
  private static final Duration REST = Duration.ofSeconds(10);

  /** The system counts processor time in steps of 10 ms, so this reads shares down to 0.05 %. */
  private static final Duration COUNTED = Duration.ofSeconds(20);

  private static final Map<String, String> WITHOUT_CACHE =
      Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=off");

  @Parameters(index = "0", paramLabel = "LAUNCHER", description = "The packaged app's launcher.")
  private Path launcher = Path.of(".");

  @Parameters(index = "1", paramLabel = "OUT.json", description = "Where the figures go.")
  private Path out = Path.of(".");

  @Option(names = "--runs", description = "Starts and exports of each kind, 7 by default.")
  private int runs = 7;

  private Path scratch = Path.of(".");

  static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }

  @Override
  public Integer call() throws IOException, Problem {
    scratch = Files.createTempDirectory("depth-sprint-bench");
    var report = new LinkedHashMap<String, Object>();
    report.put("machine", Machine.describe());
    report.put("runs", runs);
    try (var display = VirtualDisplay.start(1440, 900)) {
      measureStarts(display, report);
      measureRest(display, report);
      measureTimer(display, report);
    }
    measureExports(report);
    report.put("loadAtEnd", Machine.load());
    Files.writeString(
        out,
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(report));
    return 0;
  }

  /** With and without the cache in turns, so that a busy spell of the machine hits both. */
  private void measureStarts(VirtualDisplay display, Map<String, Object> report)
      throws IOException, Problem {
    Path workspace = sample("start");
    var with = new Figures("ms");
    var without = new Figures("ms");
    firstFrame(display, workspace, Map.of()); // brings the files into memory
    for (int run = 0; run < runs; run++) {
      with.add(firstFrame(display, workspace, Map.of()));
      without.add(firstFrame(display, workspace, WITHOUT_CACHE));
      tell(
          "start "
              + (run + 1)
              + " of "
              + runs
              + ": "
              + with.last()
              + ", without "
              + without.last());
    }
    report.put("firstFrameWithCache", with.report());
    report.put("firstFrameWithoutCache", without.report());
    report.put("firstFrameRatio", with.median() / without.median());
  }

  private double firstFrame(VirtualDisplay display, Path workspace, Map<String, String> settings)
      throws IOException {
    try (var app = window(display, workspace, settings)) {
      return millis(app.awaitFirstFrame());
    }
  }

  private void measureRest(VirtualDisplay display, Map<String, Object> report)
      throws IOException, Problem {
    var memory = new Figures("MiB");
    var processor = new Figures("%");
    try (var app = window(display, sample("rest"), Map.of())) {
      app.awaitFirstFrame();
      display.screen().settled();
      Keys.press(display, "2"); // the diagrams: the view that holds the most
      display.screen().changed();
      display.screen().settled();
      LockSupport.parkNanos(REST.toNanos());
      memory.add(app.residentBytes() / (1024.0 * 1024.0));
      processor.add(processorShare(app));
      tell("at rest: " + memory.last() + ", " + processor.last());
    }
    report.put("residentAfterRest", memory.report());
    report.put("processorShareAtRest", processor.report());
  }

  private void measureTimer(VirtualDisplay display, Map<String, Object> report)
      throws IOException, Problem {
    Path workspace = sample("timer");
    letTodayHaveTasks(workspace);
    Path journal = workspace.resolve("time.jsonl");
    var processor = new Figures("%");
    try (var app = window(display, workspace, Map.of())) {
      app.awaitFirstFrame();
      display.screen().settled();
      long before = Files.size(journal);
      Keys.press(display, "T");
      display.screen().changed();
      if (Files.size(journal) == before) {
        throw new IOException("Ctrl+T started no timer");
      }
      LockSupport.parkNanos(REST.toNanos());
      processor.add(processorShare(app));
      tell("timer running: " + processor.last());
    }
    report.put("processorShareOfRunningTimer", processor.report());
  }

  private static double processorShare(WatchedApp app) throws IOException {
    Duration before = app.processorTime();
    long from = System.nanoTime();
    LockSupport.parkNanos(COUNTED.toNanos());
    double elapsed = System.nanoTime() - from;
    return 100 * (app.processorTime().minus(before).toNanos() / elapsed);
  }

  private void measureExports(Map<String, Object> report) throws IOException, Problem {
    Path workspace = sample("export");
    var with = new Figures("ms");
    var without = new Figures("ms");
    for (int run = 0; run < runs; run++) {
      with.add(export(workspace, Map.of()));
      without.add(export(workspace, WITHOUT_CACHE));
      tell(
          "export "
              + (run + 1)
              + " of "
              + runs
              + ": "
              + with.last()
              + ", without "
              + without.last());
    }
    report.put("exportWithCache", with.report());
    report.put("exportWithoutCache", without.report());
    report.put("exportRatio", with.median() / without.median());
  }

  private double export(Path workspace, Map<String, String> settings) throws IOException {
    var command =
        List.of(
            launcher.toString(),
            "diagram",
            "export",
            "target",
            "--scale",
            "2",
            "-o",
            scratch.resolve("sample.png").toString());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(scratch.resolve("export.log").toFile());
    builder.environment().putAll(settings);
    builder.environment().put("DEPTH_SPRINT_HOME", workspace.toString());
    long from = System.nanoTime();
    int code = builder.start().onExit().join().exitValue();
    Duration took = Duration.ofNanos(System.nanoTime() - from);
    if (code != 0) {
      throw new IOException(
          "the export ended with " + code + ": " + Files.readString(scratch.resolve("export.log")));
    }
    return millis(took);
  }

  private WatchedApp window(VirtualDisplay display, Path workspace, Map<String, String> settings)
      throws IOException {
    var all = new LinkedHashMap<>(settings);
    all.put("DEPTH_SPRINT_HOME", workspace.toString());
    return WatchedApp.start(
        List.of(launcher.toString()), all, display, scratch.resolve("window.log"));
  }

  private Path sample(String name) throws Problem {
    Path folder = scratch.resolve(name);
    SampleWorkspace.fill(folder, Look.LIGHT);
    return folder;
  }

  /** The sample's dates stand still, and a timer starts on one of today's tasks. */
  private static void letTodayHaveTasks(Path workspace) throws Problem {
    // Yesterday and today both have tasks, so that it does not matter when the study day begins.
    var layout = new Layout(LocalDate.now().minusDays(1), Order.SEQUENCE);
    try (var opened = WorkspaceFolder.open(workspace)) {
      var store = new Store(opened.loaded().workspace());
      store.apply(PlanEdits.choose(BundledPlan.read(layout).sprint()));
      opened.save(store.current());
      opened.flush().join();
    }
  }

  private static double millis(Duration duration) {
    return duration.toNanos() / 1e6;
  }

  private static void tell(String what) {
    System.err.println(what);
  }
}
