package dev.depthsprint.sprint;

import static dev.depthsprint.sprint.DayKind.BUFFER;
import static dev.depthsprint.sprint.DayKind.STUDY;
import static dev.depthsprint.sprint.Plans.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalsTest {

  private Sprint sprint = Plans.of(STUDY, STUDY, STUDY, BUFFER, STUDY);
  private Instant now = Instant.parse("2026-11-23T10:00:00Z");

  private void outcome(int day, Rating... ratings) {
    sprint = sprint.withDay(MONDAY.plusDays(day), it -> it.withOutcome("Can explain it"));
    for (Rating rating : ratings) {
      now = now.plusSeconds(300);
      sprint =
          sprint.withDay(
              MONDAY.plusDays(day),
              it -> it.withRehearsals(it.rehearsals().plus(new Rehearsal(now, 90, rating))));
    }
  }

  private List<Integer> weak(int today) {
    return numbers(Rehearsals.weak(sprint, MONDAY.plusDays(today)));
  }

  private static List<Integer> numbers(List<Day> days) {
    return days.stream().map(day -> MONDAY.until(day.date()).getDays()).toList();
  }

  @Test
  void what_was_never_explained_comes_before_what_was_explained_longest_ago() {
    outcome(2, Rating.WITH_GAPS);
    outcome(0, Rating.NOT_YET);
    outcome(1);
    assertThat(weak(4)).containsExactly(1, 2, 0);
  }

  @Test
  void of_those_never_explained_the_oldest_day_comes_first() {
    outcome(2);
    outcome(0);
    assertThat(weak(4)).containsExactly(0, 2);
  }

  @Test
  void study_days_that_are_over_come_before_today_and_buffer_days() {
    outcome(3);
    outcome(4);
    outcome(2, Rating.WITH_GAPS);
    assertThat(weak(4)).containsExactly(2, 3, 4);
  }

  @Test
  void what_was_explained_clearly_the_last_time_is_not_weak() {
    outcome(0, Rating.NOT_YET, Rating.CLEARLY);
    assertThat(weak(4)).isEmpty();
  }

  @Test
  void what_was_explained_clearly_once_but_not_the_last_time_is_weak() {
    outcome(0, Rating.CLEARLY, Rating.WITH_GAPS);
    assertThat(weak(4)).containsExactly(0);
  }

  @Test
  void an_outcome_that_is_met_but_was_never_explained_is_weak() {
    outcome(0);
    sprint = sprint.withDay(MONDAY, day -> day.withOutcomeMet(true));
    assertThat(weak(1)).containsExactly(0);
  }

  @Test
  void days_to_come_and_days_without_an_outcome_are_not_weak() {
    outcome(4);
    assertThat(weak(2)).isEmpty();
  }

  @Test
  void all_outcomes_are_listed_the_weak_ones_first_and_those_to_come_last() {
    outcome(0, Rating.CLEARLY);
    outcome(1, Rating.WITH_GAPS);
    outcome(4);
    assertThat(numbers(Rehearsals.all(sprint, MONDAY.plusDays(3)))).containsExactly(1, 0, 4);
  }
}
