package dev.depthsprint.sprint;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The timer on a day on which the clocks do what they should. */
class TimerTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final Desk desk = Desk.onMonday();

  @Test
  void a_started_task_runs_until_it_is_stopped() {
    desk.start("kafka").work(ofMinutes(30)).stop();
    desk.time.pass(ofHours(1));
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(30));
    assertThat(desk.log.timer()).isEqualTo(TimerState.IDLE);
  }

  @Test
  void starting_the_running_task_again_changes_nothing() {
    desk.start("kafka");
    assertThat(desk.timer.start(desk.log, "kafka")).isEmpty();
  }

  @Test
  void starting_another_task_ends_the_first_at_the_same_instant() {
    desk.start("kafka").work(ofMinutes(10)).start("flink").work(ofMinutes(5));
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(10));
    assertThat(desk.spent("flink")).isEqualTo(ofMinutes(5));
    assertThat(desk.log.intervals().getFirst().end())
        .isEqualTo(((TimerState.Running) desk.log.timer()).start());
  }

  @Test
  void a_paused_task_counts_nothing_and_goes_on_as_a_new_interval() {
    desk.start("kafka").work(ofMinutes(10)).pause();
    desk.time.pass(ofMinutes(45));
    desk.resume().work(ofMinutes(5)).stop();
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(15));
    assertThat(desk.log.intervals()).hasSize(2);
  }

  @Test
  void to_pause_a_paused_task_changes_nothing() {
    desk.start("kafka").work(ofMinutes(10)).pause();
    assertThat(desk.timer.pause(desk.log)).isEmpty();
  }

  @Test
  void a_pause_knows_since_when_it_lasts() {
    desk.start("kafka").work(ofMinutes(10)).pause();
    assertThat(desk.log.timer()).isEqualTo(new TimerState.Paused("kafka", desk.time.instant()));
  }

  @Test
  void a_paused_task_can_be_put_down() {
    desk.start("kafka").work(ofMinutes(10)).pause().stop();
    assertThat(desk.log.timer()).isEqualTo(TimerState.IDLE);
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(10));
  }

  @Test
  void a_look_every_five_seconds_leaves_at_most_ten_in_doubt() {
    desk.start("kafka");
    desk.time.pass(ofSeconds(5));
    assertThat(desk.timer.beat(desk.log)).isEmpty();
    desk.time.pass(ofSeconds(5));
    assertThat(desk.timer.beat(desk.log)).hasSize(1);
  }

  @Test
  void an_evening_past_midnight_belongs_to_one_study_day() {
    desk.time.pass(ofHours(13).plusMinutes(30)); // 23:30 in Berlin
    desk.start("kafka").work(ofMinutes(70)).stop();
    assertThat(desk.log.onDay(MONDAY, desk.time.instant())).isEqualTo(ofMinutes(70));
    assertThat(desk.log.onDay(MONDAY.plusDays(1), desk.time.instant())).isZero();
  }

  @Test
  void work_across_four_in_the_morning_is_shared_by_two_study_days() {
    desk.time.pass(ofHours(17).plusMinutes(40)); // 03:40 in Berlin
    desk.start("kafka").work(ofMinutes(30)).stop();
    assertThat(desk.log.onDay(MONDAY, desk.time.instant())).isEqualTo(ofMinutes(20));
    assertThat(desk.log.onDay(MONDAY.plusDays(1), desk.time.instant())).isEqualTo(ofMinutes(10));
  }

  @Test
  void a_cut_ends_what_was_before_it_and_lets_the_rest_run() {
    desk.start("kafka").work(ofMinutes(30));
    desk.write(desk.timer.cut(desk.log, desk.time.instant().minus(ofMinutes(20))));
    desk.work(ofMinutes(5));
    assertThat(desk.log.intervals().getFirst().duration()).isEqualTo(ofMinutes(10));
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(35));
    assertThat(desk.isRunning()).isTrue();
  }

  @Test
  void what_a_command_started_counts_up_to_the_command_that_stops_it() {
    desk.timer = Timer.unwatched(desk.time, desk.ids, desk.log);
    desk.start("kafka");
    desk.time.pass(ofMinutes(50));
    desk.timer = Timer.unwatched(desk.time, desk.ids, desk.log);
    desk.stop();
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(50));
  }

  @Test
  void a_window_takes_over_what_a_command_started() {
    desk.timer = Timer.unwatched(desk.time, desk.ids, desk.log);
    desk.start("kafka");
    desk.time.pass(ofMinutes(50));
    desk.restart().beat();
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(50));
    assertThat(((TimerState.Running) desk.log.timer()).watched()).isTrue();
  }

  @Test
  void what_a_command_started_ten_hours_ago_is_in_doubt() {
    desk.timer = Timer.unwatched(desk.time, desk.ids, desk.log);
    desk.start("kafka");
    desk.time.pass(ofHours(11));
    desk.restart().beat();
    assertThat(desk.spent("kafka")).isZero();
    assertThat(desk.onlyGap().isOpen()).isTrue();
    assertThat(desk.onlyGap().duration()).isEqualTo(ofHours(11));
  }

  @Test
  void an_event_that_contradicts_the_log_is_refused() {
    var now = desk.time.instant();
    assertThat(desk.log.after(new TimeEvent.Heartbeat("unknown", now))).isEmpty();
    assertThat(desk.log.after(new TimeEvent.Stopped("unknown", now, Origin.TIMER))).isEmpty();
  }
}
