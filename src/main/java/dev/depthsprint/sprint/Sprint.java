package dev.depthsprint.sprint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The whole plan: consecutive days with their tasks and what frames them.
 *
 * @param time the plan's own words about its hours, verbatim, or empty
 * @param days in order, without holes; empty only in {@link #NONE}
 * @param unrecognised lines of the source that fit nowhere, verbatim, in order
 */
public record Sprint(
    String title,
    String goal,
    String time,
    String tip,
    PVector<Theme> themes,
    PVector<Week> weeks,
    PVector<Day> days,
    PVector<Criterion> definitionOfDone,
    PVector<String> unrecognised) {

  /** A sprint is a stretch that one can look over. */
  public static final int MOST_DAYS = 60;

  /** No sprint has been chosen yet. */
  public static final Sprint NONE =
      new Sprint(
          "",
          "",
          "",
          "",
          TreePVector.empty(),
          TreePVector.empty(),
          TreePVector.empty(),
          TreePVector.empty(),
          TreePVector.empty());

  public boolean exists() {
    return !days.isEmpty();
  }

  public Optional<Day> day(LocalDate date) {
    return days.stream().filter(day -> day.date().equals(date)).findFirst();
  }

  /** The place of a day among the days, from 0; -1 when there is none of that date. */
  int indexOf(LocalDate date) {
    for (int i = 0; i < days.size(); i++) {
      if (days.get(i).date().equals(date)) {
        return i;
      }
    }
    return -1;
  }

  public Optional<Task> task(String id) {
    return days.stream()
        .flatMap(day -> day.tasks().stream())
        .filter(t -> t.id().equals(id))
        .findFirst();
  }

  /** The day that holds the task. */
  public Optional<Day> dayOf(String taskId) {
    return days.stream()
        .filter(day -> day.tasks().stream().anyMatch(task -> task.id().equals(taskId)))
        .findFirst();
  }

  /** True once its last day is over; {@code today} is the study day it is now. */
  public boolean hasEnded(LocalDate today) {
    return exists() && today.isAfter(days.getLast().date());
  }

  /** The heading of the seven days that {@code date} falls into, counted from the first day. */
  public Optional<Week> weekOf(LocalDate date) {
    if (!exists()) {
      return Optional.empty();
    }
    long number = (date.toEpochDay() - days.getFirst().date().toEpochDay()) / 7 + 1;
    return weeks.stream().filter(week -> week.number() == number).findFirst();
  }

  /** The budget of the study days, in minutes. */
  public int studyMinutes() {
    return budgetOf(DayKind.STUDY);
  }

  /** The budget of the buffer days, in minutes: room for what was left. */
  public int bufferMinutes() {
    return budgetOf(DayKind.BUFFER);
  }

  /** The sum of the estimates of all days, in minutes; ideas have no part in it. */
  public int plannedMinutes() {
    return days.stream().mapToInt(Day::plannedMinutes).sum();
  }

  private int budgetOf(DayKind kind) {
    return days.stream().filter(day -> day.kind() == kind).mapToInt(Day::budgetMinutes).sum();
  }

  /** This sprint with one day changed; the same sprint when there is no such day. */
  public Sprint withDay(LocalDate date, UnaryOperator<Day> change) {
    for (int i = 0; i < days.size(); i++) {
      if (days.get(i).date().equals(date)) {
        return withDays(days.with(i, change.apply(days.get(i))));
      }
    }
    return this;
  }

  /** This sprint with one task changed; the same sprint when there is no such task. */
  public Sprint withTask(String id, UnaryOperator<Task> change) {
    return dayOf(id)
        .map(owner ->
            withDay(
                owner.date(),
                day -> {
                  PVector<Task> tasks = day.tasks();
                  for (int i = 0; i < tasks.size(); i++) {
                    if (tasks.get(i).id().equals(id)) {
                      tasks = tasks.with(i, change.apply(tasks.get(i)));
                    }
                  }
                  return day.withTasks(tasks);
                }))
        .orElse(this);
  }

  public Sprint withTitle(String value) {
    return new Sprint(value, goal, time, tip, themes, weeks, days, definitionOfDone, unrecognised);
  }

  public Sprint withDays(PVector<Day> value) {
    return new Sprint(title, goal, time, tip, themes, weeks, value, definitionOfDone, unrecognised);
  }

  public Sprint withDefinitionOfDone(PVector<Criterion> value) {
    return new Sprint(title, goal, time, tip, themes, weeks, days, value, unrecognised);
  }
}
