package dev.depthsprint.workspace;

import dev.depthsprint.sprint.Resolution;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works the timer: each command is written to the journal first and shown only when it is on disk,
 * so that what the bar says is never more than what a crash would leave. Commands run one after the
 * other, each on the log that the one before it left.
 */
public final class Timekeeper {

  private final Store store;
  private final Timer timer;
  private final Function<List<TimeEvent>, CompletableFuture<Void>> journal;
  private final Executor storeThread;
  private final Consumer<Message> complain;
  private final Queue<Function<TimeLog, List<TimeEvent>>> waiting = new ArrayDeque<>();
  private boolean writing;

  /**
   * @param journal appends events; completes when they are on disk, fails with a {@link Problem}
   * @param storeThread runs what it is given on the thread of the store
   * @param complain hears the sentence when the journal could not be written
   */
  public Timekeeper(
      Store store,
      Timer timer,
      Function<List<TimeEvent>, CompletableFuture<Void>> journal,
      Executor storeThread,
      Consumer<Message> complain) {
    this.store = store;
    this.timer = timer;
    this.journal = journal;
    this.storeThread = storeThread;
    this.complain = complain;
  }

  public void start(String taskId) {
    enqueue(log -> timer.start(log, taskId));
  }

  public void pause() {
    enqueue(timer::pause);
  }

  public void resume() {
    enqueue(timer::resume);
  }

  public void stop() {
    enqueue(timer::stop);
  }

  /** Pauses what runs, as the app is left; an interval that is in doubt stays to be asked about. */
  public void leave() {
    enqueue(log -> timer.isUnattended(log) ? List.of() : timer.pause(log));
  }

  /** Confirms the open interval when that is due; to be called every few seconds. */
  public void beat() {
    enqueue(timer::heartbeat);
  }

  public void resolve(Resolution resolution) {
    enqueue(log -> timer.resolve(log, resolution));
  }

  /** True when a person must say what counts of the open interval. */
  public boolean isUnattended() {
    return timer.isUnattended(store.current().time());
  }

  /** Up to when the open interval counts. */
  public Instant countedUntil() {
    return timer.countedUntil(store.current().time());
  }

  private void enqueue(Function<TimeLog, List<TimeEvent>> command) {
    waiting.add(command);
    writeNext();
  }

  private void writeNext() {
    while (!writing && !waiting.isEmpty()) {
      List<TimeEvent> events = waiting.remove().apply(store.current().time());
      if (!events.isEmpty()) {
        writing = true;
        journal
            .apply(events)
            .whenCompleteAsync((_, failure) -> written(events, failure), storeThread);
      }
    }
  }

  private void written(List<TimeEvent> events, Throwable failure) {
    writing = false;
    if (failure == null) {
      TimeLog log = store.current().time();
      for (TimeEvent event : events) {
        log = log.after(event).orElse(log);
      }
      store.record(log);
    } else {
      complain.accept(sentence(failure));
    }
    writeNext();
  }

  private static Message sentence(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof Problem problem
        ? problem.sentence()
        : Message.of("workspace.time.unwritten", String.valueOf(cause.getMessage()));
  }
}
