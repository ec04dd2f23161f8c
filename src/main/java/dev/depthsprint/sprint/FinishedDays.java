package dev.depthsprint.sprint;

import java.util.List;
import java.util.Optional;

/** Which study days a step finished. */
public final class FinishedDays {

  private FinishedDays() {}

  /**
   * The study days that nothing is left of by a tick: of the last open task, or of the outcome with
   * no task open. What a day has lost to another day, or to a delete, is no finish.
   */
  public static List<Day> between(Sprint before, Sprint after) {
    return after.days().stream()
        .filter(day -> day.kind() == DayKind.STUDY && isComplete(day))
        .filter(day -> before.day(day.date()).filter(was -> isTickedSince(was, day)).isPresent())
        .toList();
  }

  private static boolean isComplete(Day day) {
    return day.isFinished() && day.openTasks().isEmpty();
  }

  private static boolean isTickedSince(Day was, Day is) {
    return (is.outcomeMet() && !was.outcomeMet())
        || (!isComplete(was)
            && is.tasks().stream().anyMatch(task -> task.isDone() && isOpen(was, task.id())));
  }

  private static boolean isOpen(Day day, String taskId) {
    Optional<Task> task = day.tasks().stream().filter(it -> it.id().equals(taskId)).findFirst();
    return task.filter(it -> !it.isDone()).isPresent();
  }
}
