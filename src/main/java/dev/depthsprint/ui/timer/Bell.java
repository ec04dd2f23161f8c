package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.CountMode;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Reminders;
import dev.depthsprint.sprint.Reminders.Occasion;
import dev.depthsprint.sprint.Reminders.Reminder;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Settings;
import dev.depthsprint.workspace.Workspace;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells what is due about the running clock, in the window and outside it: each thing once, also
 * over restarts.
 */
public final class Bell {

  private final Session session;

  /** What was said last of each subject: what comes after it takes its place. */
  private final Map<Occasion, Message> last = new EnumMap<>(Occasion.class);

  private Outside outside = Outside.NOWHERE;

  public Bell(Session session) {
    this.session = session;
  }

  /** Where else it is to be told. */
  public void tellTo(Outside where) {
    outside = where;
  }

  /** To be called every few seconds, whether or not the window can be seen. */
  public void look() {
    Settings.Clock clock = session.workspace().settings().clock();
    Reminders.due(
            session.workspace().sprint(),
            session.workspace().time(),
            session.today(),
            session.time().instant(),
            Optional.of(clock.cycle()).filter(_ -> clock.mode() == CountMode.CYCLES),
            clock.told())
        .forEach(this::tell);
  }

  private void tell(Reminder reminder) {
    session
        .store()
        .settle(settings -> settings.withClock(settings.clock().afterTelling(reminder.key())));
    Message words = words(reminder);
    Optional.ofNullable(last.put(subject(reminder), words)).ifPresent(session.notices()::withdraw);
    session.notices().show(words, same(session.workspace().time().timer()));
    outside.tell(
        Message.of("ui.app.name").text(),
        words.text(),
        session.workspace().settings().clock().sound());
  }

  /** The end of a break makes its begin old, and the whole budget its 80 %. */
  private static Occasion subject(Reminder reminder) {
    return switch (reminder.occasion()) {
      case BUDGET_NEAR, BUDGET_FULL -> Occasion.BUDGET_FULL;
      case WORK_DONE, BREAK_OVER -> Occasion.BREAK_OVER;
      case ESTIMATE -> Occasion.ESTIMATE;
    };
  }

  /** What was told is of no use when the timer has been started or stopped since. */
  private static Predicate<Workspace> same(TimerState state) {
    return after -> isSame(state, after.time().timer());
  }

  private static boolean isSame(TimerState told, TimerState now) {
    return told instanceof TimerState.Running was && now instanceof TimerState.Running is
        ? was.intervalId().equals(is.intervalId())
        : told.equals(now);
  }

  private Message words(Reminder reminder) {
    Settings.Clock clock = session.workspace().settings().clock();
    String task = session.taskTitle(reminder.taskId());
    String budget =
        Durations.words(
            session.sprintDay().map(Day::budgetMinutes).orElse(Day.USUAL_BUDGET_MINUTES));
    return switch (reminder.occasion()) {
      case BUDGET_NEAR -> Message.of("ui.bell.near", budget);
      case BUDGET_FULL -> Message.of("ui.bell.full", budget);
      case ESTIMATE -> Message.of("ui.bell.estimate", task);
      case WORK_DONE ->
          Message.of(
              "ui.bell.work",
              Durations.words(clock.workMinutes()),
              Durations.words(clock.breakMinutes()));
      case BREAK_OVER -> Message.of("ui.bell.break", task);
    };
  }
}
