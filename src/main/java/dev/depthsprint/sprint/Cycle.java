package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Work and breaks in turn. Where one is in them follows from the log alone, so it outlives every
 * restart: work is attended time since the last hole that was as long as a break, and a break runs
 * by the wall clock. Nothing ever starts by itself.
 *
 * @param work longer than zero
 * @param rest longer than zero
 */
public record Cycle(Duration work, Duration rest) {

  public static Cycle of(int workMinutes, int breakMinutes) {
    return new Cycle(Duration.ofMinutes(workMinutes), Duration.ofMinutes(breakMinutes));
  }

  /** Work since the last real break, the open interval up to {@code now} included. */
  Duration worked(TimeLog log, Instant now) {
    Duration sum = Duration.ZERO;
    Instant next = now;
    if (log.timer() instanceof TimerState.Running run) {
      sum = log.ended(run, now, Origin.TIMER).duration();
      next = run.start();
    } else if (log.timer() instanceof TimerState.Paused paused) {
      next = paused.since();
    }
    return sum.plus(before(log.intervals(), next));
  }

  /** The work that led up to an instant without a real break. */
  private Duration before(List<Interval> intervals, Instant instant) {
    Duration sum = Duration.ZERO;
    Instant next = instant;
    for (Interval interval : intervals.reversed()) {
      if (interval.end().isAfter(next)) {
        continue;
      }
      if (Duration.between(interval.end(), next).compareTo(rest) >= 0) {
        return sum;
      }
      sum = sum.plus(interval.duration());
      next = interval.start();
    }
    return sum;
  }

  /** What is left of the present piece of work; a new one begins where the last one ended. */
  public Duration workLeft(TimeLog log, Instant now) {
    return work.minusNanos(worked(log, now).toNanos() % work.toNanos());
  }

  /** When the piece of work that runs was done, if it is. */
  public Optional<Instant> workDone(TimeLog log, Instant now) {
    if (!(log.timer() instanceof TimerState.Running run)) {
      return Optional.empty();
    }
    Duration atStart = worked(log, run.start());
    Instant done = run.start().plus(work.minusNanos(atStart.toNanos() % work.toNanos()));
    return done.isAfter(now) ? Optional.empty() : Optional.of(done);
  }

  /** When the break ends, if there is one: a pause that began exactly where work was done. */
  public Optional<Instant> breakEnd(TimeLog log) {
    if (!(log.timer() instanceof TimerState.Paused paused)) {
      return Optional.empty();
    }
    long worked = worked(log, paused.since()).toNanos();
    return worked > 0 && worked % work.toNanos() == 0
        ? Optional.of(paused.since().plus(rest))
        : Optional.empty();
  }
}
