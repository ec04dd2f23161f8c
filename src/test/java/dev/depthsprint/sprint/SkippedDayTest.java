package dev.depthsprint.sprint;

import static dev.depthsprint.sprint.DayKind.BUFFER;
import static dev.depthsprint.sprint.DayKind.REST;
import static dev.depthsprint.sprint.DayKind.STUDY;
import static dev.depthsprint.sprint.Plans.MONDAY;
import static dev.depthsprint.sprint.Plans.ids;
import static dev.depthsprint.sprint.Plans.task;
import static dev.depthsprint.sprint.SkippedDay.Way.BUFFER_ABSORBS;
import static dev.depthsprint.sprint.SkippedDay.Way.END_MOVES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SkippedDayTest {

  private static Sprint plan() {
    Sprint sprint = Plans.of(STUDY, STUDY, REST, STUDY, BUFFER);
    for (int i : new int[] {0, 1, 3, 4}) {
      String name = "day" + i;
      sprint =
          sprint.withDay(
              MONDAY.plusDays(i), day -> day.withTitle(name).withOutcome(name + " explained"));
      sprint = Plans.filled(sprint, i, task("t" + i, 60));
    }
    return sprint;
  }

  private static Sprint skipTuesday(SkippedDay.Way way) {
    return SkippedDay.skip(plan(), MONDAY.plusDays(1), way).orElseThrow();
  }

  @Test
  void the_day_becomes_a_rest_day() {
    Day tuesday = skipTuesday(BUFFER_ABSORBS).days().get(1);
    assertThat(tuesday.kind()).isEqualTo(REST);
    assertThat(tuesday.tasks()).isEmpty();
    assertThat(tuesday.outcome()).isEmpty();
  }

  @Test
  void a_buffer_day_absorbs_what_is_shifted_and_keeps_its_own_tasks() {
    Sprint after = skipTuesday(BUFFER_ABSORBS);
    assertThat(after.days()).hasSize(5);
    assertThat(after.days().get(3).title()).isEqualTo("day1");
    assertThat(after.days().get(4).kind()).isEqualTo(STUDY);
    assertThat(after.days().get(4).title()).isEqualTo("day3");
    assertThat(ids(after, 4)).containsExactly("t3", "t4");
  }

  @Test
  void a_buffer_day_with_room_absorbs_rather_than_a_full_one() {
    Sprint sprint = Plans.of(STUDY, BUFFER, BUFFER);
    sprint = Plans.filled(sprint, 0, task("t0", 120));
    sprint = Plans.filled(sprint, 1, task("t1", 200));
    Sprint after = SkippedDay.skip(sprint, MONDAY, BUFFER_ABSORBS).orElseThrow();
    assertThat(ids(after, 1)).containsExactly("t1");
    assertThat(ids(after, 2)).containsExactly("t0");
  }

  @Test
  void where_no_buffer_day_has_room_the_next_one_absorbs() {
    Sprint sprint = Plans.of(STUDY, BUFFER, BUFFER);
    sprint = Plans.filled(sprint, 0, task("t0", 120));
    sprint = Plans.filled(sprint, 1, task("t1", 200));
    sprint = Plans.filled(sprint, 2, task("t2", 200));
    Sprint after = SkippedDay.skip(sprint, MONDAY, BUFFER_ABSORBS).orElseThrow();
    assertThat(ids(after, 1)).containsExactly("t0", "t1");
    assertThat(ids(after, 2)).containsExactly("t2");
  }

  @Test
  void when_the_end_moves_the_buffer_days_stay() {
    Sprint after = skipTuesday(END_MOVES);
    assertThat(after.days()).hasSize(6);
    assertThat(after.days().get(4)).isEqualTo(plan().days().get(4));
    assertThat(after.days().get(5).title()).isEqualTo("day3");
    assertThat(ids(after, 5)).containsExactly("t3");
  }

  @Test
  void days_before_it_stay_as_they_are() {
    assertThat(skipTuesday(END_MOVES).days().getFirst()).isEqualTo(plan().days().getFirst());
  }

  @Test
  void what_is_done_stays_where_it_was_done() {
    Sprint plan = Plans.with(plan(), 1, task("done", 60).withMark(TaskMark.DONE));
    Sprint after = SkippedDay.skip(plan, MONDAY.plusDays(1), END_MOVES).orElseThrow();
    assertThat(ids(after, 1)).containsExactly("done");
    assertThat(ids(after, 3)).containsExactly("t1");
  }

  @Test
  void without_a_buffer_day_ahead_only_the_end_can_move() {
    Sprint plan = Plans.of(BUFFER, STUDY, STUDY);
    assertThat(SkippedDay.skip(plan, MONDAY.plusDays(1), BUFFER_ABSORBS)).isEmpty();
    assertThat(SkippedDay.skip(plan, MONDAY.plusDays(1), END_MOVES)).isPresent();
  }

  @Test
  void a_day_that_is_no_study_day_cannot_be_skipped() {
    assertThat(SkippedDay.skip(plan(), MONDAY.plusDays(2), END_MOVES)).isEmpty();
  }

  @Test
  void a_sprint_of_sixty_days_cannot_become_longer() {
    Sprint longest = BlankPlan.from(MONDAY, 60, STUDY);
    assertThat(SkippedDay.skip(longest, MONDAY, END_MOVES)).isEmpty();
  }
}
