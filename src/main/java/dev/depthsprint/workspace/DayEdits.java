package dev.depthsprint.workspace;

import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Rehearsal;
import dev.depthsprint.sprint.SkippedDay;
import dev.depthsprint.text.Message;
import java.time.LocalDate;

/** What a day is for, how long it is, and how its outcome went. */
public final class DayEdits {

  private DayEdits() {}

  public static Edit kind(LocalDate date, DayKind kind) {
    return PlanEdits.day(Message.of("workspace.edit.dayKind"), date, day -> day.withKind(kind));
  }

  /**
   * @param minutes 0 or more
   */
  public static Edit budget(LocalDate date, int minutes) {
    return PlanEdits.day(
        Message.of("workspace.edit.dayBudget"), date, day -> day.withBudgetMinutes(minutes));
  }

  /** Lets a study day fall out; changes nothing where that cannot be. */
  public static Edit skip(LocalDate date, SkippedDay.Way way) {
    return PlanEdits.sprint(
        Message.of("workspace.edit.skipDay"),
        sprint -> SkippedDay.skip(sprint, date, way).orElse(sprint));
  }

  public static Edit outcomeMet(LocalDate date, boolean met) {
    return PlanEdits.day(
        Message.of(met ? "workspace.edit.outcomeMet" : "workspace.edit.outcomeNotMet"),
        date,
        day -> day.withOutcomeMet(met));
  }

  /** Keeps one more rehearsal of the day's outcome, and whether the outcome is met now. */
  public static Edit rehearsed(LocalDate date, Rehearsal rehearsal, boolean met) {
    return PlanEdits.day(
        Message.of("workspace.edit.rehearsal"),
        date,
        day -> day.withRehearsals(day.rehearsals().plus(rehearsal)).withOutcomeMet(met));
  }
}
