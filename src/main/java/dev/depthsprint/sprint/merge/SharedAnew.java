package dev.depthsprint.sprint.merge;

import dev.depthsprint.sprint.Task;
import dev.depthsprint.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Minutes that nobody chose and that are others now, since others share the day. */
final class SharedAnew {

  private record Step(int before, int after) {}

  private SharedAnew() {}

  /**
   * What to say of a day; tasks whose minutes change alike are told as one.
   *
   * @param old the tasks as they are, by id
   * @param now the tasks of the day as they will be
   */
  static List<Message> of(Map<String, Task> old, List<Task> now) {
    Map<Step, List<Task>> steps = new LinkedHashMap<>();
    for (Task task : now) {
      Task before = old.getOrDefault(task.id(), task);
      boolean isUnchosen = before.estimate().automatic() && task.estimate().automatic();
      if (isUnchosen && before.plannedMinutes() != task.plannedMinutes()) {
        var step = new Step(before.estimate().minutes(), task.estimate().minutes());
        steps.computeIfAbsent(step, _ -> new ArrayList<>()).add(task);
      }
    }
    List<Message> said = new ArrayList<>();
    steps.forEach((step, tasks) -> said.add(said(step, tasks)));
    return said;
  }

  private static Message said(Step step, List<Task> tasks) {
    String before = String.valueOf(step.before());
    String after = String.valueOf(step.after());
    return tasks.size() == 1
        ? Message.of("merge.shares.one", tasks.getFirst().title(), after, before)
        : Message.of("merge.shares.each", tasks.size(), after, before);
  }
}
