package dev.depthsprint.sprint;

import static dev.depthsprint.sprint.DayKind.STUDY;
import static dev.depthsprint.sprint.Plans.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RehearsalsTest {

  private Sprint sprint = Plans.of(STUDY, STUDY, STUDY, STUDY, STUDY);

  private void outcome(int day, Rating... ratings) {
    sprint =
        sprint.withDay(
            MONDAY.plusDays(day),
            it -> {
              Day after = it.withOutcome("Can explain it");
              for (Rating rating : ratings) {
                after =
                    after.withRehearsals(
                        after.rehearsals().plus(new Rehearsal(Instant.EPOCH, 90, rating)));
              }
              return after;
            });
  }

  @Test
  void those_that_failed_come_first_then_the_untried_then_those_with_gaps() {
    outcome(0, Rating.WITH_GAPS);
    outcome(1);
    outcome(2, Rating.CLEARLY, Rating.NOT_YET);
    assertThat(Rehearsals.weak(sprint, MONDAY.plusDays(4)))
        .extracting(Day::date)
        .containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(1), MONDAY);
  }

  @Test
  void what_was_explained_clearly_the_last_time_is_not_offered() {
    outcome(0, Rating.NOT_YET, Rating.CLEARLY);
    assertThat(Rehearsals.weak(sprint, MONDAY.plusDays(4))).isEmpty();
  }

  @Test
  void an_outcome_that_is_met_needs_no_first_rehearsal() {
    outcome(0);
    sprint = sprint.withDay(MONDAY, day -> day.withOutcomeMet(true));
    assertThat(Rehearsals.weak(sprint, MONDAY)).isEmpty();
  }

  @Test
  void days_to_come_and_days_without_an_outcome_are_left_out() {
    outcome(3);
    assertThat(Rehearsals.weak(sprint, MONDAY.plusDays(2))).isEmpty();
  }
}
