package dev.depthsprint.workspace;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TaskMoves;
import dev.depthsprint.text.Message;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;

/** Work on tasks: their parts, their place in the plan, and several of them at once. */
public final class TaskEdits {

  private TaskEdits() {}

  /**
   * Takes a part of a task out as a task of its own, right behind it. The estimate is shared: the
   * part gets {@code minutes} of it, the task keeps the rest.
   *
   * @param partId the id of the new task
   */
  public static Edit split(String taskId, String partId, String title, int minutes) {
    return PlanEdits.sprint(
        Message.of("workspace.edit.splitTask"),
        sprint -> split(sprint, taskId, partId, title, minutes));
  }

  private static Sprint split(
      Sprint sprint, String taskId, String partId, String title, int minutes) {
    return sprint
        .dayOf(taskId)
        .map(owner ->
            sprint.withDay(
                owner.date(),
                day -> {
                  PVector<Task> tasks = day.tasks();
                  Task whole = sprint.task(taskId).orElseThrow();
                  int at = tasks.indexOf(whole);
                  int rest = Math.max(0, whole.estimate().minutes() - minutes);
                  Task part = Task.titled(partId, title).withEstimate(new Estimate(minutes, false));
                  return day.withTasks(
                      tasks
                          .with(at, whole.withEstimate(new Estimate(rest, false)))
                          .plus(at + 1, part.withDiagram(whole.diagram())));
                }))
        .orElse(sprint);
  }

  /** Takes the length that was typed behind a title as the estimate. */
  public static Edit takeEstimate(String taskId, String title, int minutes) {
    return PlanEdits.task(
        Message.of("workspace.edit.takeEstimate"),
        taskId,
        task -> task.withTitle(title).withEstimate(new Estimate(minutes, false)));
  }

  public static Edit notes(String taskId, String notes) {
    return PlanEdits.task(
        Message.of("workspace.edit.taskNotes"), taskId, task -> task.withNotes(notes));
  }

  public static Edit addSubItem(String taskId, String title) {
    return subItems(
        Message.of("workspace.edit.addSubItem"),
        taskId,
        items -> items.plus(new SubItem(title, false)));
  }

  public static Edit renameSubItem(String taskId, int index, String title) {
    return subItems(
        Message.of("workspace.edit.renameSubItem"),
        taskId,
        items ->
            index < items.size()
                ? items.with(index, new SubItem(title, items.get(index).done()))
                : items);
  }

  public static Edit deleteSubItem(String taskId, int index) {
    return subItems(
        Message.of("workspace.edit.deleteSubItem"),
        taskId,
        items -> index < items.size() ? items.minus(index) : items);
  }

  private static Edit subItems(
      Message name, String taskId, UnaryOperator<PVector<SubItem>> change) {
    return PlanEdits.task(name, taskId, task -> task.withSubItems(change.apply(task.subItems())));
  }

  /**
   * @param slug of a diagram of the workspace, or empty for none
   */
  public static Edit link(String taskId, String slug) {
    Message name =
        Message.of(slug.isEmpty() ? "workspace.edit.unlinkDiagram" : "workspace.edit.linkDiagram");
    return PlanEdits.task(name, taskId, task -> task.withDiagram(slug));
  }

  /** Adds a diagram and links the task to it, in one step. */
  public static Edit draw(String taskId, Diagram diagram) {
    UnaryOperator<Workspace> link = link(taskId, diagram.slug()).change();
    return new Edit(
        Message.of("workspace.edit.drawTask"), workspace -> link.apply(workspace.with(diagram)));
  }

  /**
   * @see TaskMoves#move
   */
  public static Edit move(Collection<String> ids, LocalDate to, int index) {
    return PlanEdits.sprint(
        Message.of("workspace.edit.moveTasks", ids.size()),
        sprint -> TaskMoves.move(sprint, ids, to, index));
  }

  public static Edit move(Collection<String> ids, LocalDate to) {
    return move(ids, to, Integer.MAX_VALUE);
  }

  /** One place up or down on their days. */
  public static Edit nudge(Collection<String> ids, boolean down) {
    return PlanEdits.sprint(
        Message.of("workspace.edit.moveTasks", ids.size()),
        sprint -> TaskMoves.nudge(sprint, ids, down));
  }

  public static Edit delete(Collection<String> ids) {
    return PlanEdits.sprint(
        Message.of("workspace.edit.deleteTasks", ids.size()),
        sprint -> TaskMoves.without(sprint, ids));
  }

  public static Edit mark(Collection<String> ids, TaskMark mark) {
    return PlanEdits.sprint(
        Message.of("workspace.edit.markTasks", ids.size()),
        sprint -> {
          Sprint after = sprint;
          for (String id : ids) {
            after = after.withTask(id, task -> task.withMark(mark));
          }
          return after;
        });
  }

  /**
   * Takes open tasks of past days to the days that were chosen for them, in one step.
   *
   * @param targets the day of each task, by its id, in the order in which they go there
   * @param done ids of those that were done, and only not ticked
   */
  public static Edit carryOver(Map<String, LocalDate> targets, List<String> done) {
    return PlanEdits.sprint(
        Message.of("workspace.edit.carryOver", targets.size() + done.size()),
        sprint -> {
          Sprint after = sprint;
          for (Map.Entry<String, LocalDate> one : targets.entrySet()) {
            after = TaskMoves.move(after, List.of(one.getKey()), one.getValue());
          }
          for (String id : done) {
            after = after.withTask(id, task -> task.withMark(TaskMark.DONE));
          }
          return after;
        });
  }
}
