package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.History;
import dev.depthsprint.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
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

  private final WorkspaceFiles files;
  private final BackupRoutine routine;
  private final TimeSource time;
  private final Waits waits;
  private final boolean isReadOnly;
  private final WriterThreads threads = new WriterThreads();
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

  private final UnwrittenEvents unwritten;
  private final OutsideChanges outside;

  Writer(Place place, WorkspaceFiles files, Waits waits) {
    this.files = files;
    this.outside = new OutsideChanges(files);
    this.time = place.time();
    this.waits = waits;
    this.isReadOnly = files.loaded().isReadOnly();
    this.unwritten = new UnwrittenEvents(files.journal(), isReadOnly);
    this.routine = new BackupRoutine(new Backups(place), files, threads.files(), waits.backup());
    this.latest = new Given(files.loaded().workspace(), files.loaded().history(), 0);
    if (!files.holds(latest.workspace(), latest.history())) {
      schedule(waits.gather());
    }
    if (!isReadOnly) {
      threads.inTurn(this::tidyUp, waits.backup());
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
    if (!isReadOnly && threads.canAppend() && isRecordScheduled.compareAndSet(false, true)) {
      threads.beside(this::recordInTime, waits.gather());
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
    threads.inTurn(() -> {
      outside.tell(hears);
      lookNow();
    });
  }

  /** Looks soon for what other programs changed. */
  void look() {
    if (!threads.areOver()) {
      threads.inTurn(() -> {
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
      threads.inTurn(this::writeInTime, delay);
    }
  }

  private void writeInTime() {
    isScheduled.set(false);
    try {
      write();
    } catch (Problem _) {
      if (!threads.areOver()) {
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
      unappended = unwritten.writeAll();
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

  /** Completes when a backup is there that holds what is on disk now. */
  CompletableFuture<Void> backUpNow(Backup.Reason reason) {
    return atOnce(() -> {})
        .thenCompose(_ ->
            threads.stepInTurn(() -> {
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
    threads.inTurn(() -> states.listen(listener));
  }

  CompletableFuture<Void> append(List<TimeEvent> events) {
    List<TimeEvent> copy = List.copyOf(events);
    return atOnce(() -> {
      synchronized (choice) {
        unwritten.append(copy);
      }
    });
  }

  /** As {@link #append}; what cannot be written waits in memory until it can. */
  CompletableFuture<Void> keep(List<TimeEvent> events) {
    List<TimeEvent> copy = List.copyOf(events);
    return atOnce(() -> {
      Optional<Problem> trouble;
      synchronized (choice) {
        trouble = unwritten.keep(copy);
      }
      if (trouble.isPresent()) {
        var failed = new SaveState.Failed(files.why(trouble.get()).sentence());
        threads.inTurn(() -> states.show(failed));
        schedule(waits.retry());
      }
    });
  }

  CompletableFuture<Void> flush() {
    return atOnce(() -> {}).thenCompose(_ -> threads.stepInTurn(this::write));
  }

  /**
   * Appends beside the writer thread, which may be busy with files for a while. A journal that
   * another program has changed is read first, which is the writer's to do.
   */
  private CompletableFuture<Void> atOnce(WriterThreads.Step append) {
    return threads.atOnce(append, files.journal()::isUntouched, this::lookNow);
  }

  /** Writes what is left and ends the thread; waits for both. */
  @Override
  public void close() {
    if (!threads.areOver()) {
      threads.endAppends();
      threads.stepInTurn(this::write);
      threads.stepInTurn(routine::atTheEnd);
      threads.close();
    }
  }
}
