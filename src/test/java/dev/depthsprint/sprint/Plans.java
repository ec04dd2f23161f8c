package dev.depthsprint.sprint;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.pcollections.TreePVector;

/** Small plans for the tests of the plan's rules. */
public final class Plans {

  /** A Monday. */
  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private Plans() {}

  /** A sprint from Monday on, one day for each kind, with four hours each and no task. */
  public static Sprint of(DayKind... kinds) {
    Sprint sprint = BlankPlan.from(MONDAY, kinds.length, DayKind.STUDY);
    for (int i = 0; i < kinds.length; i++) {
      DayKind kind = kinds[i];
      sprint = sprint.withDay(MONDAY.plusDays(i), day -> day.withKind(kind));
    }
    return sprint;
  }

  /** The sprint with one more task. */
  public static Sprint with(Sprint sprint, int day, Task task) {
    return sprint.withDay(MONDAY.plusDays(day), it -> it.withTasks(it.tasks().plus(task)));
  }

  public static Task task(String id, int minutes) {
    return Task.titled(id, id).withEstimate(new Estimate(minutes, false));
  }

  /** The ids of a day's tasks, in order. */
  public static List<String> ids(Sprint sprint, int day) {
    return sprint.days().get(day).tasks().stream().map(Task::id).toList();
  }

  static Sprint filled(Sprint sprint, int day, Task... tasks) {
    return sprint.withDay(
        MONDAY.plusDays(day), it -> it.withTasks(TreePVector.from(Stream.of(tasks).toList())));
  }
}
