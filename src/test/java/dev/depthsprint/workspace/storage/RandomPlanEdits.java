package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.RandomValues;
import dev.depthsprint.sprint.BufferDays;
import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Rating;
import dev.depthsprint.sprint.Rehearsal;
import dev.depthsprint.sprint.SkippedDay;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.DayEdits;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.PlanEdits;
import dev.depthsprint.workspace.TaskEdits;
import dev.depthsprint.workspace.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pcollections.TreePVector;

/** What a person does to a plan, the same for the same seed. */
final class RandomPlanEdits extends RandomValues {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private final String side;
  private int added;

  /**
   * @param side in the ids of what is added, so that no two sides add the same
   */
  RandomPlanEdits(Random random, String side) {
    super(random);
    this.side = side;
  }

  /** Two weeks: five study days and a weekend of buffer days, twice. */
  static Sprint twoWeeks() {
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      LocalDate date = MONDAY.plusDays(i);
      int number = i + 1;
      days.add(
          i % 7 > 4
              ? BufferDays.on(date)
              : Day.empty(date, DayKind.STUDY, "Day " + number)
                  .withOutcome("Can explain " + number)
                  .withTasks(
                      TreePVector.from(
                          List.of(task(number, "a"), task(number, "b"), task(number, "c")))));
    }
    return Sprint.NONE
        .withTitle("Two weeks")
        .withDays(TreePVector.from(days))
        .withDefinitionOfDone(
            TreePVector.from(List.of(new Criterion("One", false), new Criterion("Two", false))));
  }

  private static Task task(int day, String name) {
    return Task.titled(day + name, "Task " + day + name).withEstimate(new Estimate(60, false));
  }

  Sprint rage(Sprint sprint, int edits) {
    Sprint raged = sprint;
    for (int i = 0; i < edits; i++) {
      raged = applied(raged, next(raged));
    }
    return raged;
  }

  static Sprint applied(Sprint sprint, Edit edit) {
    return edit.change().apply(Workspace.EMPTY.withSprint(sprint)).sprint();
  }

  private Edit next(Sprint sprint) {
    LocalDate date = date(sprint);
    return switch (random.nextInt(14)) {
      case 0 -> DayEdits.skip(date, pick(SkippedDay.Way.values()));
      case 1 -> DayEdits.kind(date, pick(DayKind.values()));
      case 2 -> DayEdits.budget(date, 60 * random.nextInt(6));
      case 3 -> PlanEdits.day(date, day -> day.withNotes(side + random.nextInt(9)));
      case 4 -> PlanEdits.day(date, day -> day.withTitle(side + random.nextInt(9)));
      case 5 -> DayEdits.rehearsed(date, rehearsal(), random.nextBoolean());
      case 6 -> PlanEdits.addTask(date, Task.titled(side + added++, "New"));
      case 7 -> PlanEdits.tickCriterion(random.nextInt(2), random.nextBoolean());
      case 8 -> shifted(random.nextInt(9) - 4);
      default -> ofTask(sprint);
    };
  }

  /** An edit that leaves the days and the places of all tasks alone. */
  Edit ofTask(Sprint sprint) {
    List<String> ids =
        sprint.days().stream().flatMap(day -> day.tasks().stream()).map(Task::id).toList();
    if (ids.isEmpty()) {
      return PlanEdits.addTask(date(sprint), Task.titled(side + added++, "New"));
    }
    String id = ids.get(random.nextInt(ids.size()));
    return switch (random.nextInt(8)) {
      case 0 -> PlanEdits.mark(id, pick(TaskMark.values()));
      case 1 -> PlanEdits.rename(id, side + random.nextInt(9));
      case 2 -> PlanEdits.estimate(id, 5 * random.nextInt(50));
      case 3 -> TaskEdits.addSubItem(id, side + added++);
      case 4 -> PlanEdits.deleteTask(id);
      case 5 -> TaskEdits.nudge(List.of(id), random.nextBoolean());
      case 6 -> TaskEdits.split(id, side + added++, "Part", 20);
      default -> TaskEdits.move(List.of(id), date(sprint), random.nextInt(3));
    };
  }

  static Edit shifted(int days) {
    return new Edit(
        Message.of("workspace.edit.dayText"),
        workspace -> workspace.withSprint(shifted(workspace.sprint(), days)));
  }

  static Sprint shifted(Sprint sprint, int days) {
    return sprint.withDays(
        TreePVector.from(
            sprint.days().stream().map(day -> day.withDate(day.date().plusDays(days))).toList()));
  }

  private LocalDate date(Sprint sprint) {
    return sprint.days().get(random.nextInt(sprint.days().size())).date();
  }

  private Rehearsal rehearsal() {
    return new Rehearsal(
        Instant.parse("2026-03-02T18:00:00Z").plusSeconds(random.nextInt(1_000_000)),
        random.nextInt(300),
        pick(Rating.values()));
  }
}
