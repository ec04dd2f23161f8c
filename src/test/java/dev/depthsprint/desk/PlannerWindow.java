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
 * workspace, the display's file of pixels, the file for the figures, and the part to measure.
 */
final class PlannerWindow {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;
  private static final int STARTS = 100;
  private static final Duration COUNTED = Duration.ofSeconds(15);
  private static final Duration BEAT = Duration.ofSeconds(5);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int HOURS = 24;

  /** For the JVM to compile what it needs, which is no part of what a timer costs all day. */
  private static final Duration WARM_UP = Duration.ofSeconds(40);

  private static final Duration SETTLED = Duration.ofSeconds(6);

  private final FastTime time = new FastTime();
  private final ShownFrames frames;
  private final Map<String, Object> report = new LinkedHashMap<>();
  private Session session;
  private MainWindow window;
  private Stage stage;
  private long recorded;

  private PlannerWindow(Screen screen) {
    frames = new ShownFrames(screen);
  }

  static void main(String[] args) throws IOException, Problem, InterruptedException {
    var own = new PlannerWindow(Screen.of(Path.of(args[1])));
    own.open(Path.of(args[0]));
    switch (PlannerSpeed.Part.valueOf(args[3])) {
      case STARTS -> throw new IllegalArgumentException("starts are those of the packaged app");
      case PAINT -> own.measurePaint(Duration.ofSeconds(Long.parseLong(args[4])));
      case TIMER -> own.measureTimer(Path.of(args[0]));
      case PROCESSOR -> own.measureProcessor();
      case DAY -> own.measureMemory();
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
      // Before the views, which show the new time first.
      session
          .store()
          .listen((before, after) -> {
            if (before.time() != after.time()) {
              recorded = System.nanoTime();
            }
          });
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
  private void measurePaint(Duration rest) {
    LockSupport.parkNanos(rest.toNanos());
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

  /**
   * From the command to being on disk, as the window learns it, and to all views having heard of
   * it; in turns with the same bytes appended and forced without any app around it.
   */
  private void measureTimer(Path folder) throws IOException {
    shown(() -> show(View.SPRINT));
    var start = new Figures("ms");
    var startHeard = new Figures("ms");
    var stop = new Figures("ms");
    var stopHeard = new Figures("ms");
    var bare = new Figures("ms");
    Path beside = Files.createTempFile(folder.getParent(), "bare", ".tmp");
    for (int i = 0; i < STARTS; i++) {
      bare.add(BareAppend.millis(beside));
      measureEvent(() -> session.timekeeper().start(task()), start, startHeard);
      shown(() -> {}); // nobody stops what was not seen to start
      bare.add(BareAppend.millis(beside));
      measureEvent(() -> session.timekeeper().stop(), stop, stopHeard);
      shown(() -> {});
    }
    Files.delete(beside);
    report.put("startToDurable", start.report());
    report.put("startHeard", startHeard.report());
    report.put("stopToDurable", stop.report());
    report.put("stopHeard", stopHeard.report());
    report.put("bareAppend", bare.report());
    report.put("startToDurableRatio", start.median() / bare.median());
    report.put("stopToDurableRatio", stop.median() / bare.median());
  }

  private String task() {
    return session.workspace().sprint().days().getLast().tasks().getFirst().id();
  }

  private void measureEvent(Runnable command, Figures durable, Figures heard) {
    var all = new CompletableFuture<double[]>();
    Platform.runLater(() -> {
      long from = System.nanoTime();
      var listening = new CompletableFuture<Runnable>();
      listening.complete(
          session
              .store()
              .listen((before, after) -> {
                if (before.time() != after.time()) {
                  all.complete(
                      new double[] {(recorded - from) / 1e6, (System.nanoTime() - from) / 1e6});
                }
              }));
      all.thenRun(() -> listening.join().run());
      command.run();
    });
    double[] millis = all.join();
    durable.add(millis[0]);
    heard.add(millis[1]);
  }

  private void startTimer() {
    measureEvent(() -> session.timekeeper().start(task()), new Figures("ms"), new Figures("ms"));
  }

  /** With a timer that runs: in each view, and with the window away; then a window of JavaFX. */
  private void measureProcessor() {
    startTimer();
    for (View view : View.values()) {
      shown(() -> show(view));
    }
    shown(() -> show(View.TODAY));
    LockSupport.parkNanos(WARM_UP.toNanos());
    for (View view : View.values()) {
      shown(() -> show(view));
      report.put("processorWith-" + view.id(), ProcessorShare.measure(SETTLED, COUNTED));
    }
    onWindow(stage::hide);
    report.put("processorHidden", ProcessorShare.measure(SETTLED, COUNTED));
    session.ticker().setVisible(false);
    BareWindow.measure(SETTLED, COUNTED, report);
  }

  /** A day and a night at the timer, with a look at every view each hour. */
  private void measureMemory() {
    startTimer();
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
