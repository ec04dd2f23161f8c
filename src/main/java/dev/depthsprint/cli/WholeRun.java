package dev.depthsprint.cli;

import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.TimeLog;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person calls one run of the timer may be several intervals: what nobody saw in between
 * cuts it, and what was kept of that is an interval of its own.
 *
 * @param log with the intervals before the last
 */
record WholeRun(TimeLog log) {

  /** The timer goes on a moment after it was found to have stood still. */
  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  /** All that counts of the run that the interval is the last of. */
  Duration upTo(Interval last) {
    Instant start = last.start();
    Optional<Instant> earlier = before(last.taskId(), start);
    while (earlier.isPresent()) {
      start = earlier.get();
      earlier = before(last.taskId(), start);
    }
    Instant first = start;
    return log.intervals().stream()
        .filter(it -> it.taskId().equals(last.taskId()) && !it.start().isBefore(first))
        .filter(it -> it.start().isBefore(last.start()))
        .map(Interval::duration)
        .reduce(last.duration(), Duration::plus);
  }

  /** Where what leads up to an instant without a break begins. */
  private Optional<Instant> before(String task, Instant at) {
    Stream<Gap> gaps =
        log.gaps().stream().filter(gap -> gap.taskId().equals(task) && touches(gap.end(), at));
    Stream<Interval> pieces =
        log.intervals().stream().filter(it -> it.taskId().equals(task) && touches(it.end(), at));
    return Stream.concat(gaps.map(Gap::start), pieces.map(Interval::start))
        .filter(start -> start.isBefore(at))
        .findFirst();
  }

  private static boolean touches(Instant end, Instant at) {
    return !end.isAfter(at) && !end.plus(A_MOMENT).isBefore(at);
  }
}
