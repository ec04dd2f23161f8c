package dev.depthsprint.desk;

import dev.depthsprint.sprint.BlankPlan;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.SprintEdits;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pcollections.TreePVector;

/**
 * A workspace with far more in it than two weeks bring: 2,000 tasks on the 60 days of one sprint,
 * and 20,000 intervals on those that have passed, recorded with all their heartbeats, as an app
 * that was never restarted would have left them.
 */
final class LargePlanner {

  static final int TASKS = 2_000;
  static final int INTERVALS = 20_000;

  private static final int DAYS_TO_COME = 4;
  private static final Duration WORK = Duration.ofMinutes(2);
  private static final Duration REST = Duration.ofMinutes(1);
  private static final Duration BEAT = Duration.ofSeconds(10);

  private final ZoneId zone = ZoneId.systemDefault();
  private final Random random = new Random(1);
  private final Sprint sprint;

  private LargePlanner(LocalDate today) {
    sprint = planned(today.minusDays(Sprint.MOST_DAYS - 1L - DAYS_TO_COME));
  }

  /** Fills an empty folder. */
  static void fill(Path folder, LocalDate today) throws Problem {
    var planner = new LargePlanner(today);
    try (var opened = WorkspaceFolder.open(folder)) {
      var store = new Store(opened.loaded().workspace());
      store.apply(SprintEdits.choose(planner.sprint));
      opened.save(store.current());
      planner.work(opened, today);
      opened.flush().join();
    }
  }

  private Sprint planned(LocalDate start) {
    Sprint blank = BlankPlan.from(start, Sprint.MOST_DAYS, DayKind.STUDY);
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < Sprint.MOST_DAYS; i++) {
      int from = TASKS * i / Sprint.MOST_DAYS;
      int to = TASKS * (i + 1) / Sprint.MOST_DAYS;
      days.add(blank.days().get(i).withTasks(tasks(from, to)));
    }
    return blank.withTitle("Sixty days of everything").withDays(TreePVector.from(days));
  }

  private TreePVector<Task> tasks(int from, int to) {
    List<Task> tasks = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Task open =
          Task.titled("task-" + i, "Read and note what stands in part " + i + " of the source")
              .withEstimate(new Estimate(5 + random.nextInt(20), false));
      tasks.add(random.nextInt(3) == 0 ? open : open.withMark(TaskMark.DONE));
    }
    return TreePVector.from(tasks);
  }

  private void work(WorkspaceFolder opened, LocalDate today) {
    List<Day> passed = sprint.days().stream().filter(day -> day.date().isBefore(today)).toList();
    for (int i = 0; i < passed.size(); i++) {
      int count = INTERVALS * (i + 1) / passed.size() - INTERVALS * i / passed.size();
      opened.append(day(passed.get(i), count)).join();
    }
  }

  private List<TimeEvent> day(Day day, int count) {
    List<TimeEvent> events = new ArrayList<>();
    Instant at = day.date().atTime(5, 0).atZone(zone).toInstant();
    for (int i = 0; i < count; i++) {
      String id = day.date() + "-" + i;
      String task = day.tasks().get(random.nextInt(day.tasks().size())).id();
      Instant end = at.plus(WORK);
      events.add(new TimeEvent.Started(id, task, at, zone));
      for (Instant beat = at.plus(BEAT); beat.isBefore(end); beat = beat.plus(BEAT)) {
        events.add(new TimeEvent.Heartbeat(id, beat));
      }
      events.add(new TimeEvent.Stopped(id, end, Origin.TIMER));
      at = end.plus(REST);
    }
    return events;
  }
}
