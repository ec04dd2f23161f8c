package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.Cycle;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the clock shows of the task at hand, in the bar and on Today alike. Counting up, that is the
 * time on it today.
 *
 * @param shown hours, minutes and seconds
 * @param note what they are, where they do not count up
 */
public record Dial(String shown, Optional<Message> note) {

  /** What the clock shows of a task that is timed or paused. */
  public static Dial now(Session session, String taskId) {
    return of(
        session.workspace().settings().clock(),
        session.workspace().sprint(),
        session.workspace().time(),
        taskId,
        session.today(),
        session.timekeeper().countedUntil(),
        session.time().instant());
  }

  /**
   * @param now up to when the open interval counts
   * @param clock the wall clock, by which breaks run
   */
  static Dial of(
      Settings.Clock settings,
      Sprint sprint,
      TimeLog log,
      String taskId,
      LocalDate today,
      Instant now,
      Instant clock) {
    return switch (settings.mode()) {
      case UP -> up(log, taskId, today, now);
      case DOWN -> down(sprint, log, taskId, today, now);
      case CYCLES -> cycle(settings.cycle(), log, now, clock);
    };
  }

  private static Dial up(TimeLog log, String taskId, LocalDate today, Instant now) {
    return new Dial(Durations.clock(log.onTask(taskId, today, now)), Optional.empty());
  }

  /** A task without an estimate counts up. */
  private static Dial down(
      Sprint sprint, TimeLog log, String taskId, LocalDate today, Instant now) {
    Estimate planned = sprint.task(taskId).map(Task::estimate).orElse(Estimate.NONE);
    if (planned.minutes() == 0) {
      return up(log, taskId, today, now);
    }
    Duration left = Duration.ofMinutes(planned.minutes()).minus(log.onTask(taskId, now));
    String estimate = Durations.words(planned);
    return left.isNegative()
        ? new Dial("+" + Durations.clock(left.negated()), note("ui.timer.over", estimate))
        : new Dial(Durations.clock(left), note("ui.timer.leftOf", estimate));
  }

  private static Dial cycle(Cycle cycle, TimeLog log, Instant now, Instant clock) {
    Optional<Instant> end = cycle.breakEnd(log);
    if (end.isEmpty()) {
      return new Dial(
          Durations.clock(cycle.workLeft(log, now)),
          note("ui.timer.workLeft", Durations.words(cycle.work())));
    }
    Duration left = Duration.between(clock, end.get());
    return left.isNegative()
        ? new Dial(Durations.clock(Duration.ZERO), Optional.of(Message.of("ui.timer.breakOver")))
        : new Dial(
            Durations.clock(left), note("ui.timer.breakLeft", Durations.words(cycle.rest())));
  }

  private static Optional<Message> note(String key, String length) {
    return Optional.of(Message.of(key, length));
  }
}
