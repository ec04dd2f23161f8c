package dev.depthsprint.sprint.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TaskMoves;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.markdown.BundledPlan;
import dev.depthsprint.sprint.markdown.ImportedPlan;
import dev.depthsprint.sprint.markdown.Layout;
import dev.depthsprint.sprint.markdown.Order;
import dev.depthsprint.sprint.markdown.PlanReader;
import dev.depthsprint.sprint.markdown.PlanWriter;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class PlanMergeTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Layout LAYOUT = new Layout(MONDAY, Order.CALENDAR);
  private static final String PLAN =
      """
      | Day | Tasks | Outcome |
      |---|---|---|
      | Mon – Start | • Read about Kafka <br>• Write a producer <br>• Rest | Knows Kafka |
      | Tue – More | • Read about Flink | Knows Flink |
      """;

  @Test
  void a_plan_that_did_not_change_changes_nothing() throws Problem {
    Sprint sprint = worked(read(PLAN).sprint());
    PlanMerge merge = PlanMerge.of(sprint, read(PLAN), Set.of());
    assertThat(merge.merged()).isEqualTo(sprint);
    assertThat(merge.changes()).isEmpty();
  }

  @Test
  void two_sprints_differ_by_what_one_has_and_the_other_has_not() throws Problem {
    Sprint one = read(PLAN).sprint();
    Sprint other = one.withTitle("Other").withDays(one.days().minus(1));

    assertThat(Change.between(one, one)).isEmpty();
    assertThat(Change.between(one, other))
        .extracting(Change::sort)
        .containsExactly(Change.Sort.CHANGED, Change.Sort.REMOVED, Change.Sort.REMOVED);
    assertThat(Change.between(other, one))
        .extracting(Change::sort)
        .containsExactly(Change.Sort.CHANGED, Change.Sort.ADDED, Change.Sort.ADDED);
  }

  @Test
  void a_new_task_is_added_on_its_day() throws Problem {
    PlanMerge merge = merged(PLAN, PLAN.replace("<br>• Rest", "<br>• Run it <br>• Rest"));
    assertThat(titles(merge.merged(), 0))
        .containsExactly("Read about Kafka", "Write a producer", "Run it", "Rest");
    assertThat(merge.changes())
        .filteredOn(change -> change.sort() == Change.Sort.ADDED)
        .extracting(Change::title)
        .containsExactly("Run it");
  }

  @Test
  void a_rewritten_task_keeps_its_id_its_tick_and_its_minutes() throws Problem {
    Sprint before = worked(read(PLAN).sprint());
    Task first = before.days().getFirst().tasks().getFirst();
    Sprint after =
        PlanMerge.of(
                before,
                read(PLAN.replace("Read about Kafka", "Read a book about Kafka")),
                Set.of(first.id()))
            .merged();
    Task now = after.task(first.id()).orElseThrow();
    assertThat(now.title()).isEqualTo("Read a book about Kafka");
    assertThat(now.mark()).isEqualTo(TaskMark.DONE);
  }

  @Test
  void a_task_that_is_gone_stays_when_it_has_a_tick_or_minutes() throws Problem {
    Sprint before = worked(read(PLAN).sprint());
    Day monday = before.days().getFirst();
    String timed = monday.tasks().get(1).id();
    PlanMerge merge =
        PlanMerge.of(
            before,
            read("| Day | Tasks |\n|---|---|\n| Mon – Start | • Something else entirely |"),
            Set.of(timed));
    assertThat(titles(merge.merged(), 0))
        .containsExactly("Something else entirely", "Read about Kafka", "Write a producer");
    assertThat(merge.changes())
        .extracting(Change::sort)
        .contains(Change.Sort.KEPT, Change.Sort.REMOVED, Change.Sort.ADDED);
  }

  @Test
  void a_task_that_moves_in_the_plan_moves_in_the_sprint() throws Problem {
    PlanMerge merge =
        merged(PLAN, PLAN.replace(" <br>• Rest", "").replace("Flink |", "Flink <br>• Rest |"));
    assertThat(titles(merge.merged(), 1)).containsExactly("Read about Flink", "Rest");
    assertThat(merge.changes())
        .filteredOn(change -> change.title().equals("Rest"))
        .singleElement()
        .satisfies(change ->
            assertThat(change.details().getFirst().text()).isEqualTo("moved here from Mon 2 Mar"));
  }

  @Test
  void minutes_that_nobody_chose_are_shared_anew_and_the_preview_says_so() throws Problem {
    PlanMerge merge = merged(PLAN, PLAN.replace("<br>• Rest", "<br>• Run it (45 min) <br>• Rest"));

    assertThat(merge.merged().days().getFirst().tasks())
        .extracting(task -> task.estimate().minutes())
        .containsExactly(65, 65, 45, 65);
    assertThat(merge.changes())
        .filteredOn(change -> change.sort() == Change.Sort.CHANGED)
        .singleElement()
        .satisfies(change ->
            assertThat(change.details())
                .extracting(Message::text)
                .containsExactly("3 tasks about 65 min each, was about 80 min"));
  }

  @Test
  void what_is_done_or_was_carried_over_keeps_its_minutes() throws Problem {
    Sprint plan = worked(read(PLAN).sprint());
    String carried = plan.days().getFirst().tasks().get(2).id();
    Sprint sprint = TaskMoves.move(plan, List.of(carried), MONDAY.plusDays(1));
    Sprint merged =
        PlanMerge.of(
                sprint,
                read(
                    PLAN.replace("Flink |", "Flink <br>• Run it |")
                        .replace("• Write a producer", "• A <br>• B")),
                Set.of())
            .merged();

    assertThat(merged.days().getFirst().tasks())
        .extracting(task -> task.estimate().minutes())
        .containsExactly(80, 80, 80);
    assertThat(merged.days().get(1).tasks())
        .extracting(task -> task.estimate().minutes())
        .containsExactly(80, 80, 80);
  }

  @Test
  void what_a_person_added_moved_and_renamed_stays() throws Problem {
    Sprint plan = read(PLAN).sprint();
    Task moved = plan.days().getFirst().tasks().get(2);
    Task added = Task.titled("a-1", "Call Ada");
    Sprint sprint =
        plan.withDay(MONDAY, day -> day.withTasks(day.tasks().minus(moved)))
            .withDay(
                MONDAY.plusDays(1),
                day -> day.withTasks(day.tasks().plus(moved.withTitle("Sleep")).plus(added)));
    PlanMerge merge = PlanMerge.of(sprint, read(PLAN), Set.of());
    assertThat(titles(merge.merged(), 0)).containsExactly("Read about Kafka", "Write a producer");
    assertThat(titles(merge.merged(), 1)).containsExactly("Read about Flink", "Sleep", "Call Ada");
  }

  @Test
  void a_longer_plan_makes_the_sprint_longer() throws Problem {
    PlanMerge merge = merged(PLAN, PLAN + "| Mon – Again | • Read about Spark | Knows Spark |\n");
    assertThat(merge.merged().days()).hasSizeGreaterThan(read(PLAN).sprint().days().size());
    assertThat(merge.merged().days().get(7).tasks()).hasSize(1);
  }

  @Test
  void whatever_changes_no_tick_no_minute_and_no_note_is_lost() throws Problem {
    Sprint plan = BundledPlan.read(LAYOUT).sprint();
    for (long seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      Sprint present = worked(plan, random);
      ImportedPlan incoming = seed % 2 == 0 ? changed(plan, random) : changed(present, random);
      Set<String> timed = some(present, random);
      PlanMerge merge = PlanMerge.of(present, incoming, timed);
      check("seed " + seed, present, timed, merge);
    }
  }

  private static void check(String seed, Sprint present, Set<String> timed, PlanMerge merge) {
    Sprint merged = merge.merged();
    List<String> ids =
        merged.days().stream().flatMap(day -> day.tasks().stream()).map(Task::id).toList();
    assertThat(ids).as(seed).doesNotHaveDuplicates().containsAll(timed);
    for (Day day : present.days()) {
      for (Task task : day.tasks()) {
        if (task.isDone() || !task.notes().isEmpty()) {
          Task now = merged.task(task.id()).orElseThrow(() -> new AssertionError(seed));
          assertThat(now.isDone()).as(seed).isEqualTo(now.isDone() || task.isDone());
          assertThat(now.notes()).as(seed).contains(task.notes());
        }
      }
    }
    for (int i = 1; i < merged.days().size(); i++) {
      assertThat(merged.days().get(i).date())
          .as(seed)
          .isEqualTo(merged.days().get(i - 1).date().plusDays(1));
    }
    assertThat(merge.changes().isEmpty()).as(seed).isEqualTo(merged.equals(present));
  }

  /** The plan as a file that somebody edited: tasks gone, new, renamed and elsewhere. */
  private static ImportedPlan changed(Sprint plan, Random random) throws Problem {
    List<Day> days = new ArrayList<>(plan.days());
    int edits = random.nextInt(12);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(days.size());
      List<Task> tasks = new ArrayList<>(days.get(at).tasks());
      if (tasks.isEmpty() || random.nextInt(4) == 0) {
        tasks.add(Task.titled("new" + i, "Task " + random.nextInt(5)));
      } else {
        int which = random.nextInt(tasks.size());
        switch (random.nextInt(4)) {
          case 0 -> tasks.remove(which);
          case 1 -> tasks.set(which, tasks.get(which).withTitle("Read on " + random.nextInt()));
          case 2 -> Collections.shuffle(tasks, random);
          default -> {
            Task moved = tasks.remove(which);
            int to = random.nextInt(days.size());
            if (to != at) {
              days.set(to, days.get(to).withTasks(days.get(to).tasks().plus(moved)));
            }
          }
        }
      }
      days.set(at, days.get(at).withTasks(TreePVector.from(tasks)));
    }
    return read(
        PlanWriter.write(plan.withDays(TreePVector.from(days)), TimeLog.EMPTY, Instant.EPOCH));
  }

  private static Sprint worked(Sprint plan, Random random) {
    Sprint sprint = plan;
    for (Day day : plan.days()) {
      for (Task task : day.tasks()) {
        switch (random.nextInt(5)) {
          case 0 -> sprint = sprint.withTask(task.id(), t -> t.withMark(TaskMark.DONE));
          case 1 -> sprint = sprint.withTask(task.id(), t -> t.withNotes("Note " + t.id()));
          default -> {}
        }
      }
    }
    return sprint;
  }

  private static Set<String> some(Sprint sprint, Random random) {
    Set<String> ids = new HashSet<>();
    sprint
        .days()
        .forEach(day ->
            day.tasks().stream()
                .filter(_ -> random.nextInt(4) == 0)
                .forEach(task -> ids.add(task.id())));
    return ids;
  }

  private static Sprint worked(Sprint sprint) {
    return sprint.withTask(
        sprint.days().getFirst().tasks().getFirst().id(), task -> task.withMark(TaskMark.DONE));
  }

  private static PlanMerge merged(String before, String after) throws Problem {
    return PlanMerge.of(read(before).sprint(), read(after), Set.of());
  }

  private static ImportedPlan read(String text) throws Problem {
    return PlanReader.read("plan.md", text.getBytes(StandardCharsets.UTF_8), LAYOUT);
  }

  private static List<String> titles(Sprint sprint, int day) {
    return sprint.days().get(day).tasks().stream().map(Task::title).toList();
  }
}
