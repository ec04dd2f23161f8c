package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What to write to the journal when a person works the timer. Each method looks at the log and the
 * time and returns the events to append; nothing changes until they are on disk and applied.
 */
public final class Timer {

  /**
   * How old a confirmation may be before the next one is due. Looked at every few seconds, that
   * leaves at most 15 s in doubt after a crash.
   */
  public static final Duration HEARTBEAT = Duration.ofSeconds(9);

  /** A longer silence than this means that nobody knows whether the person worked. */
  public static final Duration UNATTENDED = Duration.ofSeconds(60);

  private final TimeSource time;
  private final Supplier<String> ids;
  private final String orphan;

  /**
   * @param ids gives a new interval id at each call
   * @param found the log as it was at the start of the app: an interval that is open in it was left
   *     by a run that ended without a word, and is in doubt however short ago that was
   */
  public Timer(TimeSource time, Supplier<String> ids, TimeLog found) {
    this.time = time;
    this.ids = ids;
    orphan = found.timer() instanceof TimerState.Running run ? run.intervalId() : "";
  }

  /** Starts a task; one that runs already goes on, another one that runs is stopped first. */
  public List<TimeEvent> start(TimeLog log, String taskId) {
    if (log.timer() instanceof TimerState.Running run && run.taskId().equals(taskId)) {
      return List.of();
    }
    List<TimeEvent> events = new ArrayList<>(stop(log));
    events.add(new TimeEvent.Started(ids.get(), taskId, time.instant(), time.zone()));
    return List.copyOf(events);
  }

  /** Ends the open interval for now; one that is in doubt is put down instead. */
  public List<TimeEvent> pause(TimeLog log) {
    if (!(log.timer() instanceof TimerState.Running run)) {
      return List.of();
    }
    return isUnattended(log)
        ? stop(log)
        : List.of(new TimeEvent.Paused(run.intervalId(), time.instant()));
  }

  public List<TimeEvent> resume(TimeLog log) {
    return log.timer() instanceof TimerState.Paused(String taskId) ? start(log, taskId) : List.of();
  }

  /** Ends what is timed. Of an interval that is in doubt only what was confirmed counts. */
  public List<TimeEvent> stop(TimeLog log) {
    return switch (log.timer()) {
      case TimerState.Running run ->
          List.of(
              isUnattended(log)
                  ? recovered(run, run.lastHeartbeat())
                  : new TimeEvent.Stopped(run.intervalId(), time.instant(), Origin.TIMER));
      case TimerState.Paused(String taskId) ->
          List.of(new TimeEvent.PutDown(taskId, time.instant()));
      case TimerState.Idle() -> List.of();
    };
  }

  /** The confirmation that is due, if any; none while the open interval is in doubt. */
  public List<TimeEvent> heartbeat(TimeLog log) {
    return log.timer() instanceof TimerState.Running run
            && !isUnattended(log)
            && silence(run).compareTo(HEARTBEAT) >= 0
        ? List.of(new TimeEvent.Heartbeat(run.intervalId(), time.instant()))
        : List.of();
  }

  /**
   * True when the open interval was not confirmed for too long (the app was killed, the computer
   * slept), was left open by an earlier run, or the clock was set back: a person must say what
   * counts.
   */
  public boolean isUnattended(TimeLog log) {
    if (!(log.timer() instanceof TimerState.Running run)) {
      return false;
    }
    Duration silence = silence(run);
    return run.intervalId().equals(orphan)
        || silence.isNegative()
        || silence.compareTo(UNATTENDED) > 0;
  }

  private Duration silence(TimerState.Running run) {
    return Duration.between(run.lastHeartbeat(), time.instant());
  }

  /** Up to when the open interval counts: now, or its last confirmation while it is in doubt. */
  public Instant countedUntil(TimeLog log) {
    return log.timer() instanceof TimerState.Running run && isUnattended(log)
        ? run.lastHeartbeat()
        : time.instant();
  }

  /** Settles an open interval that is in doubt. */
  public List<TimeEvent> resolve(TimeLog log, Resolution resolution) {
    if (!(log.timer() instanceof TimerState.Running run)) {
      return List.of();
    }
    return switch (resolution) {
      case Resolution.KeepToHeartbeat() -> List.of(recovered(run, run.lastHeartbeat()));
      case Resolution.KeepUntil(Instant end) -> List.of(recovered(run, end));
      case Resolution.Discard() ->
          List.of(new TimeEvent.Discarded(run.intervalId(), time.instant()));
    };
  }

  private static TimeEvent recovered(TimerState.Running run, Instant end) {
    return new TimeEvent.Stopped(run.intervalId(), end, Origin.RECOVERED);
  }
}
