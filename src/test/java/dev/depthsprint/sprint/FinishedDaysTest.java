package dev.depthsprint.sprint;

import static dev.depthsprint.sprint.DayKind.BUFFER;
import static dev.depthsprint.sprint.DayKind.STUDY;
import static dev.depthsprint.sprint.Plans.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FinishedDaysTest {

  private final Sprint open =
      Plans.with(
          Plans.with(Plans.of(STUDY, STUDY, BUFFER), 0, Plans.task("one", 60)),
          0,
          Plans.task("two", 60));
  private final Sprint half = tick(open, "one");
  private final Sprint done = tick(half, "two");

  private static Sprint tick(Sprint sprint, String task) {
    return sprint.withTask(task, it -> it.withMark(TaskMark.DONE));
  }

  private static Sprint met(Sprint sprint) {
    return sprint.withDay(MONDAY, day -> day.withOutcomeMet(true));
  }

  @Test
  void the_tick_of_the_last_open_task_finishes_the_day() {
    assertThat(FinishedDays.between(open, half)).isEmpty();
    assertThat(FinishedDays.between(half, done)).extracting(Day::date).containsExactly(MONDAY);
  }

  @Test
  void the_outcome_finishes_it_only_with_no_task_open() {
    assertThat(FinishedDays.between(half, met(half))).isEmpty();
    assertThat(FinishedDays.between(done, met(done))).hasSize(1);
    assertThat(FinishedDays.between(met(half), met(done))).hasSize(1);
  }

  @Test
  void a_task_that_goes_away_finishes_nothing() {
    assertThat(FinishedDays.between(half, TaskMoves.without(half, List.of("two")))).isEmpty();
  }

  @Test
  void a_task_that_becomes_an_idea_finishes_nothing() {
    Sprint idea = half.withTask("two", it -> it.withMark(TaskMark.IDEA));
    assertThat(FinishedDays.between(half, idea)).isEmpty();
  }

  @Test
  void one_more_task_that_is_done_already_finishes_nothing() {
    Task extra = Plans.task("extra", 30).withMark(TaskMark.DONE);
    assertThat(FinishedDays.between(done, Plans.with(done, 0, extra))).isEmpty();
  }

  @Test
  void buffer_days_are_not_celebrated() {
    Sprint before = Plans.with(open, 2, Plans.task("late", 30));
    assertThat(FinishedDays.between(before, tick(before, "late"))).isEmpty();
  }

  @Test
  void another_sprint_is_no_finish() {
    assertThat(FinishedDays.between(Sprint.NONE, done)).isEmpty();
  }
}
