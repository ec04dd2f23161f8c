package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Task;
import java.util.List;
import java.util.Set;

/** The minutes that tasks have while nobody chooses any. */
public final class EvenShares {

  private EvenShares() {}

  /**
   * The tasks of a day, those without chosen minutes with an even share of what the others leave.
   *
   * @param budget of the day, in minutes
   * @param settled the ids of tasks that keep their minutes although nobody chose them
   */
  public static List<Task> of(List<Task> tasks, int budget, Set<String> settled) {
    return OwnRow.estimated(
        tasks.stream().map(task -> new OwnRow.Read(task, keeps(task, settled))).toList(), budget);
  }

  private static boolean keeps(Task task, Set<String> settled) {
    return !task.estimate().automatic() || settled.contains(task.id());
  }
}
