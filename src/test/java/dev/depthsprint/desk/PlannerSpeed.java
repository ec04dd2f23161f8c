package dev.depthsprint.desk;

import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.shell.View;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Measures the planner and its clock with 2,000 tasks and 20,000 intervals: starts of the app
 * beside those on an empty workspace, and in the real window on a virtual display the calendar, the
 * timer, the processor and the memory of a day. What JavaFX itself costs, and what the disk does,
 * is measured beside it.
 */
@Command(
    name = "bench --planner",
    description = "Measures the planner with 2,000 tasks and 20,000 intervals.",
    mixinStandardHelpOptions = true)
final class PlannerSpeed implements Callable<Integer> {

  private static final SpeedRun.Size SIZE = new SpeedRun.Size(1440, 900);

  /** For the journal to become lean. */
  private static final int MOST_SECONDS = 60;

  /** Before the calendar is opened: a person reads what Today says. */
  private static final int REST_SECONDS = 6;

  /** What can be measured alone. */
  enum Part {
    STARTS,
    PAINT,
    TIMER,
    PROCESSOR,
    DAY
  }

  @Mixin private SpeedRun run = new SpeedRun();

  @Option(names = "--runs", description = "Starts and first paints, 5 by default.")
  private int runs = 5;

  @Option(
      names = "--only",
      split = ",",
      description = "One or more of starts, paint, timer, processor, day; by default all.")
  private Set<Part> parts = EnumSet.allOf(Part.class);

  private final Map<String, Object> report = new LinkedHashMap<>();
  private Path scratch = Path.of(".");

  static void main(String[] args) {
    System.exit(
        new CommandLine(new PlannerSpeed())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(args));
  }

  @Override
  public Integer call() throws IOException, Problem {
    scratch = run.begin("planner");
    Path full = scratch.resolve("full");
    System.err.println("Making the workspace …");
    LargePlanner.fill(full, LocalDate.now());
    report.put("machine", Machine.describe());
    report.put("tasks", LargePlanner.TASKS);
    report.put("intervals", LargePlanner.INTERVALS);
    report.put("journalBytesAsRecorded", journalBytes(full));
    settle(full);
    report.put("journalBytes", journalBytes(full));
    if (parts.contains(Part.STARTS) && !run.launcher().isEmpty()) {
      measureStarts(full);
    }
    if (parts.contains(Part.PAINT)) {
      measurePaint(full);
    }
    measureWindow(full, Part.TIMER);
    measureWindow(full, Part.PROCESSOR);
    measureWindow(full, Part.DAY);
    System.out.print(PlannerTable.of(report));
    return 0;
  }

  private static long journalBytes(Path workspace) throws IOException {
    return Files.size(workspace.resolve("time.jsonl"));
  }

  /** A first start leaves the heartbeats out that say nothing any more, some seconds after it. */
  private static void settle(Path workspace) throws IOException, Problem {
    long recorded = journalBytes(workspace);
    try (var _ = WorkspaceFolder.open(workspace)) {
      for (int i = 0; i < MOST_SECONDS && journalBytes(workspace) == recorded; i++) {
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
      }
    }
  }

  /** In turns, so that a busy spell of the machine hits all alike. */
  private void measureStarts(Path full) throws IOException, Problem {
    Path empty = Files.createDirectory(scratch.resolve("empty"));
    var none = new Starts();
    var today = new Starts();
    var sprint = new Starts();
    try (var display = VirtualDisplay.start(SIZE.width(), SIZE.height())) {
      start(display, empty, new Starts()); // brings the files into memory
      start(display, full, new Starts());
      for (int one = 1; one <= runs; one++) {
        start(display, empty, none);
        leaveAt(full, View.TODAY);
        start(display, full, today);
        leaveAt(full, View.SPRINT);
        start(display, full, sprint);
        System.err.printf(
            Locale.ROOT,
            "start %d of %d: empty %s, Today %s, Sprint %s%n",
            one,
            runs,
            none.first.last(),
            today.first.last(),
            sprint.first.last());
      }
    }
    report.put("startEmpty", none.report());
    report.put("startAtToday", today.report());
    report.put("startAtSprint", sprint.report());
    report.put("startAtTodayRatio", today.first.median() / none.first.median());
    report.put("startAtSprintRatio", sprint.first.median() / none.first.median());
    report.put("startAtTodayProcessorRatio", today.processor.median() / none.processor.median());
    report.put("startAtSprintProcessorRatio", sprint.processor.median() / none.processor.median());
    run.write(report);
  }

  /**
   * Starts: to the first frame, to the last change of the screen, and what it took of a processor
   * until the first frame.
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
            run.launcher().stream().map(Path::toString).toList(),
            Map.of("DEPTH_SPRINT_HOME", workspace.toString()),
            display,
            scratch.resolve("start.log"))) {
      into.first.add(app.awaitFirstFrame().toNanos() / 1e6);
      into.processor.add(app.processorTime().toNanos() / 1e6);
      into.rest.add(app.awaitRest().toNanos() / 1e6);
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

  /** When the window has rested for a while, and right after the start. */
  private void measurePaint(Path full) throws IOException {
    var rested = new Paint(new Figures("ms"), new Figures("ms"));
    var atOnce = new Paint(new Figures("ms"), new Figures("ms"));
    for (int one = 1; one <= runs; one++) {
      report.put("calendarAgain", rested.take(window(full, Part.PAINT, REST_SECONDS)));
      atOnce.take(window(full, Part.PAINT, 0));
      System.err.printf(
          "first paint %d of %d: %s, at once %s%n",
          one, runs, rested.shown.last(), atOnce.shown.last());
    }
    report.put("calendarFirstPaint", rested.shown.report());
    report.put("calendarFirstPaintProcessor", rested.processor.report());
    report.put("calendarAtOnce", atOnce.shown.report());
    report.put("calendarAtOnceProcessor", atOnce.processor.report());
    run.write(report);
  }

  private record Paint(Figures shown, Figures processor) {

    Object take(Map<String, Object> window) {
      shown.add(((Number) window.get("calendarFirst")).doubleValue());
      processor.add(((Number) window.get("calendarFirstProcessor")).doubleValue());
      return window.get("calendarAgain");
    }
  }

  private void measureWindow(Path full, Part part) throws IOException {
    if (parts.contains(part)) {
      System.err.println(part.name().toLowerCase(Locale.ROOT) + " …");
      report.putAll(window(full, part, 0));
      run.write(report);
    }
  }

  private Map<String, Object> window(Path workspace, Part part, int restSeconds)
      throws IOException {
    return run.window(
        PlannerWindow.class,
        SIZE,
        List.of(),
        (pixels, figures) ->
            List.of(
                workspace.toString(),
                pixels.toString(),
                figures.toString(),
                part.name(),
                Integer.toString(restSeconds)));
  }
}
