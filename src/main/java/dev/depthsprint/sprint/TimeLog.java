package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * All recorded time: the finished intervals in the order of their starts, the gaps in the order in
 * which they were found, and the timer. No two intervals share time, the open one included. Totals
 * are computed from the intervals whenever they are asked for.
 */
public final class TimeLog {

  public static final TimeLog EMPTY = new TimeLog(TreePVector.empty(), TimerState.IDLE);

  /** No zone's clock is further from UTC than these. */
  private static final ZoneId FIRST_ZONE = ZoneOffset.ofHours(18);

  private static final ZoneId LAST_ZONE = ZoneOffset.ofHours(-18);

  private final PVector<Interval> intervals;
  private final PVector<Gap> gaps;
  private final TimerState timer;
  private final Sums sums;

  private TimeLog(PVector<Interval> intervals, PVector<Gap> gaps, TimerState timer, Sums sums) {
    this.intervals = intervals;
    this.gaps = gaps;
    this.timer = timer;
    this.sums = sums;
  }

  /**
   * A log without gaps.
   *
   * @param intervals in any order; no two share time
   */
  public TimeLog(PVector<Interval> intervals, TimerState timer) {
    this.intervals = ByStart.sorted(intervals);
    this.gaps = TreePVector.empty();
    this.timer = timer;
    this.sums = new Sums(this.intervals);
  }

  public PVector<Interval> intervals() {
    return intervals;
  }

  public PVector<Gap> gaps() {
    return gaps;
  }

  public TimerState timer() {
    return timer;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TimeLog log
        && intervals.equals(log.intervals)
        && gaps.equals(log.gaps)
        && timer.equals(log.timer);
  }

  @Override
  public int hashCode() {
    return Objects.hash(intervals, gaps, timer);
  }

  @Override
  public String toString() {
    return "TimeLog[intervals=" + intervals + ", gaps=" + gaps + ", timer=" + timer + "]";
  }

  /**
   * The log after one more event.
   *
   * @return empty when the event contradicts the log, such as a heartbeat of an interval that is
   *     not open; a journal may hold such a line after a bad copy, and the rest of it still counts
   */
  public Optional<TimeLog> after(TimeEvent event) {
    return switch (event) {
      case TimeEvent.Started started -> opened(started);
      case TimeEvent.Heartbeat(String id, Instant at) ->
          open(id).map(run -> withTimer(run.seenAt(at)));
      case TimeEvent.Stopped(String id, Instant at, Origin origin) ->
          open(id)
              .flatMap(run -> closed(run, at, origin))
              .map(log -> log.withTimer(TimerState.IDLE));
      case TimeEvent.Paused(String id, Instant at) ->
          open(id).flatMap(run -> paused(run, at, Origin.TIMER));
      case TimeEvent.PutDown(String task, Instant _) ->
          timer instanceof TimerState.Paused paused && paused.taskId().equals(task)
              ? Optional.of(withTimer(TimerState.IDLE))
              : Optional.empty();
      case TimeEvent.Discarded(String id, Instant _) ->
          open(id).map(_ -> withTimer(TimerState.IDLE));
      case TimeEvent.Lost lost -> open(lost.intervalId()).flatMap(run -> lost(run, lost));
      case TimeEvent.Cut cut -> open(cut.intervalId()).flatMap(run -> cut(run, cut));
      case TimeEvent.Edited edited -> corrected(edited.correction());
    };
  }

  private Optional<TimerState.Running> open(String intervalId) {
    return timer instanceof TimerState.Running run && run.intervalId().equals(intervalId)
        ? Optional.of(run)
        : Optional.empty();
  }

  private Optional<TimeLog> opened(TimeEvent.Started event) {
    if (timer instanceof TimerState.Running) {
      return Optional.empty();
    }
    Instant at = firstFree(event.at());
    return Optional.of(
        withTimer(
            new TimerState.Running(
                event.intervalId(), event.taskId(), at, event.zone(), at, event.watched())));
  }

  private Optional<TimeLog> closed(TimerState.Running run, Instant at, Origin origin) {
    Interval ended = ended(run, at, origin);
    return ByStart.plus(intervals, ended)
        .map(all -> new TimeLog(all, gaps, timer, sums.plus(ended, all)));
  }

  private Optional<TimeLog> paused(TimerState.Running run, Instant at, Origin origin) {
    Interval ended = ended(run, at, origin);
    return closed(run, at, origin)
        .map(log -> log.withTimer(new TimerState.Paused(run.taskId(), ended.end())));
  }

  private Optional<TimeLog> lost(TimerState.Running run, TimeEvent.Lost event) {
    Origin origin = event.cause() == Gap.Cause.CRASH ? Origin.RECOVERED : Origin.TIMER;
    Instant seen = ended(run, event.seen(), origin).end();
    Instant found = event.at().isBefore(seen) ? seen : event.at();
    boolean isSettled = !event.cause().isDoubtful() || found.equals(seen);
    var gap =
        new Gap(
            event.gapId(),
            run.intervalId(),
            run.taskId(),
            seen,
            found,
            run.zone(),
            event.cause(),
            isSettled);
    Optional<TimeLog> ended =
        seen.equals(run.start())
            ? Optional.of(withTimer(new TimerState.Paused(run.taskId(), seen)))
            : paused(run, seen, origin);
    return ended.map(log -> log.withGaps(gaps.plus(gap)));
  }

  private Optional<TimeLog> cut(TimerState.Running run, TimeEvent.Cut event) {
    if (!event.cut().isAfter(run.start())) {
      return Optional.empty();
    }
    Instant cut = ended(run, event.cut(), Origin.TIMER).end();
    Instant seen = run.lastHeartbeat().isBefore(cut) ? cut : run.lastHeartbeat();
    return closed(run, cut, Origin.TIMER)
        .map(log ->
            log.withTimer(
                new TimerState.Running(
                    event.restId(), run.taskId(), cut, run.zone(), seen, run.watched())));
  }

  private Optional<TimeLog> corrected(Correction correction) {
    Optional<TimeLog> log = Optional.of(this);
    for (Interval gone : correction.before()) {
      log = log.flatMap(it -> ByStart.minus(it.intervals, gone).map(it::withIntervals));
    }
    for (Interval added : correction.after()) {
      log =
          log.filter(it -> !it.isUnderTheTimer(added))
              .flatMap(it -> ByStart.plus(it.intervals, added).map(it::withIntervals));
    }
    PVector<Gap> left = gaps.minusAll(correction.gapsBefore());
    return left.size() == gaps.size() - correction.gapsBefore().size()
        ? log.map(it -> it.withGaps(left.plusAll(correction.gapsAfter())))
        : Optional.empty();
  }

  /**
   * True when the interval reaches into the time that the open one holds.
   *
   * @param until up to when that is known to run
   */
  boolean isUnderTheTimer(Interval interval, Instant until) {
    return timer instanceof TimerState.Running run
        && (interval.overlaps(run.start(), ended(run, until, Origin.TIMER).end())
            || (!interval.start().isAfter(run.start()) && interval.end().isAfter(run.start())));
  }

  private boolean isUnderTheTimer(Interval interval) {
    return timer instanceof TimerState.Running run
        && isUnderTheTimer(interval, run.lastHeartbeat());
  }

  /** The open interval as if it ended at an instant; it never reaches into recorded time. */
  public Interval ended(TimerState.Running run, Instant at, Origin origin) {
    Instant limit = limit(run);
    Instant end = at.isAfter(limit) ? limit : at.isBefore(run.start()) ? run.start() : at;
    return new Interval(run.intervalId(), run.taskId(), run.start(), end, run.zone(), origin);
  }

  /**
   * Where recorded time begins again after the start of the open interval; that happens only when
   * the clock was set back.
   */
  Instant limit(TimerState.Running run) {
    int next = ByStart.firstEndingAfter(intervals, run.start());
    return next < intervals.size() ? intervals.get(next).start() : Instant.MAX;
  }

  /** The first instant from {@code at} on that no interval holds. */
  Instant firstFree(Instant at) {
    Instant free = at;
    int next = ByStart.firstEndingAfter(intervals, at);
    while (next < intervals.size() && !intervals.get(next).start().isAfter(free)) {
      free = intervals.get(next).end();
      next++;
    }
    return free;
  }

  private TimeLog withTimer(TimerState value) {
    return new TimeLog(intervals, gaps, value, sums);
  }

  /**
   * @param value in order, and no two share time
   */
  TimeLog withIntervals(PVector<Interval> value) {
    return new TimeLog(value, gaps, timer, new Sums(value));
  }

  TimeLog withGaps(PVector<Gap> value) {
    return new TimeLog(intervals, value, timer, sums);
  }

  public Optional<Interval> interval(String id) {
    return intervals.stream().filter(interval -> interval.id().equals(id)).findFirst();
  }

  public Optional<Gap> gap(String id) {
    return gaps.stream().filter(gap -> gap.id().equals(id)).findFirst();
  }

  /** The gaps of which a person still has to say what counts, the oldest first. */
  public List<Gap> openGaps() {
    return gaps.stream().filter(Gap::isOpen).toList();
  }

  /** The finished intervals that share time with a stretch, in order. */
  public List<Interval> between(Instant from, Instant to) {
    List<Interval> found = new ArrayList<>();
    int next = ByStart.firstEndingAfter(intervals, from);
    while (next < intervals.size() && intervals.get(next).start().isBefore(to)) {
      found.add(intervals.get(next));
      next++;
    }
    return List.copyOf(found);
  }

  /** Time on one study day, the open interval up to {@code now} included. */
  public Duration onDay(LocalDate day, Instant now) {
    return sums.onDay(day).plus(open(now, interval -> within(interval, day)));
  }

  /** Time on one task over all days, the open interval up to {@code now} included. */
  public Duration onTask(String taskId, Instant now) {
    return sums.onTask(taskId)
        .plus(open(now, it -> it.taskId().equals(taskId) ? it.duration() : Duration.ZERO));
  }

  /** Time on one task on one study day, the open interval up to {@code now} included. */
  public Duration onTask(String taskId, LocalDate day, Instant now) {
    Function<Interval, Duration> share =
        it -> it.taskId().equals(taskId) ? within(it, day) : Duration.ZERO;
    return nearDay(day).stream().map(share).reduce(open(now, share), Duration::plus);
  }

  /** The intervals that may touch the study day, whatever their zones. */
  private List<Interval> nearDay(LocalDate day) {
    return between(StudyDay.start(day, FIRST_ZONE), StudyDay.start(day.plusDays(1), LAST_ZONE));
  }

  /** What the open interval up to {@code now} adds. */
  private Duration open(Instant now, Function<Interval, Duration> share) {
    return timer instanceof TimerState.Running run
        ? share.apply(ended(run, now, Origin.TIMER))
        : Duration.ZERO;
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
