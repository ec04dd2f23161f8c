package dev.depthsprint.cli;

import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.Theme;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.Week;
import dev.depthsprint.workspace.Workspace;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The sprint for scripts. Fields may be added; those that are there keep their names and meanings.
 * Minutes are whole and rounded down.
 */
final class PlanJson {

  private final TimeLog time;
  private final Instant now;

  private PlanJson(TimeLog time, Instant now) {
    this.time = time;
    this.now = now;
  }

  /**
   * @param now up to when a running timer counts
   */
  static Map<String, Object> of(Workspace workspace, Instant now) {
    return new PlanJson(workspace.ownTime(), now).sprint(workspace.sprint());
  }

  private Map<String, Object> sprint(Sprint sprint) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("title", sprint.title());
    tree.put("goal", sprint.goal());
    tree.put("time", sprint.time());
    tree.put("tip", sprint.tip());
    tree.put("plannedMinutes", sprint.plannedMinutes());
    tree.put("studyMinutes", sprint.studyMinutes());
    tree.put("bufferMinutes", sprint.bufferMinutes());
    tree.put("tasks", sprint.days().stream().mapToInt(Day::taskCount).sum());
    tree.put("tasksDone", sprint.days().stream().mapToInt(Day::doneCount).sum());
    tree.put("themes", sprint.themes().stream().map(PlanJson::theme).toList());
    tree.put("weeks", sprint.weeks().stream().map(PlanJson::week).toList());
    tree.put("days", sprint.days().stream().map(this::day).toList());
    tree.put(
        "definitionOfDone", sprint.definitionOfDone().stream().map(PlanJson::criterion).toList());
    tree.put("unrecognised", sprint.unrecognised());
    return tree;
  }

  private static Map<String, Object> theme(Theme theme) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("number", theme.number());
    tree.put("title", theme.title());
    tree.put("detail", theme.detail());
    return tree;
  }

  private static Map<String, Object> week(Week week) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("number", week.number());
    tree.put("title", week.title());
    tree.put("subtitle", week.subtitle());
    return tree;
  }

  private Map<String, Object> day(Day day) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("date", day.date().toString());
    tree.put("kind", word(day.kind()));
    tree.put("title", day.title());
    tree.put("focus", day.focus());
    tree.put("outcome", day.outcome());
    tree.put("outcomeMet", day.outcomeMet());
    tree.put("budgetMinutes", day.budgetMinutes());
    tree.put("usedMinutes", time.onDay(day.date(), now).toMinutes());
    tree.put("tasks", day.tasks().stream().map(this::task).toList());
    tree.put("notes", day.notes());
    return tree;
  }

  private Map<String, Object> task(Task task) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", task.id());
    tree.put("title", task.title());
    tree.put("mark", word(task.mark()));
    tree.put("estimateMinutes", task.estimate().minutes());
    tree.put("estimateAutomatic", task.estimate().automatic());
    tree.put("usedMinutes", time.onTask(task.id(), now).toMinutes());
    tree.put("subItems", task.subItems().stream().map(PlanJson::subItem).toList());
    tree.put("notes", task.notes());
    tree.put("diagram", task.diagram());
    return tree;
  }

  private static Map<String, Object> subItem(SubItem item) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("title", item.title());
    tree.put("done", item.done());
    return tree;
  }

  private static Map<String, Object> criterion(Criterion criterion) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("text", criterion.text());
    tree.put("done", criterion.done());
    return tree;
  }

  /** As in the workspace's files: IN_PROGRESS is "in-progress". */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
