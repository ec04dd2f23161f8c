package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.TreePVector;

/** Which of the recorded time is a sprint's own. */
public final class SprintTime {

  private SprintTime() {}

  /**
   * The log without what was spent on tasks of other sprints, which may lie on the same days. What
   * nobody knows the task of any more counts for the sprint whose days it lies on.
   *
   * @param others all sprints but this one
   * @return the same log where nothing is left out
   */
  public static TimeLog of(TimeLog log, Sprint sprint, Collection<Sprint> others) {
    Set<String> foreign = others.stream().flatMap(SprintTime::ids).collect(Collectors.toSet());
    foreign.removeAll(ids(sprint).collect(Collectors.toSet()));
    if (foreign.isEmpty()) {
      return log;
    }
    List<Interval> own =
        log.intervals().stream().filter(it -> !foreign.contains(it.taskId())).toList();
    boolean isForeign =
        switch (log.timer()) {
          case TimerState.Running run -> foreign.contains(run.taskId());
          case TimerState.Paused paused -> foreign.contains(paused.taskId());
          case TimerState.Idle() -> false;
        };
    return isForeign || own.size() < log.intervals().size()
        ? new TimeLog(TreePVector.from(own), isForeign ? TimerState.IDLE : log.timer())
        : log;
  }

  /**
   * Time on tasks of the sprint that lies on none of its days.
   *
   * @param now up to when an open interval counts
   */
  public static Duration outside(Sprint sprint, TimeLog log, Instant now) {
    Set<String> own = ids(sprint).collect(Collectors.toCollection(HashSet::new));
    Stream<Interval> open =
        log.timer() instanceof TimerState.Running run
            ? Stream.of(log.ended(run, now, Origin.TIMER))
            : Stream.empty();
    return Stream.concat(log.intervals().stream(), open)
        .filter(interval -> own.contains(interval.taskId()))
        .map(interval -> outside(sprint, interval))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration outside(Sprint sprint, Interval interval) {
    Instant first = StudyDay.start(sprint.days().getFirst().date(), interval.zone());
    Instant end = StudyDay.start(sprint.days().getLast().date().plusDays(1), interval.zone());
    Instant from = interval.start().isBefore(first) ? first : interval.start();
    Instant to = interval.end().isAfter(end) ? end : interval.end();
    Duration inside = to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    return interval.duration().minus(inside);
  }

  private static Stream<String> ids(Sprint sprint) {
    return sprint.days().stream().flatMap(day -> day.tasks().stream()).map(Task::id);
  }
}
