package dev.depthsprint.sprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Tasks that change their place, within a day or between days, one or several at once. */
public final class TaskMoves {

  private TaskMoves() {}

  /**
   * The tasks on another day, in the order that the plan has them in.
   *
   * @param index before which of the tasks that stay on that day they go; beyond the last one: at
   *     the end
   * @return the same sprint when the day is not there
   */
  public static Sprint move(Sprint sprint, Collection<String> ids, LocalDate to, int index) {
    Set<String> wanted = Set.copyOf(ids);
    List<Task> moved = moved(sprint, wanted, to);
    if (moved.isEmpty() || sprint.day(to).isEmpty()) {
      return sprint;
    }
    Sprint without = without(sprint, wanted);
    return without.withDay(to, day -> day.withTasks(inserted(day.tasks(), index, moved)));
  }

  /** The tasks at the end of another day. */
  public static Sprint move(Sprint sprint, Collection<String> ids, LocalDate to) {
    return move(sprint, ids, to, Integer.MAX_VALUE);
  }

  /** The tasks one place up or down on their days; a block that touches the edge stays. */
  public static Sprint nudge(Sprint sprint, Collection<String> ids, boolean down) {
    Set<String> wanted = Set.copyOf(ids);
    Sprint after = sprint;
    for (Day day : sprint.days()) {
      PVector<Task> tasks = nudged(day.tasks(), wanted, down);
      if (!tasks.equals(day.tasks())) {
        after = after.withDay(day.date(), owner -> owner.withTasks(tasks));
      }
    }
    return after;
  }

  private static PVector<Task> nudged(PVector<Task> tasks, Set<String> wanted, boolean down) {
    List<Task> order = new ArrayList<>(down ? tasks.reversed() : tasks);
    for (int i = 1; i < order.size(); i++) {
      boolean isWanted = wanted.contains(order.get(i).id());
      if (isWanted && !wanted.contains(order.get(i - 1).id())) {
        order.add(i - 1, order.remove(i));
      }
    }
    return TreePVector.from(down ? order.reversed() : order);
  }

  /** What a day's load would be with the tasks on it. */
  public static Load loadWith(Sprint sprint, Day day, Collection<String> ids) {
    Set<String> wanted = Set.copyOf(ids);
    int coming =
        tasks(sprint, wanted).stream()
            .filter(task -> !day.tasks().contains(task))
            .mapToInt(Task::plannedMinutes)
            .sum();
    return Load.of(day).plus(coming);
  }

  /** The sprint without some tasks. */
  public static Sprint without(Sprint sprint, Collection<String> ids) {
    Set<String> wanted = Set.copyOf(ids);
    Sprint after = sprint;
    for (Day day : sprint.days()) {
      List<Task> gone = day.tasks().stream().filter(task -> wanted.contains(task.id())).toList();
      if (!gone.isEmpty()) {
        after = after.withDay(day.date(), owner -> owner.withTasks(owner.tasks().minusAll(gone)));
      }
    }
    return after;
  }

  private static List<Task> moved(Sprint sprint, Set<String> wanted, LocalDate to) {
    List<Day> days = sprint.days();
    int week = Theme.ofDay(Math.max(0, sprint.indexOf(to)));
    List<Task> moved = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      for (Task task : days.get(i).tasks()) {
        if (wanted.contains(task.id())) {
          moved.add(task.moved(Theme.ofDay(i), week));
        }
      }
    }
    return moved;
  }

  private static List<Task> tasks(Sprint sprint, Set<String> wanted) {
    return sprint.days().stream()
        .flatMap(day -> day.tasks().stream())
        .filter(task -> wanted.contains(task.id()))
        .toList();
  }

  private static PVector<Task> inserted(PVector<Task> tasks, int index, List<Task> more) {
    return tasks.plusAll(Math.clamp(index, 0, tasks.size()), more);
  }
}
