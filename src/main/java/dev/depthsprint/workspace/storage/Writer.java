package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.History;
import dev.depthsprint.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * What writes, on a thread of its own. It always writes the latest workspace it was given, a moment
 * after the first that is new, so that a drag is a few writes and not one a frame.
 *
 * <p>The file of a large diagram takes its time. The steps of edits that come meanwhile do not wait
 * for it, nor do the events of the timer: a second thread appends them to their journals.
 */
final class Writer implements AutoCloseable {

  /**
   * How long to wait.
   *
   * @param gather after the first change, for those that come right behind it
   * @param retry after a failed write, before the next try
   * @param backup after a write, at least, before a backup that nobody asked for
   */
  record Waits(Duration gather, Duration retry, Duration backup) {

    static final Waits USUAL =
        new Waits(Duration.ofMillis(100), Duration.ofSeconds(5), Duration.ofSeconds(5));
  }

  /**
   * What is to be on disk.
   *
   * @param known the number of the last change from outside that is in it
   */
  private record Given(Workspace workspace, History history, int known) {}

  /** A step that runs on the writer thread. */
  private interface Step {
    void run() throws Problem;
  }

  private final WorkspaceFiles files;
  private final BackupRoutine routine;
  private final TimeSource time;
  private final Waits waits;
  private final boolean isReadOnly;
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("workspace-writer").factory());
  private final ScheduledThreadPoolExecutor recorder =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("workspace-steps").factory());

  /** How many appends wait for the writer thread: whatever comes behind them waits there too. */
  private final AtomicInteger handedOver = new AtomicInteger();

  private final AtomicBoolean isScheduled = new AtomicBoolean();
  private final AtomicBoolean isRecordScheduled = new AtomicBoolean();

  /**
   * Held from the choice of what is to be written until its steps are: no older steps are ever
   * recorded after newer ones. It guards the changes from outside and the events that wait, too.
   */
  private final Object choice = new Object();

  private final SaveStates states = new SaveStates();
  private volatile Given latest;
  private volatile int known;

  private volatile Optional<Instant> lastSave = Optional.empty();

  private final List<TimeEvent> unwritten = new ArrayList<>();
  private final OutsideChanges outside;

  Writer(Place place, WorkspaceFiles files, Waits waits) {
    this.files = files;
    this.outside = new OutsideChanges(files);
    this.time = place.time();
    this.waits = waits;
    this.isReadOnly = files.loaded().isReadOnly();
    this.routine = new BackupRoutine(new Backups(place), files, thread, waits.backup());
    this.latest = new Given(files.loaded().workspace(), files.loaded().history(), 0);
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    recorder.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    if (!files.holds(latest.workspace(), latest.history())) {
      schedule(waits.gather());
    }
    if (!isReadOnly) {
      thread.schedule(this::tidyUp, waits.backup().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** Once a start is over; what fails here is as it was. */
  private void tidyUp() {
    try {
      lookNow();
      files.journal().makeLean();
    } catch (Problem _) {
      // Whatever keeps the journal from being written is said with the next line of it.
    }
  }

  void save(Workspace workspace, History history) {
    latest = new Given(workspace, history, known);
    schedule(waits.gather());
    boolean canRecord = !isReadOnly && !recorder.isShutdown();
    if (canRecord && isRecordScheduled.compareAndSet(false, true)) {
      recorder.schedule(this::recordInTime, waits.gather().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** What fails here is tried again, and told, as the files are written. */
  private void recordInTime() {
    isRecordScheduled.set(false);
    synchronized (choice) {
      if (unwritten.isEmpty()) {
        Given given = latest;
        recorded(given, merged(given));
      }
    }
  }

  /** Writes the steps; returns why not. */
  private Optional<Problem> recorded(Given given, Workspace workspace) {
    try {
      files.record(workspace, given.history());
      return Optional.empty();
    } catch (Problem problem) {
      return Optional.of(problem);
    }
  }

  /** From now on the change is in whatever is given to be saved. */
  void tookOver(OutsideChange change) {
    known = change.number();
  }

  void onOutside(OutsideChanges.Watcher hears) {
    thread.execute(() -> {
      outside.tell(hears);
      lookNow();
    });
  }

  /** Looks soon for what other programs changed. */
  void look() {
    if (!thread.isShutdown()) {
      thread.execute(() -> {
        lookNow();
        // What nobody could read any more is only in memory now.
        if (!isReadOnly && files.hasHomeless()) {
          schedule(waits.gather());
        }
      });
    }
  }

  private void lookNow() {
    synchronized (choice) {
      outside.look();
    }
  }

  /** What was given, with those changes from outside that whoever gave it did not know yet. */
  private Workspace merged(Given given) {
    return outside.in(given.workspace(), given.known(), time.instant());
  }

  private void schedule(Duration delay) {
    if (isScheduled.compareAndSet(false, true)) {
      thread.schedule(this::writeInTime, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void writeInTime() {
    isScheduled.set(false);
    try {
      write();
    } catch (Problem _) {
      if (!thread.isShutdown()) {
        schedule(waits.retry());
      }
    }
  }

  private void write() throws Problem {
    Workspace workspace;
    Optional<Problem> unappended;
    Optional<Problem> unrecorded;
    synchronized (choice) {
      lookNow();
      Given given = latest;
      workspace = merged(given);
      requireWritable(workspace);
      if (isReadOnly || unwritten.isEmpty() && files.holds(workspace, given.history())) {
        states.show(new SaveState.Saved());
        return;
      }
      states.show(new SaveState.Saving());
      routine.before(workspace, given.history());
      unappended = appended();
      unrecorded = recorded(given, workspace);
    }
    writeFiles(workspace, unappended, unrecorded);
  }

  /** One of them that failed does not keep the others from being written. */
  private void writeFiles(
      Workspace workspace, Optional<Problem> unappended, Optional<Problem> unrecorded)
      throws Problem {
    SaveState result = new SaveState.Failed(Message.of("storage.write.defect"));
    try {
      files.save(workspace, unrecorded);
      if (unappended.isPresent()) {
        throw unappended.get();
      }
      result = new SaveState.Saved();
      lastSave = Optional.of(time.instant());
      routine.afterSave();
    } catch (Problem problem) {
      Problem why = files.why(problem);
      result = new SaveState.Failed(why.sentence());
      throw why;
    } finally {
      states.show(result);
    }
  }

  /** How the window stands is given up in silence; anything else that cannot be kept is said. */
  private void requireWritable(Workspace workspace) throws Problem {
    boolean isNews = !unwritten.isEmpty() || !workspace.hasDocumentOf(files.loaded().workspace());
    if (isReadOnly && isNews) {
      Problem problem = Problem.of("storage.readOnly");
      states.show(new SaveState.Failed(problem.sentence()));
      throw problem;
    }
  }

  /** Writes the events that wait, which come before everything else; returns why not. */
  private Optional<Problem> appended() {
    try {
      appendUnwritten();
      return Optional.empty();
    } catch (Problem problem) {
      return Optional.of(problem);
    }
  }

  private void appendUnwritten() throws Problem {
    if (isReadOnly && !unwritten.isEmpty()) {
      throw Problem.of("storage.readOnly");
    }
    if (!unwritten.isEmpty()) {
      files.journal().append(List.copyOf(unwritten));
      unwritten.clear();
    }
  }

  /** Completes when a backup is there that holds what is on disk now. */
  CompletableFuture<Void> backUpNow(Backup.Reason reason) {
    return atOnce(() -> {})
        .thenCompose(_ ->
            onThread(() -> {
              write();
              routine.make(reason);
            }));
  }

  /** When something was last written since the folder was opened. */
  Optional<Instant> lastSave() {
    return lastSave;
  }

  /** Why the last backup could not be made. */
  Optional<Message> backupTrouble() {
    return routine.trouble();
  }

  /** Hears the state as it is now, and each new one, on the writer thread. */
  void onState(Consumer<SaveState> listener) {
    thread.execute(() -> states.listen(listener));
  }

  CompletableFuture<Void> append(List<TimeEvent> events) {
    List<TimeEvent> copy = List.copyOf(events);
    return atOnce(() -> {
      synchronized (choice) {
        unwritten.addAll(copy);
        try {
          appendUnwritten();
        } catch (Problem problem) {
          unwritten.subList(unwritten.size() - copy.size(), unwritten.size()).clear();
          throw problem;
        }
      }
    });
  }

  /** As {@link #append}; what cannot be written waits in memory until it can. */
  CompletableFuture<Void> keep(List<TimeEvent> events) {
    List<TimeEvent> copy = List.copyOf(events);
    return atOnce(() -> {
      Optional<Problem> trouble;
      synchronized (choice) {
        unwritten.addAll(copy);
        trouble = appended();
      }
      if (trouble.isPresent()) {
        var failed = new SaveState.Failed(files.why(trouble.get()).sentence());
        thread.execute(() -> states.show(failed));
        schedule(waits.retry());
      }
    });
  }

  CompletableFuture<Void> flush() {
    return atOnce(() -> {}).thenCompose(_ -> onThread(this::write));
  }

  /**
   * Appends beside the writer thread, which may be busy with files for a while. A journal that
   * another program has changed is read first, which is the writer's to do.
   */
  private CompletableFuture<Void> atOnce(Step append) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    recorder.execute(() -> {
      if (handedOver.get() == 0 && files.journal().isUntouched()) {
        run(append, done);
      } else {
        handedOver.incrementAndGet();
        thread.execute(() -> {
          lookNow();
          run(append, done);
          handedOver.decrementAndGet();
        });
      }
    });
    return done;
  }

  private CompletableFuture<Void> onThread(Step step) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    thread.execute(() -> run(step, done));
    return done;
  }

  private static void run(Step step, CompletableFuture<Void> done) {
    try {
      step.run();
      done.complete(null);
    } catch (Problem | RuntimeException problem) {
      done.completeExceptionally(problem);
    }
  }

  /** Writes what is left and ends the thread; waits for both. */
  @Override
  public void close() {
    if (!thread.isShutdown()) {
      recorder.close();
      onThread(this::write);
      onThread(routine::atTheEnd);
      thread.close();
    }
  }
}
