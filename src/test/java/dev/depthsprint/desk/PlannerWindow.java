package dev.depthsprint.desk;

import dev.depthsprint.sprint.Proposal;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.app.MainWindow;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.shell.View;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import tools.jackson.databind.json.JsonMapper;

/**
 * One process of the planner's benchmark: the real main window on a full workspace. Arguments: the
 * workspace, the display's file of pixels, the file for the figures, and {@code paint} for the
 * first paint of the calendar alone or {@code all}.
 */
final class PlannerWindow {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;
  private static final int STARTS = 100;
  private static final Duration COUNTED = Duration.ofSeconds(20);
  private static final Duration BEAT = Duration.ofSeconds(5);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int HOURS = 24;

  private final FastTime time = new FastTime();
  private final ShownFrames frames;
  private final Map<String, Object> report = new LinkedHashMap<>();
  private Session session;
  private MainWindow window;
  private Stage stage;

  private PlannerWindow(Screen screen) {
    frames = new ShownFrames(screen);
  }

  static void main(String[] args) throws IOException, Problem, InterruptedException {
    var own = new PlannerWindow(Screen.of(Path.of(args[1])));
    own.open(Path.of(args[0]));
    own.measurePaint();
    if (args[3].equals("all")) {
      own.measureTimer();
      own.measureProcessor();
      own.measureMemory();
    }
    Files.writeString(
        Path.of(args[2]), JsonMapper.builder().build().writeValueAsString(own.report));
    System.exit(0);
  }

  private void open(Path folder) throws Problem, InterruptedException {
    long from = System.nanoTime();
    WorkspaceFolder opened = WorkspaceFolder.open(folder);
    report.put("readMillis", (System.nanoTime() - from) / 1e6);
    var ids = new AtomicLong(System.nanoTime());
    var isOpen = new CountDownLatch(1);
    Platform.setImplicitExit(false);
    Platform.startup(() -> {
      session = new Session(opened, time, () -> "b" + ids.incrementAndGet());
      session.store().settle(settings -> settings.withView(View.TODAY.id()));
      stage = new Stage(StageStyle.UNDECORATED);
      window = MainWindow.open(session, stage, _ -> {});
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(WIDTH);
      stage.setHeight(HEIGHT);
      frames.watch((Pane) stage.getScene().getRoot());
      isOpen.countDown();
    });
    isOpen.await();
    shown(() -> {});
  }

  private double shown(Runnable event) {
    return frames.after(event, () -> CompletableFuture.completedFuture(null)).shownMillis();
  }

  private void show(View view) {
    session.store().settle(settings -> settings.withView(view.id()));
  }

  /** As it is first opened, and then again with other views in between. */
  private void measurePaint() {
    LockSupport.parkNanos(Duration.ofSeconds(2).toNanos()); // the start is over
    long before = fxNanos();
    report.put("calendarFirst", shown(() -> show(View.SPRINT)));
    report.put("calendarFirstProcessor", (fxNanos() - before) / 1e6);
    var again = new Figures("ms");
    var againProcessor = new Figures("ms");
    for (int i = 0; i < 20; i++) {
      shown(() -> show(View.TODAY));
      long from = fxNanos();
      again.add(shown(() -> show(View.SPRINT)));
      againProcessor.add((fxNanos() - from) / 1e6);
    }
    report.put("calendarAgainProcessor", againProcessor.report());
    report.put("calendarAgain", again.report());
  }

  /** What the JavaFX thread has used of a processor, which no other program's work adds to. */
  private static long fxNanos() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().equals("JavaFX Application Thread")) {
        return threads.getThreadCpuTime(thread.getThreadId());
      }
    }
    throw new IllegalStateException("there is no JavaFX thread");
  }

  /** From the command to the moment at which the bar may say so, which is when it is on disk. */
  private void measureTimer() {
    var start = new Figures("ms");
    var stop = new Figures("ms");
    String task = session.workspace().sprint().days().getLast().tasks().getFirst().id();
    for (int i = 0; i < STARTS; i++) {
      start.add(untilRecorded(() -> session.timekeeper().start(task)));
      stop.add(untilRecorded(() -> session.timekeeper().stop()));
    }
    report.put("startToDurable", start.report());
    report.put("stopToDurable", stop.report());
    untilRecorded(() -> session.timekeeper().start(task));
  }

  private double untilRecorded(Runnable command) {
    var recorded = new CompletableFuture<Long>();
    var from = new AtomicLong();
    Platform.runLater(() -> {
      var listening = new CompletableFuture<Runnable>();
      listening.complete(
          session
              .store()
              .listen((before, after) -> {
                if (before.time() != after.time()) {
                  recorded.complete(System.nanoTime());
                }
              }));
      recorded.thenRun(() -> listening.join().run());
      from.set(System.nanoTime());
      command.run();
    });
    return (recorded.join() - from.get()) / 1e6;
  }

  /** With a timer that runs: in each view, and with the window away. */
  private void measureProcessor() {
    for (View view : View.values()) {
      shown(() -> show(view));
      report.put("processorWith-" + view.id(), share().report());
    }
    onWindow(stage::hide);
    report.put("processorHidden", share().report());
    onWindow(stage::show);
  }

  private static Figures share() {
    LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
    var share = new Figures("%");
    long before = processorNanos();
    long from = System.nanoTime();
    LockSupport.parkNanos(COUNTED.toNanos());
    share.add(100.0 * (processorNanos() - before) / (System.nanoTime() - from));
    return share;
  }

  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  /** A day and a night at the timer, with a look at every view each hour. */
  private void measureMemory() {
    for (View view : View.values()) {
      shown(() -> show(view));
    }
    passAnHour();
    double before = heap();
    var after = new Figures("MiB");
    for (int hour = 0; hour < HOURS; hour++) {
      View view = View.values()[hour % View.values().length];
      shown(() -> show(view));
      passAnHour();
      after.add(heap() - before);
    }
    report.put("heapBefore", before);
    report.put("heapGrowthByHour", after.report());
    report.put("heapGrowth", heap() - before);
    report.put("isStillRunning", session.workspace().time().timer() instanceof TimerState.Running);
  }

  private void passAnHour() {
    for (long i = 0; i < HOUR.dividedBy(BEAT); i++) {
      passABeat();
    }
  }

  private void passABeat() {
    var done = new CompletableFuture<Void>();
    Platform.runLater(() -> {
      time.pass(BEAT);
      session.timekeeper().beat();
      window.lookAtTheClock();
      session.ticker().setVisible(false);
      session.ticker().setVisible(true); // catches up, which is a tick
      // A refused edit stands in the row of commands behind the beat and changes nothing.
      session
          .timekeeper()
          .edit(_ -> Proposal.refused(Message.of("ui.app.name")), _ -> done.complete(null));
    });
    done.join();
  }

  private void onWindow(Runnable step) {
    var done = new CompletableFuture<Void>();
    Platform.runLater(() -> {
      step.run();
      done.complete(null);
    });
    done.join();
  }

  private static double heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (1024.0 * 1024.0);
  }
}
