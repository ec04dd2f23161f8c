package dev.depthsprint.workspace;

import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TaskMoves;
import dev.depthsprint.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;

/** The edits of the plan, each under the name that undo shows. */
public final class PlanEdits {

  private PlanEdits() {}

  /** A new sprint; see {@link SprintEdits#choose}. */
  public static Edit choose(Sprint sprint) {
    return SprintEdits.choose(sprint);
  }

  public static Edit mark(String taskId, TaskMark mark) {
    Message name =
        mark == TaskMark.DONE
            ? Message.of("workspace.edit.tick")
            : mark == TaskMark.OPEN
                ? Message.of("workspace.edit.untick")
                : Message.of("workspace.edit.mark");
    return task(name, taskId, task -> task.withMark(mark));
  }

  /** Ticks or unticks one line of a task's checklist, by its place in the list. */
  public static Edit tickSubItem(String taskId, int index, boolean done) {
    return task(
        Message.of("workspace.edit.tickSubItem"),
        taskId,
        task -> {
          PVector<SubItem> items = task.subItems();
          return index < items.size()
              ? task.withSubItems(items.with(index, items.get(index).withDone(done)))
              : task;
        });
  }

  public static Edit rename(String taskId, String title) {
    return task(Message.of("workspace.edit.renameTask"), taskId, task -> task.withTitle(title));
  }

  public static Edit estimate(String taskId, int minutes) {
    return task(
        Message.of("workspace.edit.estimate"),
        taskId,
        task -> task.withEstimate(new Estimate(minutes, false)));
  }

  public static Edit addTask(LocalDate date, Task task) {
    return day(
        Message.of("workspace.edit.addTask"), date, day -> day.withTasks(day.tasks().plus(task)));
  }

  public static Edit deleteTask(String taskId) {
    return sprint(
        Message.of("workspace.edit.deleteTask"),
        sprint -> TaskMoves.without(sprint, List.of(taskId)));
  }

  public static Edit day(LocalDate date, UnaryOperator<Day> change) {
    return day(Message.of("workspace.edit.dayText"), date, change);
  }

  public static Edit tickCriterion(int index, boolean done) {
    return sprint(
        Message.of("workspace.edit.criterion"),
        sprint -> {
          PVector<Criterion> criteria = sprint.definitionOfDone();
          return index < criteria.size()
              ? sprint.withDefinitionOfDone(
                  criteria.with(index, criteria.get(index).withDone(done)))
              : sprint;
        });
  }

  static Edit day(Message name, LocalDate date, UnaryOperator<Day> change) {
    return sprint(name, sprint -> sprint.withDay(date, change));
  }

  static Edit task(Message name, String taskId, UnaryOperator<Task> change) {
    return sprint(name, sprint -> sprint.withTask(taskId, change));
  }

  /** A change of the sprint; one that leaves it as it was is none. */
  static Edit sprint(Message name, UnaryOperator<Sprint> change) {
    return new Edit(
        name,
        workspace -> {
          Sprint after = change.apply(workspace.sprint());
          return after.equals(workspace.sprint()) ? workspace : workspace.withSprint(after);
        });
  }
}
