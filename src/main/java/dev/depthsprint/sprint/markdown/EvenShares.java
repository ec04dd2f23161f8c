package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Task;
import java.util.List;

/** The minutes that tasks have while nobody chooses any. */
public final class EvenShares {

  private EvenShares() {}

  /**
   * The tasks of a day, those without chosen minutes with an even share of what the others leave.
   *
   * @param budget of the day, in minutes
   */
  public static List<Task> of(List<Task> tasks, int budget) {
    return OwnRow.estimated(
        tasks.stream().map(task -> new OwnRow.Read(task, !task.estimate().automatic())).toList(),
        budget);
  }
}
