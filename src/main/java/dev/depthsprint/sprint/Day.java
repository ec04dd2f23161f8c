package dev.depthsprint.sprint;

import java.time.LocalDate;
import java.util.List;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * One day of the sprint.
 *
 * @param title for example "Kick-off &amp; Baseline"
 * @param focus what the day is about, or empty
 * @param outcome what one can do at the end of it, or empty
 * @param outcomeMet true once the person says so
 * @param rehearsals of the outcome, the oldest first
 * @param budgetMinutes how long one means to work, 0 or more; minutes, never a fraction of a day
 * @param notes Markdown, or empty
 */
public record Day(
    LocalDate date,
    DayKind kind,
    String title,
    String focus,
    PVector<Task> tasks,
    String outcome,
    boolean outcomeMet,
    PVector<Rehearsal> rehearsals,
    int budgetMinutes,
    String notes) {

  /** Four hours, the budget that the sprint is made for. */
  public static final int USUAL_BUDGET_MINUTES = 240;

  public Day {
    if (budgetMinutes < 0) {
      throw new IllegalArgumentException("a budget of " + budgetMinutes + " minutes");
    }
  }

  public static Day empty(LocalDate date, DayKind kind, String title) {
    return new Day(
        date,
        kind,
        title,
        "",
        TreePVector.empty(),
        "",
        false,
        TreePVector.empty(),
        USUAL_BUDGET_MINUTES,
        "");
  }

  /** How many tasks are work: ideas are not. */
  public int taskCount() {
    return (int) tasks.stream().filter(task -> task.mark() != TaskMark.IDEA).count();
  }

  public int doneCount() {
    return (int) tasks.stream().filter(Task::isDone).count();
  }

  /** The sum of the estimates, in minutes; ideas have no part in it. */
  public int plannedMinutes() {
    return tasks.stream().mapToInt(Task::plannedMinutes).sum();
  }

  /** The budget, in minutes; none on a rest day, whatever it was before it became one. */
  public int workMinutes() {
    return kind == DayKind.REST ? 0 : budgetMinutes;
  }

  /** The tasks that are still work to do, in order. */
  public List<Task> openTasks() {
    return tasks.stream().filter(Task::isOpenWork).toList();
  }

  /**
   * True once there was work and all of it is done, ideas aside, or once its outcome is met,
   * whatever is still open.
   */
  public boolean isFinished() {
    return outcomeMet || (taskCount() > 0 && openTasks().isEmpty());
  }

  public Day withDate(LocalDate value) {
    return new Day(
        value, kind, title, focus, tasks, outcome, outcomeMet, rehearsals, budgetMinutes, notes);
  }

  public Day withKind(DayKind value) {
    return new Day(
        date, value, title, focus, tasks, outcome, outcomeMet, rehearsals, budgetMinutes, notes);
  }

  public Day withTitle(String value) {
    return new Day(
        date, kind, value, focus, tasks, outcome, outcomeMet, rehearsals, budgetMinutes, notes);
  }

  public Day withFocus(String value) {
    return new Day(
        date, kind, title, value, tasks, outcome, outcomeMet, rehearsals, budgetMinutes, notes);
  }

  public Day withTasks(PVector<Task> value) {
    return new Day(
        date, kind, title, focus, value, outcome, outcomeMet, rehearsals, budgetMinutes, notes);
  }

  public Day withOutcome(String value) {
    return new Day(
        date, kind, title, focus, tasks, value, outcomeMet, rehearsals, budgetMinutes, notes);
  }

  public Day withOutcomeMet(boolean value) {
    return new Day(
        date, kind, title, focus, tasks, outcome, value, rehearsals, budgetMinutes, notes);
  }

  public Day withRehearsals(PVector<Rehearsal> value) {
    return new Day(
        date, kind, title, focus, tasks, outcome, outcomeMet, value, budgetMinutes, notes);
  }

  public Day withBudgetMinutes(int value) {
    return new Day(date, kind, title, focus, tasks, outcome, outcomeMet, rehearsals, value, notes);
  }

  public Day withNotes(String value) {
    return new Day(
        date, kind, title, focus, tasks, outcome, outcomeMet, rehearsals, budgetMinutes, value);
  }
}
