package dev.depthsprint.sprint;

import static dev.depthsprint.sprint.DayKind.BUFFER;
import static dev.depthsprint.sprint.DayKind.REST;
import static dev.depthsprint.sprint.DayKind.STUDY;
import static dev.depthsprint.sprint.Plans.MONDAY;
import static dev.depthsprint.sprint.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.CarryOver.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CarryOverTest {

  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  private static Sprint plan() {
    return Plans.of(STUDY, STUDY, REST, BUFFER, STUDY);
  }

  private static List<Optional<LocalDate>> targets(Sprint sprint, LocalDate today) {
    return CarryOver.propose(sprint, today).stream().map(Proposal::to).toList();
  }

  @Test
  void an_open_task_of_a_day_that_has_ended_goes_to_the_next_buffer_day() {
    Sprint sprint = Plans.filled(plan(), 0, task("late", 60));
    assertThat(CarryOver.propose(sprint, TUESDAY))
        .containsExactly(new Proposal(task("late", 60), MONDAY, Optional.of(MONDAY.plusDays(3))));
  }

  @Test
  void nothing_is_proposed_while_the_day_still_runs() {
    assertThat(CarryOver.propose(Plans.filled(plan(), 0, task("late", 60)), MONDAY)).isEmpty();
  }

  @Test
  void what_is_done_or_only_an_idea_stays() {
    Sprint sprint =
        Plans.filled(
            plan(),
            0,
            task("done", 60).withMark(TaskMark.DONE),
            task("idea", 60).withMark(TaskMark.IDEA));
    assertThat(CarryOver.propose(sprint, TUESDAY)).isEmpty();
  }

  @Test
  void without_room_on_a_buffer_day_the_next_study_day_with_room_takes_it() {
    Sprint sprint = Plans.filled(plan(), 0, task("late", 60));
    sprint = Plans.filled(sprint, 3, task("full", 200));
    sprint = Plans.filled(sprint, 1, task("nearly", 190));
    assertThat(targets(sprint, TUESDAY)).containsExactly(Optional.of(MONDAY.plusDays(4)));
  }

  @Test
  void earlier_proposals_take_room_from_later_ones() {
    Sprint sprint = Plans.filled(plan(), 0, task("a", 200), task("b", 60));
    assertThat(targets(sprint, TUESDAY))
        .containsExactly(Optional.of(MONDAY.plusDays(3)), Optional.of(TUESDAY));
  }

  @Test
  void a_task_that_fits_nowhere_gets_no_day() {
    assertThat(targets(Plans.filled(plan(), 0, task("huge", 241)), TUESDAY))
        .containsExactly(Optional.empty());
  }

  @Test
  void a_task_without_an_estimate_does_not_go_to_a_full_day() {
    Sprint sprint = Plans.filled(Plans.of(STUDY, BUFFER), 0, task("loose", 0));
    assertThat(targets(Plans.filled(sprint, 1, task("full", 240)), TUESDAY))
        .containsExactly(Optional.empty());
  }

  @Test
  void no_budget_is_ever_exceeded() {
    for (long seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      Sprint sprint = random(random);
      LocalDate today = MONDAY.plusDays(random.nextInt(8));
      Sprint after = sprint;
      for (Proposal one : CarryOver.propose(sprint, today)) {
        if (one.to().isPresent()) {
          after = TaskMoves.move(after, List.of(one.task().id()), one.to().get());
        }
      }
      for (int i = 0; i < 8; i++) {
        Load before = Load.of(sprint.days().get(i));
        assertThat(Load.of(after.days().get(i)).over())
            .as("seed %d, day %d", seed, i)
            .isLessThanOrEqualTo(before.over());
      }
    }
  }

  private static Sprint random(Random random) {
    DayKind[] kinds =
        IntStream.range(0, 8)
            .mapToObj(_ -> DayKind.values()[random.nextInt(3)])
            .toArray(DayKind[]::new);
    Sprint sprint = Plans.of(kinds);
    for (int i = 0; i < 20; i++) {
      TaskMark mark = TaskMark.values()[random.nextInt(4)];
      Task task = task("t" + i, random.nextInt(30) * 5).withMark(mark);
      sprint = Plans.with(sprint, random.nextInt(8), task);
    }
    return sprint;
  }
}
