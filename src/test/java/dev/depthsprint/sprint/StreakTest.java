package dev.depthsprint.sprint;

import static dev.depthsprint.sprint.DayKind.BUFFER;
import static dev.depthsprint.sprint.DayKind.REST;
import static dev.depthsprint.sprint.DayKind.STUDY;
import static dev.depthsprint.sprint.Plans.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreakTest {

  private static Sprint done(Sprint sprint, int... days) {
    Sprint after = sprint;
    for (int day : days) {
      after = Plans.with(after, day, Plans.task("t" + day, 30).withMark(TaskMark.DONE));
    }
    return after;
  }

  private static Streak streak(Sprint sprint, int today) {
    return Streak.of(sprint, MONDAY.plusDays(today));
  }

  @Test
  void buffer_and_rest_days_never_break_it() {
    Sprint sprint = done(Plans.of(STUDY, BUFFER, REST, STUDY), 0, 3);
    assertThat(streak(sprint, 3)).isEqualTo(new Streak(2, 2));
  }

  @Test
  void buffer_and_rest_days_do_not_count_either() {
    Sprint sprint = done(Plans.of(STUDY, BUFFER, REST), 0, 1, 2);
    assertThat(streak(sprint, 2)).isEqualTo(new Streak(1, 1));
  }

  @Test
  void today_does_not_count_while_tasks_of_it_are_open() {
    Sprint sprint = done(Plans.of(STUDY, STUDY), 0);
    sprint = Plans.with(sprint, 1, Plans.task("open", 30));
    sprint = sprint.withDay(MONDAY.plusDays(1), day -> day.withOutcomeMet(true));
    assertThat(streak(sprint, 1)).isEqualTo(new Streak(1, 1));
    assertThat(streak(sprint, 2)).isEqualTo(new Streak(2, 2));
  }

  @Test
  void a_study_day_that_was_not_finished_breaks_it() {
    Sprint sprint = done(Plans.of(STUDY, STUDY, STUDY, STUDY), 0, 1, 3);
    assertThat(streak(sprint, 3)).isEqualTo(new Streak(1, 2));
  }

  @Test
  void today_does_not_break_it_before_it_is_over() {
    Sprint sprint = done(Plans.of(STUDY, STUDY, STUDY), 0, 1);
    assertThat(streak(sprint, 2)).isEqualTo(new Streak(2, 2));
  }

  @Test
  void an_open_task_keeps_a_day_from_being_finished() {
    Sprint sprint = Plans.with(done(Plans.of(STUDY, STUDY), 0, 1), 0, Plans.task("open", 30));
    assertThat(streak(sprint, 1)).isEqualTo(new Streak(1, 1));
  }

  @Test
  void an_idea_that_is_left_does_not_matter() {
    Task idea = Plans.task("idea", 0).withMark(TaskMark.IDEA);
    assertThat(streak(Plans.with(done(Plans.of(STUDY), 0), 0, idea), 0).current()).isEqualTo(1);
    assertThat(streak(Plans.with(Plans.of(STUDY), 0, idea), 0).current()).isZero();
  }

  @Test
  void a_day_whose_outcome_is_met_is_finished() {
    Sprint sprint =
        Plans.with(Plans.of(STUDY), 0, Plans.task("open", 30))
            .withDay(MONDAY, day -> day.withOutcomeMet(true));
    assertThat(streak(sprint, 1).current()).isEqualTo(1);
  }

  @Test
  void days_to_come_do_not_count() {
    assertThat(streak(done(Plans.of(STUDY, STUDY), 0, 1), 0)).isEqualTo(new Streak(1, 1));
  }

  @Test
  void before_the_sprint_and_without_one_there_is_none() {
    assertThat(streak(done(Plans.of(STUDY), 0), -1)).isEqualTo(new Streak(0, 0));
    assertThat(streak(Sprint.NONE, 0)).isEqualTo(new Streak(0, 0));
  }
}
