package dev.depthsprint.sprint;

import static dev.depthsprint.sprint.DayKind.STUDY;
import static dev.depthsprint.sprint.Plans.MONDAY;
import static dev.depthsprint.sprint.Plans.ids;
import static dev.depthsprint.sprint.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TaskMovesTest {

  private final Sprint sprint =
      Plans.filled(
          Plans.filled(
              Plans.of(STUDY, STUDY),
              0,
              task("a", 60),
              task("b", 60),
              task("c", 60),
              task("d", 60)),
          1,
          task("x", 30),
          task("y", 30));

  @Test
  void several_tasks_go_to_a_place_on_another_day_in_the_order_of_the_plan() {
    Sprint after = TaskMoves.move(sprint, List.of("c", "a"), MONDAY.plusDays(1), 1);
    assertThat(ids(after, 0)).containsExactly("b", "d");
    assertThat(ids(after, 1)).containsExactly("x", "a", "c", "y");
  }

  @Test
  void within_a_day_the_place_counts_among_those_that_stay() {
    assertThat(ids(TaskMoves.move(sprint, List.of("a"), MONDAY, 2), 0))
        .containsExactly("b", "c", "a", "d");
  }

  @Test
  void a_day_that_is_not_there_takes_nothing() {
    assertThat(TaskMoves.move(sprint, List.of("a"), MONDAY.plusDays(9), 0)).isSameAs(sprint);
  }

  @Test
  void a_block_goes_one_place_down_and_stops_at_the_end() {
    Sprint once = TaskMoves.nudge(sprint, List.of("b", "c"), true);
    assertThat(ids(once, 0)).containsExactly("a", "d", "b", "c");
    assertThat(ids(TaskMoves.nudge(once, List.of("b", "c"), true), 0))
        .containsExactly("a", "d", "b", "c");
  }

  @Test
  void a_block_goes_one_place_up() {
    assertThat(ids(TaskMoves.nudge(sprint, List.of("b", "d"), false), 0))
        .containsExactly("b", "a", "d", "c");
  }

  @Test
  void the_load_before_a_drop_counts_only_what_comes_from_elsewhere() {
    Day tuesday = sprint.days().get(1);
    assertThat(TaskMoves.loadWith(sprint, tuesday, List.of("a", "b", "x")))
        .isEqualTo(new Load(180, 240));
  }

  @Test
  void moving_never_loses_or_doubles_a_task() {
    for (long seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      Sprint after = sprint;
      for (int i = 0; i < 20; i++) {
        List<String> some =
            List.of("a", "b", "c", "d", "x", "y").stream()
                .filter(_ -> random.nextBoolean())
                .toList();
        after =
            random.nextBoolean()
                ? TaskMoves.move(after, some, MONDAY.plusDays(random.nextInt(3)), random.nextInt(6))
                : TaskMoves.nudge(after, some, random.nextBoolean());
      }
      assertThat(after.days().stream().flatMap(day -> day.tasks().stream()))
          .as("seed %d", seed)
          .extracting(Task::id)
          .containsExactlyInAnyOrder("a", "b", "c", "d", "x", "y");
    }
  }
}
