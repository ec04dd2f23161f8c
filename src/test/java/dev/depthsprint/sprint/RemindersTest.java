package dev.depthsprint.sprint;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Reminders.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemindersTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final Desk desk = Desk.onMonday();
  private final List<String> told = new ArrayList<>();
  private final Sprint sprint =
      BlankPlan.from(MONDAY)
          .withDay(
              MONDAY,
              day ->
                  day.withTasks(
                      day.tasks()
                          .plus(Task.titled("kafka", "Kafka").withEstimate(new Estimate(30, false)))
                          .plus(Task.titled("flink", "Flink"))));

  private List<Occasion> look() {
    var due =
        Reminders.due(
            sprint,
            desk.log,
            StudyDay.now(desk.time),
            desk.time.instant(),
            Optional.of(Cycle.of(25, 5)),
            told);
    due.forEach(reminder -> told.add(reminder.key()));
    return due.stream().map(Reminders.Reminder::occasion).toList();
  }

  @Test
  void the_estimate_is_told_when_it_is_reached_and_once() {
    desk.start("kafka").work(ofMinutes(29));
    assertThat(look()).isEmpty();
    desk.work(ofMinutes(2));
    assertThat(look()).containsExactly(Occasion.ESTIMATE);
    desk.work(ofMinutes(10));
    assertThat(look()).isEmpty();
  }

  @Test
  void the_budget_is_told_at_80_percent_and_at_all_of_it() {
    desk.start("flink").work(ofHours(3));
    assertThat(look()).isEmpty();
    desk.work(ofMinutes(12));
    assertThat(look()).containsExactly(Occasion.BUDGET_NEAR);
    desk.work(ofMinutes(47));
    assertThat(look()).isEmpty();
    desk.work(ofMinutes(1));
    assertThat(look()).containsExactly(Occasion.BUDGET_FULL);
    assertThat(look()).isEmpty();
  }

  @Test
  void the_next_day_is_told_anew() {
    desk.start("flink").work(ofHours(4)).stop();
    desk.start("flink");
    assertThat(look()).containsExactly(Occasion.BUDGET_FULL);
    desk.stop();
    desk.time.pass(ofHours(20));
    desk.start("flink").work(ofHours(4));
    assertThat(look()).containsExactly(Occasion.BUDGET_FULL);
  }

  @Test
  void a_break_is_told_at_its_start_and_at_its_end() {
    desk.start("flink").work(ofMinutes(25)).pause();
    assertThat(look()).containsExactly(Occasion.WORK_DONE);
    assertThat(look()).isEmpty();
    desk.time.sleep(ofMinutes(6));
    assertThat(look()).containsExactly(Occasion.BREAK_OVER);
    assertThat(look()).isEmpty();
  }

  @Test
  void without_a_timer_there_is_nothing_to_tell() {
    desk.start("kafka").work(ofHours(4)).stop();
    assertThat(look()).isEmpty();
  }
}
