package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.SkippedDay;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.DayEdits;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.PlanEdits;
import dev.depthsprint.workspace.TaskEdits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Plans that were changed apart, as files and in the window. */
class PlanFileMergeTest {

  private static final Sprint BASE = RandomPlanEdits.twoWeeks();

  /** A merged plan, and what of it is a conflict. */
  private record Merged(Sprint sprint, List<String> conflicts, String kept) {

    Merged(Sprint sprint, List<String> conflicts) {
      this(sprint, conflicts, "");
    }

    /** What is kept in conflicts is another matter. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Merged(var otherSprint, var otherConflicts, var _)
          && sprint.equals(otherSprint)
          && conflicts.equals(otherConflicts);
    }

    @Override
    public int hashCode() {
      return sprint.hashCode();
    }
  }

  @Test
  void a_task_that_both_moved_to_different_days_is_a_conflict() throws Exception {
    Merged merged = merge(with(TaskEdits.move(List.of("1b"), day(3))), with(move("1b", 4)));

    assertThat(merged.conflicts()).containsExactly("days[2026-03-04].tasks[1b].day");
    assertThat(merged.sprint().dayOf("1b").orElseThrow().date()).isEqualTo(day(3));
  }

  @Test
  void a_day_that_fell_out_goes_together_with_edits_on_the_other_side() throws Exception {
    for (SkippedDay.Way way : SkippedDay.Way.values()) {
      Sprint skipped = with(DayEdits.skip(day(2), way));
      Sprint edited =
          with(
              PlanEdits.rename("2a", "Renamed"),
              move("1b", 4),
              PlanEdits.addTask(day(3), Task.titled("new", "New")),
              PlanEdits.day(day(4), day -> day.withOutcome("Can explain more")),
              DayEdits.outcomeMet(day(1), true));

      for (Merged merged : List.of(merge(skipped, edited), merge(edited, skipped))) {
        assertThat(merged.conflicts()).isEmpty();
        assertThat(titles(merged.sprint())).isEqualTo(titles(skipped));
        assertThat(merged.sprint().task("2a").orElseThrow().title()).isEqualTo("Renamed");
        assertThat(merged.sprint().dayOf("1b").orElseThrow().title()).isEqualTo("Day 4");
        assertThat(merged.sprint().dayOf("new").orElseThrow().title()).isEqualTo("Day 3");
        assertThat(merged.sprint().day(day(5)).orElseThrow().outcome())
            .isEqualTo("Can explain more");
        assertThat(merged.sprint().day(day(1)).orElseThrow().outcomeMet()).isTrue();
      }
    }
  }

  @Test
  void what_was_planned_on_the_buffer_day_that_absorbed_stays_on_its_date() throws Exception {
    Sprint skipped = with(DayEdits.skip(day(2), SkippedDay.Way.BUFFER_ABSORBS));
    Sprint edited = with(PlanEdits.addTask(day(6), Task.titled("new", "New")), move("1b", 6));

    Merged merged = merge(edited, skipped);

    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.sprint().days()).hasSize(14);
    assertThat(merged.sprint().dayOf("new").orElseThrow().date()).isEqualTo(day(6));
    assertThat(merged.sprint().dayOf("1b").orElseThrow().date()).isEqualTo(day(6));
  }

  @Test
  void a_sprint_that_was_shifted_goes_together_with_edits_on_the_other_side() throws Exception {
    for (int days : new int[] {1, 7, -30, 400}) {
      Sprint shifted = RandomPlanEdits.shifted(BASE, days);
      Sprint edited =
          with(
              PlanEdits.rename("2a", "Renamed"),
              move("1b", 4),
              DayEdits.skip(day(8), SkippedDay.Way.END_MOVES));

      for (Merged merged : List.of(merge(shifted, edited), merge(edited, shifted))) {
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.sprint()).isEqualTo(RandomPlanEdits.shifted(edited, days));
      }
    }
  }

  @Test
  void two_days_that_fell_out_in_two_weeks_both_fall_out() throws Exception {
    Sprint ours = with(DayEdits.skip(day(2), SkippedDay.Way.BUFFER_ABSORBS));
    Sprint theirs = with(DayEdits.skip(day(9), SkippedDay.Way.BUFFER_ABSORBS));

    Merged merged = merge(ours, theirs);

    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.sprint())
        .isEqualTo(
            RandomPlanEdits.applied(ours, DayEdits.skip(day(9), SkippedDay.Way.BUFFER_ABSORBS)));
  }

  @Test
  void the_same_day_that_fell_out_on_both_sides_falls_out_once() throws Exception {
    Sprint skipped = with(DayEdits.skip(day(2), SkippedDay.Way.BUFFER_ABSORBS));
    Sprint more = RandomPlanEdits.applied(skipped, PlanEdits.rename("2a", "Renamed"));

    Merged merged = merge(more, skipped);

    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.sprint()).isEqualTo(more);
  }

  @Test
  void days_that_both_put_elsewhere_are_a_conflict_and_ours_stay() throws Exception {
    Sprint ours = with(DayEdits.skip(day(2), SkippedDay.Way.END_MOVES));
    Sprint theirs =
        with(DayEdits.skip(day(3), SkippedDay.Way.END_MOVES), PlanEdits.rename("5a", "Renamed"));

    Merged merged = merge(ours, theirs);

    assertThat(merged.conflicts()).containsExactly("days");
    assertThat(titles(merged.sprint())).isEqualTo(titles(ours));
    assertThat(merged.sprint().task("5a").orElseThrow().title()).isEqualTo("Renamed");
  }

  @Test
  void rehearsals_of_both_sides_are_all_there() throws Exception {
    var random = new Random(3);
    Sprint ours = BASE;
    Sprint theirs = BASE;
    for (int i = 0; i < 40; i++) {
      ours = new RandomPlanEdits(random, "o").rage(ours, 1);
      theirs = new RandomPlanEdits(random, "t").rage(theirs, 1);
    }
    Merged merged = merge(ours, theirs);

    for (Sprint side : List.of(ours, theirs)) {
      for (Day day : side.days()) {
        assertThat(merged.sprint().days().stream().flatMap(it -> it.rehearsals().stream()).toList())
            .containsAll(day.rehearsals());
      }
    }
  }

  @Test
  void another_plan_in_the_same_place_is_not_mixed_with_ours() throws Exception {
    Sprint another = RandomPlanEdits.shifted(new RandomWorkspaces(12).sprint(), 40);
    Sprint ours = with(PlanEdits.rename("2a", "Renamed"));

    assertThat(merge(ours, another)).isEqualTo(new Merged(ours, List.of("plan")));
    assertThat(merge(BASE, another)).isEqualTo(new Merged(another, List.of()));
    assertThat(merge(ours, Sprint.NONE)).isEqualTo(new Merged(ours, List.of("plan")));
  }

  @Test
  void both_sides_that_began_anew_merge_by_date() throws Exception {
    Sprint ours = with(PlanEdits.addTask(day(3), Task.titled("new", "New")));

    FileMerge.Trees trees = FileMerge.merge(JsonText.object(), tree(ours), tree(BASE));

    assertThat(read(trees).days()).hasSize(14);
    assertThat(read(trees).dayOf("new")).isPresent();
  }

  @Test
  void one_side_alone_is_what_comes_out() throws Exception {
    for (long seed = 0; seed < 100; seed++) {
      var random = new Random(seed);
      Sprint changed = new RandomPlanEdits(random, "o").rage(BASE, 1 + random.nextInt(12));

      assertThat(merge(BASE, changed))
          .as("seed %d", seed)
          .isEqualTo(new Merged(changed, List.of()));
      assertThat(merge(changed, BASE))
          .as("seed %d", seed)
          .isEqualTo(new Merged(changed, List.of()));
      assertThat(merge(changed, changed))
          .as("seed %d", seed)
          .isEqualTo(new Merged(changed, List.of()));
    }
  }

  @Test
  void storms_on_both_sides_lose_nothing_and_double_nothing() throws Exception {
    int clean = 0;
    for (long seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      Sprint start = new RandomPlanEdits(random, "b").rage(BASE, random.nextInt(10));
      Sprint ours = new RandomPlanEdits(random, "o").rage(start, 1 + random.nextInt(5));
      Sprint theirs = new RandomPlanEdits(random, "t").rage(start, 1 + random.nextInt(5));

      Merged merged = merge(start, ours, theirs);
      Merged other = merge(start, theirs, ours);

      requireAll("seed " + seed, start, ours, theirs, merged);
      requireAll("seed " + seed, start, theirs, ours, other);
      assertThat(merged.conflicts().isEmpty())
          .as("seed %d: %s, %s", seed, merged.conflicts(), other.conflicts())
          .isEqualTo(other.conflicts().isEmpty());
      clean += merged.conflicts().isEmpty() ? 1 : 0;
    }
    assertThat(clean).isGreaterThan(150);
  }

  @Test
  void sides_that_changed_other_things_merge_without_a_conflict() throws Exception {
    for (long seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      Sprint ours = BASE;
      for (int i = 0; i < 4; i++) {
        ours = RandomPlanEdits.applied(ours, onTasks("a", random));
      }
      Sprint theirs = RandomPlanEdits.applied(BASE, structure(random));
      for (int i = 0; i < 4; i++) {
        theirs = RandomPlanEdits.applied(theirs, onTasks("b", random));
      }

      Merged merged = merge(ours, theirs);

      assertThat(merged.conflicts()).as("seed %d", seed).isEmpty();
      assertThat(titles(merged.sprint())).as("seed %d", seed).isEqualTo(titles(theirs));
      for (Task task : tasks(merged.sprint()).values()) {
        Sprint side = task.id().endsWith("a") ? ours : theirs;
        // A day that falls out may take a task into another theme's week, whoever changed it.
        assertThat(task)
            .as("seed %d", seed)
            .usingRecursiveComparison()
            .ignoringFields("theme")
            .isEqualTo(side.task(task.id()).orElseThrow());
        assertThat(merged.sprint().dayOf(task.id()).orElseThrow().title())
            .as("seed %d, %s", seed, task.id())
            .isEqualTo(expectedDay(task.id(), side, theirs));
      }
    }
  }

  /** Where our task stands in their days: on the day of the same title, or in the place of one. */
  private static String expectedDay(String id, Sprint side, Sprint theirs) {
    Day day = side.dayOf(id).orElseThrow();
    return theirs.days().stream().anyMatch(it -> it.title().equals(day.title()))
        ? day.title()
        : theirs.days().get(side.days().indexOf(day)).title();
  }

  private static Edit onTasks(String name, Random random) {
    String id = List.of(1, 2, 3, 4, 5, 8, 9, 10, 11, 12).get(random.nextInt(10)) + name;
    return switch (random.nextInt(4)) {
      case 0 -> PlanEdits.rename(id, "Renamed " + random.nextInt(99));
      case 1 -> PlanEdits.estimate(id, random.nextInt(99));
      case 2 -> PlanEdits.mark(id, TaskMark.IN_PROGRESS);
      default -> move(id, List.of(1, 2, 3, 4, 5, 8, 9, 10).get(random.nextInt(8)));
    };
  }

  private static Edit structure(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> RandomPlanEdits.shifted(random.nextInt(60) - 30);
      case 1 ->
          DayEdits.skip(day(1 + random.nextInt(5)), SkippedDay.Way.values()[random.nextInt(2)]);
      default -> DayEdits.kind(day(6), DayKind.STUDY);
    };
  }

  private static void requireAll(
      String seed, Sprint base, Sprint ours, Sprint theirs, Merged merged) {
    Map<String, Task> was = tasks(base);
    Map<String, Task> our = tasks(ours);
    Map<String, Task> their = tasks(theirs);
    Map<String, Task> now = tasks(merged.sprint());
    Set<String> all = new HashSet<>(our.keySet());
    all.addAll(their.keySet());
    assertThat(all).as(seed).containsAll(now.keySet());
    for (String id : all) {
      boolean isDeleted = was.containsKey(id) && !(our.containsKey(id) && their.containsKey(id));
      if (!isDeleted) {
        assertThat(now).as("%s: %s", seed, id).containsKey(id);
      }
      if (now.containsKey(id) && our.containsKey(id) && their.containsKey(id)) {
        Task task = now.get(id);
        boolean isTheirs = our.get(id).equals(was.get(id));
        boolean isOurs = their.get(id).equals(was.get(id));
        if (isOurs || isTheirs) {
          assertThat(task).as(seed).isEqualTo((isTheirs ? their : our).get(id));
        }
      }
      if (isDeleted && now.containsKey(id)) {
        assertThat(merged.conflicts()).as("%s: %s", seed, id).anyMatch(at -> at.contains(id));
      }
    }
    Set<String> words = words(ours);
    words.addAll(words(theirs));
    words.removeAll(words(base));
    words.removeAll(words(merged.sprint()));
    assertThat(words).as(seed).allMatch(merged.kept()::contains);
  }

  private static Set<String> words(Sprint sprint) {
    Set<String> words = new HashSet<>();
    for (Day day : sprint.days()) {
      words.add(day.title());
      words.add(day.notes());
      words.add(day.outcome());
    }
    return words;
  }

  private static Map<String, Task> tasks(Sprint sprint) {
    Map<String, Task> tasks = new HashMap<>();
    for (Day day : sprint.days()) {
      for (Task task : day.tasks()) {
        assertThat(tasks.put(task.id(), task)).isNull();
      }
    }
    return tasks;
  }

  private static List<String> titles(Sprint sprint) {
    List<String> titles = new ArrayList<>();
    sprint.days().forEach(day -> titles.add(day.date() + " " + day.kind() + " " + day.title()));
    return titles;
  }

  private static LocalDate day(int number) {
    return BASE.days().get(number - 1).date();
  }

  private static Edit move(String id, int number) {
    return new Edit(
        Message.of("workspace.edit.dayText"),
        workspace ->
            TaskEdits.move(List.of(id), workspace.sprint().days().get(number - 1).date())
                .change()
                .apply(workspace));
  }

  private static Sprint with(Edit... edits) {
    Sprint sprint = BASE;
    for (Edit edit : edits) {
      sprint = RandomPlanEdits.applied(sprint, edit);
    }
    return sprint;
  }

  private static Merged merge(Sprint ours, Sprint theirs) throws Problem {
    return merge(BASE, ours, theirs);
  }

  private static Merged merge(Sprint base, Sprint ours, Sprint theirs) throws Problem {
    FileMerge.Trees trees = FileMerge.merge(tree(base), tree(ours), tree(theirs));
    return new Merged(
        read(trees),
        trees.conflicts().stream().map(TreeMerge.Conflict::at).toList(),
        trees.conflicts().toString());
  }

  private static ObjectNode tree(Sprint sprint) {
    return new SprintCodec().write(sprint);
  }

  private static Sprint read(FileMerge.Trees trees) throws Problem {
    return new SprintCodec().read(Fields.of(trees.merged(), "merged"));
  }
}
