package dev.depthsprint.workspace;

import dev.depthsprint.sprint.Correction;
import dev.depthsprint.sprint.CountMode;
import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Proposal;
import dev.depthsprint.sprint.Resolution;
import dev.depthsprint.sprint.TimeEdits;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.time.Duration;
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

  private static final Work NOTHING = new Work(List.of(), _ -> {}, _ -> {});

  private final Store store;
  private final Timer timer;
  private final Function<List<TimeEvent>, CompletableFuture<Void>> journal;
  private final Executor storeThread;
  private final Consumer<Message> complain;
  private final Queue<Function<TimeLog, Work>> waiting = new ArrayDeque<>();
  private boolean writing;

  /**
   * What a command came to.
   *
   * @param events to write; empty when there is nothing to do
   * @param shown takes over the log when they are on disk
   * @param failed hears why they could not be written
   */
  private record Work(
      List<TimeEvent> events, Consumer<TimeLog> shown, Consumer<Throwable> failed) {}

  /**
   * @param journal appends events; completes when they are on disk, fails with a {@link Problem}
   * @param storeThread runs what it is given on the thread of the store
   * @param complain hears a sentence when something could not be done
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
    store.onTimeStep(this::step);
  }

  public void start(String taskId) {
    enqueueUnlessRefused(log -> timer.start(log, taskId));
  }

  public void pause() {
    enqueue(timer::pause);
  }

  public void resume() {
    enqueueUnlessRefused(timer::resume);
  }

  public void stop() {
    enqueue(timer::stop);
  }

  /** Pauses what runs, as the app is left. */
  public void leave() {
    enqueue(timer::pause);
  }

  /**
   * Writes what is due: a confirmation, a gap, or the end of a piece of work; to be called every
   * few seconds.
   */
  public void beat() {
    waiting.add(log -> {
      List<TimeEvent> events = timer.beat(log);
      return new Work(events, next -> beaten(next, events), _ -> {});
    });
    writeNext();
    Settings.Clock clock = store.current().settings().clock();
    if (clock.mode() == CountMode.CYCLES) {
      enqueue(log -> timer.rest(log, clock.cycle()));
    }
  }

  /**
   * A person is back: see {@link Timer#back}.
   *
   * @param untouched how long nobody touched the app
   * @param most a shorter while is none to ask about
   */
  public void back(Duration untouched, Duration most) {
    enqueue(log -> timer.back(log, untouched, most));
  }

  /** A person who sets the clock, or whose computer does, is told what became of the timer. */
  private void beaten(TimeLog log, List<TimeEvent> events) {
    store.record(log);
    boolean isSet =
        events.stream()
            .anyMatch(event ->
                event instanceof TimeEvent.Lost lost && lost.cause() == Gap.Cause.CLOCK_SET);
    if (isSet) {
      complain.accept(
          log.timer() instanceof TimerState.Running
              ? Message.of("clock.set.goesOn")
              : Message.of("clock.set.paused"));
    }
  }

  /** Cuts the open interval in two; what is before the cut can be edited then. */
  public void cut(Instant at) {
    enqueue(log -> timer.cut(log, at));
  }

  public void settle(String gapId, Resolution resolution, Consumer<Proposal.Refused> refused) {
    edit(edits -> edits.settle(gapId, resolution), refused);
  }

  /**
   * Edits recorded time, as a step of undo.
   *
   * @param refused hears why not, and what could be done instead
   */
  public void edit(Function<TimeEdits, Proposal> edit, Consumer<Proposal.Refused> refused) {
    waiting.add(log ->
        switch (edit.apply(timer.edits(log))) {
          case Proposal.Allowed(TimeEvent.Act act, Correction correction) ->
              correction.isEmpty() ? NOTHING : work(act, correction);
          case Proposal.Refused why -> {
            refused.accept(why);
            yield NOTHING;
          }
        });
    writeNext();
  }

  /** Makes an edit that was proposed instead of a refused one. */
  public void make(Proposal.Mend mend) {
    waiting.add(log -> {
      if (log.after(timer.edited(mend.act(), mend.correction())).isEmpty()) {
        complain.accept(Message.of("clock.edit.gone"));
        return NOTHING;
      }
      return work(mend.act(), mend.correction());
    });
    writeNext();
  }

  /**
   * Runs a command that came from outside.
   *
   * @return completes when what it did is on disk; fails with a {@link Problem}, and then none of
   *     it is done
   */
  public CompletableFuture<TimeCommand.Outcome> run(TimeCommand command) {
    var outcome = new CompletableFuture<TimeCommand.Outcome>();
    waiting.add(_ ->
        switch (command.of(store.current(), timer)) {
          case TimeCommand.Done done when !done.events().isEmpty() ->
              new Work(
                  done.events(),
                  _ -> {
                    take(done.events());
                    outcome.complete(done);
                  },
                  outcome::completeExceptionally);
          case TimeCommand.Outcome other -> {
            outcome.complete(other);
            yield NOTHING;
          }
        });
    writeNext();
    return outcome;
  }

  /** Takes over what a command did; each of its edits is a step of undo. */
  private void take(List<TimeEvent> events) {
    TimeLog step = store.current().time();
    for (TimeEvent event : events) {
      step = step.after(event).orElse(step);
      if (event instanceof TimeEvent.Edited edited) {
        store.record(step, name(edited.act()), edited.correction());
      } else {
        store.record(step);
      }
    }
  }

  private Work work(TimeEvent.Act act, Correction correction) {
    return new Work(
        List.of(timer.edited(act, correction)),
        log -> store.record(log, name(act), correction),
        _ -> {});
  }

  /** One step of undo or redo over recorded time. */
  private void step(TimeEvent.Act act, Correction correction, Correction made) {
    waiting.add(log -> {
      TimeEvent event = timer.edited(act, correction);
      if (log.after(event).isEmpty()) {
        complain.accept(Message.of("clock.step.contradicts"));
        store.forget(made);
        return NOTHING;
      }
      return new Work(List.of(event), store::record, _ -> store.forget(made));
    });
    writeNext();
  }

  private static Message name(TimeEvent.Act act) {
    return switch (act) {
      case ADDED -> Message.of("workspace.edit.addTime");
      case CHANGED, UNDONE, REDONE -> Message.of("workspace.edit.changeTime");
      case SPLIT -> Message.of("workspace.edit.splitTime");
      case MERGED -> Message.of("workspace.edit.mergeTime");
      case DELETED -> Message.of("workspace.edit.deleteTime");
      case BOOKED -> Message.of("workspace.edit.bookTime");
      case SETTLED -> Message.of("workspace.edit.settleGap");
    };
  }

  /** True when the next look will make a gap of the end of the open interval. */
  public boolean isUnattended() {
    return timer.isUnattended(store.current().time());
  }

  /** Up to when the open interval counts. */
  public Instant countedUntil() {
    return timer.countedUntil(store.current().time());
  }

  private void enqueueUnlessRefused(Function<TimeLog, List<TimeEvent>> command) {
    enqueue(log ->
        timer
            .refusal(log)
            .map(sentence -> {
              complain.accept(sentence);
              return List.<TimeEvent>of();
            })
            .orElseGet(() -> command.apply(log)));
  }

  private void enqueue(Function<TimeLog, List<TimeEvent>> command) {
    waiting.add(log -> new Work(command.apply(log), store::record, _ -> {}));
    writeNext();
  }

  private void writeNext() {
    while (!writing && !waiting.isEmpty()) {
      Work work = waiting.remove().apply(store.current().time());
      if (!work.events.isEmpty()) {
        writing = true;
        journal
            .apply(work.events)
            .whenCompleteAsync((_, failure) -> written(work, failure), storeThread);
      }
    }
  }

  private void written(Work work, Throwable failure) {
    writing = false;
    if (failure == null) {
      TimeLog log = store.current().time();
      for (TimeEvent event : work.events) {
        log = log.after(event).orElse(log);
      }
      work.shown.accept(log);
    } else {
      work.failed.accept(cause(failure));
      complain.accept(sentence(failure));
    }
    writeNext();
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException ? failure.getCause() : failure;
  }

  private static Message sentence(Throwable failure) {
    Throwable cause = cause(failure);
    return cause instanceof Problem problem
        ? problem.sentence()
        : Message.of("workspace.time.unwritten", String.valueOf(cause.getMessage()));
  }
}
