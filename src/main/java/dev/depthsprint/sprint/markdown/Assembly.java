package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.BufferDays;
import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Makes a sprint of a draft: dates, budgets, estimates, marks and ids. */
final class Assembly {

  private final TaskIds ids = new TaskIds();
  private final int budget;
  private final Map<DayOfWeek, Integer> weekdays;
  private final Marks taskMarks;
  private final Marks subItemMarks;
  private final Marks dayMarks;

  private Assembly(int budget, Map<DayOfWeek, Integer> weekdays, List<DraftDay> days) {
    this.budget = budget;
    this.weekdays = weekdays;
    List<DraftTask> tasks = days.stream().flatMap(day -> day.tasks.stream()).toList();
    taskMarks = Marks.of(tasks.stream().map(task -> task.tick).toList());
    subItemMarks =
        Marks.of(tasks.stream().flatMap(task -> task.subItems.stream()).map(s -> s.tick).toList());
    dayMarks = Marks.of(days.stream().map(day -> day.tick).toList());
  }

  static ImportedPlan of(String file, Draft draft, Layout layout) throws Problem {
    List<DraftDay> days = Unfolding.of(file, draft);
    if (days.isEmpty()) {
      throw Problem.of("markdown.noPlan", file);
    }
    days.forEach(Completion::of);
    long tasks = days.stream().mapToLong(day -> day.tasks.size()).sum();
    if (tasks > PlanReader.MAX_TASKS) {
      throw Problem.of("markdown.tooManyTasks", file, String.valueOf(PlanReader.MAX_TASKS));
    }
    Pace pace = draft.pace(draft.time.isEmpty() ? draft.title : draft.time.text());
    pace.weekdays().unclear().ifPresent(words -> draft.warn(Message.of("markdown.weekend", words)));
    if (!pace.addsUp()) {
      draft.warn(Message.of("markdown.total", draft.time.text()));
    }
    int atLeast = pace.days().filter(count -> count <= PlanReader.MAX_DAYS).orElse(0);
    boolean namesWeekdays = days.stream().anyMatch(day -> day.key instanceof DayKey.Weekday);
    draft
        .start
        .filter(planned -> planned.date().equals(layout.start()))
        .ifPresent(planned -> draft.claims.claim(planned.lines(), Part.TIME));
    Placing placing = Placing.of(file, draft, days, layout, atLeast);
    int studyDays = (int) days.stream().filter(day -> day.rest.isEmpty()).count();
    var assembly =
        new Assembly(
            pace.budget(Math.max(1, studyDays), placing.length()), pace.weekdays().minutes(), days);
    return new ImportedPlan(
        sprint(file, draft, assembly.days(placing, layout.start())),
        TreePVector.from(draft.warnings),
        draft.claims.places(),
        namesWeekdays,
        false);
  }

  private static Sprint sprint(String file, Draft draft, PVector<Day> days) {
    Marks marks = Marks.of(draft.criteria.stream().map(criterion -> criterion.tick).toList());
    return new Sprint(
        draft.title.isEmpty() ? titleOf(file) : draft.title,
        draft.goal.text(),
        draft.time.text(),
        draft.tip.text(),
        TreePVector.from(draft.themes),
        TreePVector.from(draft.weeks.values()),
        days,
        TreePVector.from(
            draft.criteria.stream()
                .map(criterion -> new Criterion(criterion.title, marks.isDone(criterion.tick)))
                .toList()),
        draft.claims.unrecognised());
  }

  private static String titleOf(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private PVector<Day> days(Placing placing, LocalDate start) {
    List<Day> days = new ArrayList<>();
    for (int slot = 0; slot < placing.length(); slot++) {
      LocalDate date = start.plusDays(slot);
      DraftDay planned = placing.days().get(slot);
      Day buffer = buffer(date);
      days.add(planned == null ? buffer : day(planned, buffer));
    }
    return TreePVector.from(days);
  }

  /** A day that the plan says nothing about: free on weekdays that are off. */
  private Day buffer(LocalDate date) {
    int minutes = weekdays.getOrDefault(date.getDayOfWeek(), budget);
    Day day = BufferDays.on(date);
    return minutes == 0
        ? day.withKind(DayKind.REST)
            .withTitle(Message.of("markdown.rest").text())
            .withBudgetMinutes(budget)
        : day.withBudgetMinutes(minutes);
  }

  private Day day(DraftDay day, Day buffer) {
    int usual = buffer.budgetMinutes();
    int minutes = day.budget.orElse(day.free && day.rest.isEmpty() ? 0 : usual);
    String title = String.join(" / ", day.titles);
    return new Day(
        buffer.date(),
        day.rest.orElse(DayKind.STUDY),
        day.rest.isPresent() && title.isEmpty() ? buffer.title() : title,
        day.focus.text(),
        tasks(day, minutes),
        day.outcome.text(),
        false,
        TreePVector.empty(),
        minutes,
        notes(day, buffer.date()));
  }

  /** A date in the plan is worth keeping when the sprint puts the day elsewhere. */
  private static String notes(DraftDay day, LocalDate date) {
    if (day.key instanceof DayKey.Date(LocalDate named) && !named.equals(date)) {
      day.dates.line(named.toString());
    }
    if (day.key instanceof DayKey.MonthAndDay(MonthDay on, String words)
        && !MonthDay.from(date).equals(on)) {
      day.dates.line(words);
    }
    day.dates.line(day.notes.text());
    return day.dates.text();
  }

  private PVector<Task> tasks(DraftDay day, int minutes) {
    List<Task> tasks = new ArrayList<>();
    boolean done = dayMarks.isDone(day.tick);
    for (DraftTask task : day.tasks) {
      TaskMark mark = done ? TaskMark.DONE : taskMarks.mark(task.tick);
      tasks.add(
          new Task(
              ids.next(day.name, task.title),
              task.title,
              mark,
              task.minutes.map(given -> new Estimate(given, false)).orElse(Estimate.NONE),
              subItems(task, done),
              task.notes.text(),
              "",
              0));
    }
    return TreePVector.from(estimated(tasks, minutes));
  }

  private PVector<SubItem> subItems(DraftTask task, boolean done) {
    return TreePVector.from(
        task.subItems.stream()
            .map(item -> new SubItem(item.title, done || subItemMarks.isDone(item.tick)))
            .toList());
  }

  /** Tasks without minutes share what the others leave of the day. Ideas get nothing. */
  private static List<Task> estimated(List<Task> tasks, int minutes) {
    int given = tasks.stream().mapToInt(task -> task.estimate().minutes()).sum();
    int open = (int) tasks.stream().filter(Assembly::shares).count();
    List<Task> estimated = new ArrayList<>();
    int part = 0;
    for (Task task : tasks) {
      estimated.add(
          shares(task)
              ? task.withEstimate(new Estimate(Shares.of(minutes - given, open, part++), true))
              : task);
    }
    return estimated;
  }

  private static boolean shares(Task task) {
    return task.estimate().automatic() && task.mark() != TaskMark.IDEA;
  }
}
