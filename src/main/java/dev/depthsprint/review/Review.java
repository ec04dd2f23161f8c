package dev.depthsprint.review;

import dev.depthsprint.sprint.BurnUp;
import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SprintTime;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TaskTimes;
import dev.depthsprint.sprint.Theme;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.markdown.InlineText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A sprint in numbers.
 *
 * @param today the study day that it is seen from
 * @param meant the budgets of the study days, in minutes; buffer is room and not owed
 * @param total over all days
 * @param outcomes how many days have one
 * @param met how many of them are met
 * @param criteria of the Definition of Done
 * @param outside minutes on tasks of the sprint that lie on none of its days
 * @param elsewhere minutes of its days that were spent on tasks of other sprints
 */
public record Review(
    String title,
    LocalDate today,
    List<DayReview> days,
    List<ThemeReview> themes,
    List<TaskReview> tasks,
    BurnUp burnUp,
    int meant,
    Tally total,
    int outcomes,
    int met,
    int criteria,
    int criteriaDone,
    int outside,
    int elsewhere) {

  /** A day of the sprint. */
  public record DayReview(Day day, Tally tally) {

    /** Minutes beyond the budget, 0 or more. */
    public int over() {
      return Math.max(0, tally.worked() - day.workMinutes());
    }
  }

  /**
   * What a theme came to: the days of the week of its number, and the tasks that left them.
   *
   * @param title of the theme, or of the week where no theme has the number; may be empty
   */
  public record ThemeReview(int number, String title, Tally tally) {}

  /** A task on its day. */
  public record TaskReview(LocalDate date, Task task, Tally tally) {}

  public Review {
    days = List.copyOf(days);
    themes = List.copyOf(themes);
    tasks = List.copyOf(tasks);
  }

  /**
   * @param sprint one that exists
   * @param all the recorded time
   * @param others all sprints but this one; what was spent on their tasks does not count
   * @param today the study day it is now
   * @param until up to when an open interval counts
   */
  public static Review of(
      Sprint sprint, TimeLog all, Collection<Sprint> others, LocalDate today, Instant until) {
    TimeLog log = SprintTime.of(all, sprint, others);
    List<DayReview> days = new ArrayList<>();
    List<TaskReview> tasks = new ArrayList<>();
    Map<String, Duration> times = TaskTimes.of(log, until);
    for (Day day : sprint.days()) {
      int worked = (int) log.onDay(day.date(), until).toMinutes();
      days.add(
          new DayReview(
              day, new Tally(day.plannedMinutes(), worked, day.doneCount(), day.taskCount())));
      for (Task task : day.tasks()) {
        tasks.add(
            new TaskReview(
                day.date(), task, tally(task, times.getOrDefault(task.id(), Duration.ZERO))));
      }
    }
    return new Review(
        InlineText.heading(sprint.title()),
        today,
        days,
        ThemeTallies.of(sprint, log, days, tasks, until),
        tasks,
        BurnUp.of(sprint, log, today, until),
        sprint.studyMinutes(),
        days.stream().map(DayReview::tally).reduce(Tally.NONE, Tally::plus),
        (int) sprint.days().stream().filter(day -> !day.outcome().isBlank()).count(),
        (int) sprint.days().stream().filter(Day::outcomeMet).count(),
        sprint.definitionOfDone().size(),
        (int) sprint.definitionOfDone().stream().filter(Criterion::done).count(),
        (int) SprintTime.outside(sprint, log, until).toMinutes(),
        (int) onDays(sprint, all, until).minus(onDays(sprint, log, until)).toMinutes());
  }

  private static Duration onDays(Sprint sprint, TimeLog log, Instant until) {
    return sprint.days().stream()
        .map(day -> log.onDay(day.date(), until))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** True once the last day of the theme's week has ended. */
  boolean isOver(ThemeReview theme) {
    int last = Math.min(days.size(), Theme.daysUntilEnd(theme.number())) - 1;
    return days.get(last).day().date().isBefore(today);
  }

  static Tally tally(Task task, Duration worked) {
    return new Tally(
        task.plannedMinutes(),
        (int) worked.toMinutes(),
        task.isDone() ? 1 : 0,
        task.mark() == TaskMark.IDEA ? 0 : 1);
  }
}
