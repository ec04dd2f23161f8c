package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * All recorded time: the finished intervals in the order in which they ended, and the timer. Totals
 * are computed from the intervals whenever they are asked for.
 */
public record TimeLog(PVector<Interval> intervals, TimerState timer) {

  public static final TimeLog EMPTY = new TimeLog(TreePVector.empty(), TimerState.IDLE);

  /**
   * The log after one more event.
   *
   * @return empty when the event contradicts the log, such as a heartbeat of an interval that is
   *     not open; a journal may hold such a line after a bad copy, and the rest of it still counts
   */
  public Optional<TimeLog> after(TimeEvent event) {
    return switch (event) {
      case TimeEvent.Started(String id, String task, Instant at, ZoneId zone) ->
          timer instanceof TimerState.Running
              ? Optional.empty()
              : Optional.of(withTimer(new TimerState.Running(id, task, at, zone, at)));
      case TimeEvent.Heartbeat(String id, Instant at) ->
          open(id)
              .map(run ->
                  withTimer(new TimerState.Running(id, run.taskId(), run.start(), run.zone(), at)));
      case TimeEvent.Stopped(String id, Instant at, Origin origin) ->
          open(id).map(run -> closed(run.endedAt(at, origin), TimerState.IDLE));
      case TimeEvent.Paused(String id, Instant at) ->
          open(id)
              .map(run ->
                  closed(run.endedAt(at, Origin.TIMER), new TimerState.Paused(run.taskId())));
      case TimeEvent.PutDown(String task, Instant _) ->
          timer instanceof TimerState.Paused(String paused) && paused.equals(task)
              ? Optional.of(withTimer(TimerState.IDLE))
              : Optional.empty();
      case TimeEvent.Discarded(String id, Instant _) ->
          open(id).map(_ -> withTimer(TimerState.IDLE));
    };
  }

  private Optional<TimerState.Running> open(String intervalId) {
    return timer instanceof TimerState.Running run && run.intervalId().equals(intervalId)
        ? Optional.of(run)
        : Optional.empty();
  }

  private TimeLog withTimer(TimerState value) {
    return new TimeLog(intervals, value);
  }

  private TimeLog closed(Interval interval, TimerState next) {
    return new TimeLog(intervals.plus(interval), next);
  }

  /** Time on one study day, the open interval up to {@code now} included. */
  public Duration onDay(LocalDate day, Instant now) {
    return total(now, interval -> within(interval, day));
  }

  /** Time on one task over all days, the open interval up to {@code now} included. */
  public Duration onTask(String taskId, Instant now) {
    return total(
        now, interval -> interval.taskId().equals(taskId) ? interval.duration() : Duration.ZERO);
  }

  /** Time on one task on one study day, the open interval up to {@code now} included. */
  public Duration onTask(String taskId, LocalDate day, Instant now) {
    return total(
        now, interval -> interval.taskId().equals(taskId) ? within(interval, day) : Duration.ZERO);
  }

  private Duration total(Instant now, Function<Interval, Duration> share) {
    Duration sum = intervals.stream().map(share).reduce(Duration.ZERO, Duration::plus);
    return timer instanceof TimerState.Running run
        ? sum.plus(share.apply(run.endedAt(now, Origin.TIMER)))
        : sum;
  }

  /** The part of the interval that falls into the study day, in the interval's own zone. */
  private static Duration within(Interval interval, LocalDate day) {
    Instant from = later(interval.start(), StudyDay.start(day, interval.zone()));
    Instant to = earlier(interval.end(), StudyDay.start(day.plusDays(1), interval.zone()));
    return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
