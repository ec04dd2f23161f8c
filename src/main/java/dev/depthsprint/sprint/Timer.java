package dev.depthsprint.sprint;

import dev.depthsprint.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What to write to the journal when a person works the timer. Each method looks at the clocks and
 * at the log and returns the events to append; the log does not change until they are on disk and
 * applied. What nobody saw since the last look becomes a gap before anything else happens.
 */
public final class Timer {

  /**
   * How old a confirmation may be before the next one is due. Looked at every few seconds, that
   * leaves at most 15 s in doubt after a crash.
   */
  public static final Duration HEARTBEAT = Duration.ofSeconds(9);

  /** A longer silence than this means that nobody knows whether the person worked. */
  public static final Duration UNATTENDED = Watch.LIMIT;

  /** After a longer gap work never goes on by itself. */
  public static final Duration LONGEST_TO_GO_ON = Duration.ofHours(1);

  /** Longer than this nobody is believed to work without a window that sees it. */
  public static final Duration LONGEST_UNWATCHED = Duration.ofHours(10);

  private final TimeSource time;
  private final Supplier<String> ids;
  private final String orphan;
  private final boolean watching;
  private final Watch watch;

  private Timer(TimeSource time, Supplier<String> ids, String orphan, boolean watching) {
    this.time = time;
    this.ids = ids;
    this.orphan = orphan;
    this.watching = watching;
    watch = new Watch(time);
    watch.look();
  }

  /**
   * The timer of an app that looks every few seconds.
   *
   * @param ids gives a new id at each call
   * @param found the log as it was at the start of the app: a watched interval that is open in it
   *     was left by a run that ended without a word, and is in doubt however short ago that was
   */
  public Timer(TimeSource time, Supplier<String> ids, TimeLog found) {
    this(time, ids, orphanOf(found), true);
  }

  /** The timer of a command that is over at once: what it starts goes on unseen. */
  public static Timer unwatched(TimeSource time, Supplier<String> ids, TimeLog found) {
    return new Timer(time, ids, orphanOf(found), false);
  }

  private static String orphanOf(TimeLog found) {
    return found.timer() instanceof TimerState.Running run && run.watched() ? run.intervalId() : "";
  }

  /** Why a task cannot be started now, if so: the clock stands at time that is recorded already. */
  public Optional<Message> refusal(TimeLog log) {
    return log.firstFree(time.instant()).isAfter(time.instant())
        ? Optional.of(Message.of("clock.start.recorded"))
        : Optional.empty();
  }

  /** Starts a task; one that runs already goes on, another one that runs is stopped first. */
  public List<TimeEvent> start(TimeLog log, String taskId) {
    var steps = looked(log, false);
    if (steps.log().timer() instanceof TimerState.Running run && run.taskId().equals(taskId)) {
      return steps.events();
    }
    ending(steps);
    return steps.plus(started(taskId)).events();
  }

  /** The edits of what is recorded, as of now. */
  public TimeEdits edits(TimeLog log) {
    return new TimeEdits(log, time.instant(), ids);
  }

  /** The line of the journal for an edit that is made now. */
  public TimeEvent edited(TimeEvent.Act act, Correction correction) {
    return new TimeEvent.Edited(act, correction, time.instant());
  }

  private TimeEvent started(String taskId) {
    return new TimeEvent.Started(ids.get(), taskId, time.instant(), time.zone(), watching);
  }

  /** Ends the open interval for now. */
  public List<TimeEvent> pause(TimeLog log) {
    var steps = looked(log, false);
    if (steps.log().timer() instanceof TimerState.Running run) {
      steps.plus(new TimeEvent.Paused(run.intervalId(), time.instant()));
    }
    return steps.events();
  }

  public List<TimeEvent> resume(TimeLog log) {
    var steps = looked(log, false);
    if (steps.log().timer() instanceof TimerState.Paused paused) {
      steps.plus(started(paused.taskId()));
    }
    return steps.events();
  }

  /** Ends what is timed. */
  public List<TimeEvent> stop(TimeLog log) {
    var steps = looked(log, false);
    ending(steps);
    return steps.events();
  }

  /** Ends what runs at an earlier instant, as a person says. */
  public List<TimeEvent> stopAt(TimeLog log, Instant end) {
    return log.timer() instanceof TimerState.Running run
        ? List.of(new TimeEvent.Stopped(run.intervalId(), end, Origin.MANUAL))
        : stop(log);
  }

  private void ending(Steps steps) {
    switch (steps.log().timer()) {
      case TimerState.Running run ->
          steps.plus(new TimeEvent.Stopped(run.intervalId(), time.instant(), Origin.TIMER));
      case TimerState.Paused paused ->
          steps.plus(new TimeEvent.PutDown(paused.taskId(), time.instant()));
      case TimerState.Idle() -> {}
    }
  }

  /** Cuts the open interval in two at an instant between its start and now. */
  public List<TimeEvent> cut(TimeLog log, Instant at) {
    return log.timer() instanceof TimerState.Running run
            && at.isAfter(run.start())
            && at.isBefore(time.instant())
        ? List.of(new TimeEvent.Cut(run.intervalId(), ids.get(), at, time.instant()))
        : List.of();
  }

  /**
   * What is due: a gap that was found, after which the task goes on unless it was long; a new
   * interval where the zone changed; or the next confirmation. To be called every few seconds.
   */
  public List<TimeEvent> beat(TimeLog log) {
    var steps = looked(log, true);
    if (steps.log().timer() instanceof TimerState.Running run
        && (!run.watched() || silence(run).compareTo(HEARTBEAT) >= 0)) {
      steps.plus(new TimeEvent.Heartbeat(run.intervalId(), time.instant()));
    }
    return steps.events();
  }

  /**
   * A person touches the app after a while: what lies between is a gap if it was long, and the task
   * goes on after it unless it was very long.
   *
   * @param untouched how long nobody touched the app
   * @param most a shorter while is none to ask about; a timer that was started in it was a touch
   *     too
   */
  public List<TimeEvent> back(TimeLog log, Duration untouched, Duration most) {
    var steps = looked(log, true);
    if (steps.log().timer() instanceof TimerState.Running run && run.watched()) {
      Instant seen = latest(run.start(), time.instant().minus(untouched));
      if (Duration.between(seen, time.instant()).compareTo(most) >= 0) {
        lose(steps, run, seen, Gap.Cause.IDLE, true);
      }
    }
    return steps.events();
  }

  /** Ends a piece of work of a cycle where it was done, for the break. */
  public List<TimeEvent> rest(TimeLog log, Cycle cycle) {
    return log.timer() instanceof TimerState.Running run
        ? cycle.workDone(log, countedUntil(log)).stream()
            .<TimeEvent>map(done -> new TimeEvent.Paused(run.intervalId(), done))
            .toList()
        : List.of();
  }

  /** The log as the clocks say that it is now. */
  private Steps looked(TimeLog log, boolean goOn) {
    var steps = new Steps(log);
    Watch.Sight sight = watch.look();
    if (log.timer() instanceof TimerState.Running run) {
      if (run.watched()) {
        judge(steps, run, sight, goOn);
      } else if (watching && isTooLongUnwatched(run)) {
        lose(steps, run, run.lastHeartbeat(), Gap.Cause.UNSEEN, false);
      }
    }
    return steps;
  }

  private void judge(Steps steps, TimerState.Running run, Watch.Sight sight, boolean goOn) {
    if (run.intervalId().equals(orphan)) {
      lose(steps, run, run.lastHeartbeat(), Gap.Cause.CRASH, false);
      return;
    }
    switch (sight) {
      case Watch.Sight.Unseen(Instant seen, Gap.Cause cause) ->
          lose(steps, run, latest(seen, run.lastHeartbeat()), cause, goOn);
      case Watch.Sight.ClockSet(Instant attended) ->
          lose(steps, run, attended, Gap.Cause.CLOCK_SET, true);
      case Watch.Sight.Attended() -> judgeAttended(steps, run, goOn);
    }
  }

  private void judgeAttended(Steps steps, TimerState.Running run, boolean goOn) {
    if (isSilent(run)) {
      // No look was missed, but none could be written, or the clock crept.
      lose(steps, run, run.lastHeartbeat(), Gap.Cause.UNSEEN, goOn);
    } else if (steps.log().limit(run).isBefore(time.instant())) {
      steps.plus(new TimeEvent.Paused(run.intervalId(), time.instant()));
    } else if (watching && !run.zone().equals(time.zone())) {
      lose(steps, run, latest(run.start(), time.instant()), Gap.Cause.ZONE_CHANGE, true);
    }
  }

  private void lose(
      Steps steps, TimerState.Running run, Instant seen, Gap.Cause cause, boolean goOn) {
    Instant now = time.instant();
    steps.plus(new TimeEvent.Lost(run.intervalId(), ids.get(), seen, now, cause));
    boolean isShort =
        !cause.isDoubtful() || Duration.between(seen, now).abs().compareTo(LONGEST_TO_GO_ON) <= 0;
    if (goOn && isShort && refusal(steps.log()).isEmpty()) {
      steps.plus(started(run.taskId()));
    }
  }

  /**
   * True when the open interval was not confirmed for too long, was left open by an earlier run, or
   * the clock was set back: the next look makes a gap of it.
   */
  public boolean isUnattended(TimeLog log) {
    return log.timer() instanceof TimerState.Running run
        && (run.watched()
            ? run.intervalId().equals(orphan) || isSilent(run)
            : isTooLongUnwatched(run));
  }

  private boolean isSilent(TimerState.Running run) {
    return silence(run).abs().compareTo(UNATTENDED) > 0;
  }

  private boolean isTooLongUnwatched(TimerState.Running run) {
    return silence(run).isNegative() || silence(run).compareTo(LONGEST_UNWATCHED) > 0;
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

  private static Instant latest(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  /** Events in a row, and the log that they lead to. */
  private static final class Steps {

    private final List<TimeEvent> events = new ArrayList<>();
    private TimeLog log;

    Steps(TimeLog log) {
      this.log = log;
    }

    Steps plus(TimeEvent event) {
      log.after(event)
          .ifPresent(next -> {
            log = next;
            events.add(event);
          });
      return this;
    }

    TimeLog log() {
      return log;
    }

    List<TimeEvent> events() {
      return List.copyOf(events);
    }
  }
}
