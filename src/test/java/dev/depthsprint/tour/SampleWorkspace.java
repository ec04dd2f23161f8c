package dev.depthsprint.tour;

import dev.depthsprint.diagram.Template;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.Rating;
import dev.depthsprint.sprint.Rehearsal;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.markdown.BundledPlan;
import dev.depthsprint.sprint.markdown.Layout;
import dev.depthsprint.sprint.markdown.Order;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.DayEdits;
import dev.depthsprint.workspace.DiagramEdits;
import dev.depthsprint.workspace.PlanEdits;
import dev.depthsprint.workspace.Settings.Look;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.TaskEdits;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A workspace as it looks on the Thursday of the first week: the tour and the pictures show it. */
public final class SampleWorkspace {

  public static final LocalDate START = LocalDate.of(2026, 11, 23);
  public static final LocalDate TODAY = START.plusDays(3);
  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private final Store store;
  private final List<TimeEvent> events = new ArrayList<>();

  private SampleWorkspace(Store store) {
    this.store = store;
  }

  /** Fills an empty folder. */
  public static void fill(Path folder, Look look) throws Problem {
    try (var opened = WorkspaceFolder.open(folder)) {
      var store = new Store(opened.loaded().workspace());
      var sample = new SampleWorkspace(store);
      sample.plan();
      sample.work();
      sample.draw();
      sample.drill();
      store.settle(
          settings -> settings.withLook(look).withDay(TODAY.toString()).withDiagram("target"));
      opened.append(sample.events).join();
      opened.save(store.current());
      opened.flush().join();
    }
  }

  private void plan() throws Problem {
    Sprint sprint = BundledPlan.read(new Layout(START, Order.CALENDAR)).sprint();
    store.apply(PlanEdits.choose(sprint));
  }

  private void draw() {
    store.apply(DiagramEdits.add(Template.CURRENT.create("current", "Current pipeline")));
    store.apply(DiagramEdits.add(Template.TARGET.create("target", "Target pipeline")));
  }

  /** What was explained at the end of each day, and what today is explained by. */
  private void drill() {
    rehearse(0, 18, 104, Rating.NOT_YET);
    rehearse(0, 42, 117, Rating.WITH_GAPS);
    rehearse(1, 43, 96, Rating.CLEARLY);
    store.apply(DayEdits.outcomeMet(START.plusDays(1), true));
    String task = day(3).tasks().getFirst().id();
    store.apply(TaskEdits.link(task, "target"));
  }

  private void rehearse(int day, int hours, int seconds, Rating rating) {
    Instant at = START.atTime(0, 0).atZone(ZONE).toInstant().plusSeconds(hours * 3600L);
    store.apply(DayEdits.rehearsed(START.plusDays(day), new Rehearsal(at, seconds, rating), false));
  }

  private Day day(int index) {
    return store.current().sprint().days().get(index);
  }

  private void work() {
    for (int i = 0; i < 3; i++) {
      day(i).tasks().forEach(task -> mark(task, TaskMark.DONE));
    }
    Task idea = Task.titled("idea", "Compare with Flink’s changelog checkpoints");
    store.apply(PlanEdits.addTask(TODAY, idea.withMark(TaskMark.IDEA)));
    mark(day(3).tasks().getFirst(), TaskMark.IN_PROGRESS);
    store.apply(
        PlanEdits.day(
            TODAY,
            day ->
                day.withNotes(
                    "Compaction keeps the last value per key: good for state, wrong for events.")));
    int[] minutes = {235, 262, 205, 150};
    for (int i = 0; i < minutes.length; i++) {
      record(day(i), minutes[i]);
    }
  }

  private void mark(Task task, TaskMark mark) {
    store.apply(PlanEdits.mark(task.id(), mark));
  }

  /** The minutes, shared by the day's tasks, from nine o'clock on without a break. */
  private void record(Day day, int minutes) {
    Instant at = day.date().atTime(9, 0).atZone(ZONE).toInstant();
    List<Task> tasks = day.tasks().stream().filter(t -> t.mark() != TaskMark.IDEA).toList();
    boolean isToday = day.date().equals(TODAY);
    List<Task> worked = isToday ? tasks.subList(0, 1) : tasks;
    for (Task task : worked) {
      Instant end = at.plusSeconds(minutes * 60L / worked.size());
      String id = "t" + events.size();
      events.add(new TimeEvent.Started(id, task.id(), at, ZONE));
      events.add(new TimeEvent.Stopped(id, end, Origin.TIMER));
      at = end;
    }
  }
}
