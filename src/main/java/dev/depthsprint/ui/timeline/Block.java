package dev.depthsprint.ui.timeline;

import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.StudyDay;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One piece of a day: worked, running, or a gap. */
sealed interface Block {

  String id();

  String taskId();

  Instant start();

  Instant end();

  default Duration duration() {
    return Duration.between(start(), end());
  }

  /** The same piece with other ends; a gap has the ends that it has. */
  default Block at(Instant from, Instant to) {
    return switch (this) {
      case Worked(Interval it) ->
          new Worked(new Interval(it.id(), it.taskId(), from, to, it.zone(), it.origin()));
      case Running run -> new Running(run.id(), run.taskId(), from, to);
      case Hole hole -> hole;
    };
  }

  /** A finished interval. */
  record Worked(Interval interval) implements Block {

    @Override
    public String id() {
      return interval.id();
    }

    @Override
    public String taskId() {
      return interval.taskId();
    }

    @Override
    public Instant start() {
      return interval.start();
    }

    @Override
    public Instant end() {
      return interval.end();
    }
  }

  /** The open interval; it grows. */
  record Running(String id, String taskId, Instant start, Instant end) implements Block {}

  /** A gap, settled or not. */
  record Hole(Gap gap) implements Block {

    @Override
    public String id() {
      return gap.id();
    }

    @Override
    public String taskId() {
      return gap.taskId();
    }

    @Override
    public Instant start() {
      return gap.start();
    }

    @Override
    public Instant end() {
      return gap.end();
    }
  }

  /**
   * What a study day shows: the intervals that touch it in their own zones, and the gaps that began
   * on it, in order.
   *
   * @param now up to when the open interval counts
   */
  static List<Block> of(TimeLog log, LocalDate day, ZoneId zone, Instant now) {
    List<Block> blocks = new ArrayList<>();
    log
        .between(StudyDay.start(day.minusDays(1), zone), StudyDay.start(day.plusDays(2), zone))
        .stream()
        .filter(it -> touches(it, day))
        .forEach(it -> blocks.add(new Worked(it)));
    running(log, now)
        .filter(it -> touches(it, day))
        .ifPresent(it -> blocks.add(new Running(it.id(), it.taskId(), it.start(), it.end())));
    log.gaps().stream()
        .filter(gap -> StudyDay.of(gap.start(), gap.zone()).equals(day))
        .forEach(gap -> blocks.add(new Hole(gap)));
    blocks.sort(Comparator.comparing(Block::start).thenComparing(Block::end));
    return List.copyOf(blocks);
  }

  private static Optional<Interval> running(TimeLog log, Instant now) {
    return log.timer() instanceof TimerState.Running run
        ? Optional.of(log.ended(run, now, Origin.TIMER))
        : Optional.empty();
  }

  private static boolean touches(Interval interval, LocalDate day) {
    LocalDate first = StudyDay.of(interval.start(), interval.zone());
    LocalDate last =
        interval.duration().isZero()
            ? first
            : StudyDay.of(interval.end().minusNanos(1), interval.zone());
    return !first.isAfter(day) && !last.isBefore(day);
  }
}
