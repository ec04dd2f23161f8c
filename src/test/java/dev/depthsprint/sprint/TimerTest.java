package dev.depthsprint.sprint;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TimerTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final SetTime time = new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin");
  private final AtomicInteger number = new AtomicInteger();
  private final Timer timer = new Timer(time, () -> "i" + number.incrementAndGet(), TimeLog.EMPTY);
  private TimeLog log = TimeLog.EMPTY;

  private void write(List<TimeEvent> events) {
    for (TimeEvent event : events) {
      log = log.after(event).orElseThrow();
    }
  }

  private void workAttended(Duration length) {
    for (long s = 0; s < length.toSeconds(); s += 5) {
      time.pass(ofSeconds(5));
      write(timer.heartbeat(log));
    }
  }

  private Duration spent(String task) {
    return log.onTask(task, timer.countedUntil(log));
  }

  @Test
  void a_started_task_runs_until_it_is_stopped() {
    write(timer.start(log, "kafka"));
    workAttended(ofMinutes(30));
    write(timer.stop(log));
    time.pass(ofHours(1));
    assertThat(spent("kafka")).isEqualTo(ofMinutes(30));
    assertThat(log.timer()).isEqualTo(TimerState.IDLE);
  }

  @Test
  void starting_the_running_task_again_changes_nothing() {
    write(timer.start(log, "kafka"));
    assertThat(timer.start(log, "kafka")).isEmpty();
  }

  @Test
  void starting_another_task_ends_the_first_at_the_same_instant() {
    write(timer.start(log, "kafka"));
    workAttended(ofMinutes(10));
    write(timer.start(log, "flink"));
    workAttended(ofMinutes(5));
    assertThat(spent("kafka")).isEqualTo(ofMinutes(10));
    assertThat(spent("flink")).isEqualTo(ofMinutes(5));
    assertThat(log.intervals().getFirst().end())
        .isEqualTo(((TimerState.Running) log.timer()).start());
  }

  @Test
  void a_paused_task_counts_nothing_and_goes_on_as_a_new_interval() {
    write(timer.start(log, "kafka"));
    workAttended(ofMinutes(10));
    write(timer.pause(log));
    time.pass(ofMinutes(45));
    write(timer.resume(log));
    workAttended(ofMinutes(5));
    write(timer.stop(log));
    assertThat(spent("kafka")).isEqualTo(ofMinutes(15));
    assertThat(log.intervals()).hasSize(2);
  }

  @Test
  void to_pause_a_paused_task_changes_nothing() {
    write(timer.start(log, "kafka"));
    workAttended(ofMinutes(10));
    write(timer.pause(log));
    assertThat(timer.pause(log)).isEmpty();
  }

  @Test
  void a_paused_task_can_be_put_down() {
    write(timer.start(log, "kafka"));
    workAttended(ofMinutes(10));
    write(timer.pause(log));
    write(timer.stop(log));
    assertThat(log.timer()).isEqualTo(TimerState.IDLE);
    assertThat(spent("kafka")).isEqualTo(ofMinutes(10));
  }

  @Test
  void a_look_every_five_seconds_leaves_at_most_ten_in_doubt() {
    write(timer.start(log, "kafka"));
    time.pass(ofSeconds(5));
    assertThat(timer.heartbeat(log)).isEmpty();
    time.pass(ofSeconds(5));
    assertThat(timer.heartbeat(log)).hasSize(1);
  }

  @Test
  void an_hour_of_sleep_counts_nothing_until_someone_says_so() {
    write(timer.start(log, "kafka"));
    workAttended(ofMinutes(20));
    time.jump(ofHours(1));
    assertThat(timer.isUnattended(log)).isTrue();
    assertThat(timer.heartbeat(log)).isEmpty();
    assertThat(spent("kafka")).isEqualTo(ofMinutes(20));
  }

  @Test
  void an_interval_that_an_earlier_run_left_open_is_in_doubt_at_once() {
    write(timer.start(log, "kafka"));
    workAttended(ofMinutes(20));
    time.pass(ofSeconds(5));
    var afterRestart = new Timer(time, () -> "later", log);
    assertThat(afterRestart.isUnattended(log)).isTrue();
    assertThat(afterRestart.countedUntil(log)).isEqualTo(time.instant().minusSeconds(5));
  }

  @Test
  void a_clock_set_back_leaves_the_confirmed_time() {
    write(timer.start(log, "kafka"));
    workAttended(ofMinutes(20));
    time.jump(ofHours(-24));
    assertThat(timer.isUnattended(log)).isTrue();
    write(timer.stop(log));
    assertThat(spent("kafka")).isEqualTo(ofMinutes(20));
  }

  @Test
  void stopping_after_a_silence_keeps_the_confirmed_time_as_recovered() {
    write(timer.start(log, "kafka"));
    workAttended(ofMinutes(20));
    time.pass(ofHours(3));
    write(timer.stop(log));
    assertThat(spent("kafka")).isEqualTo(ofMinutes(20));
    assertThat(log.intervals().getFirst().origin()).isEqualTo(Origin.RECOVERED);
  }

  @Test
  void switching_after_a_silence_does_not_count_the_silence() {
    write(timer.start(log, "kafka"));
    workAttended(ofMinutes(20));
    time.pass(ofHours(3));
    write(timer.start(log, "flink"));
    assertThat(spent("kafka")).isEqualTo(ofMinutes(20));
    assertThat(timer.isUnattended(log)).isFalse();
  }

  @Test
  void a_silence_can_be_kept_up_to_a_chosen_instant() {
    write(timer.start(log, "kafka"));
    workAttended(ofMinutes(20));
    time.pass(ofHours(3));
    var end = time.instant().minus(ofHours(2));
    write(timer.resolve(log, new Resolution.KeepUntil(end)));
    assertThat(spent("kafka")).isEqualTo(ofMinutes(80));
  }

  @Test
  void a_discarded_interval_never_counts() {
    write(timer.start(log, "kafka"));
    workAttended(ofMinutes(20));
    time.pass(ofHours(3));
    write(timer.resolve(log, new Resolution.Discard()));
    assertThat(spent("kafka")).isZero();
    assertThat(log.intervals()).isEmpty();
  }

  @Test
  void an_evening_past_midnight_belongs_to_one_study_day() {
    time.jump(ofHours(13).plusMinutes(30)); // 23:30 in Berlin
    write(timer.start(log, "kafka"));
    workAttended(ofMinutes(70));
    write(timer.stop(log));
    assertThat(log.onDay(MONDAY, time.instant())).isEqualTo(ofMinutes(70));
    assertThat(log.onDay(MONDAY.plusDays(1), time.instant())).isZero();
  }

  @Test
  void work_across_four_in_the_morning_is_shared_by_two_study_days() {
    time.jump(ofHours(17).plusMinutes(40)); // 03:40 in Berlin
    write(timer.start(log, "kafka"));
    workAttended(ofMinutes(30));
    write(timer.stop(log));
    assertThat(log.onDay(MONDAY, time.instant())).isEqualTo(ofMinutes(20));
    assertThat(log.onDay(MONDAY.plusDays(1), time.instant())).isEqualTo(ofMinutes(10));
  }

  @Test
  void travel_does_not_move_an_interval_to_another_day() {
    write(timer.start(log, "kafka"));
    workAttended(ofMinutes(30));
    write(timer.stop(log));
    time.travelTo("Pacific/Auckland");
    assertThat(log.onDay(MONDAY, time.instant())).isEqualTo(ofMinutes(30));
  }

  @Test
  void an_event_that_contradicts_the_log_is_refused() {
    assertThat(log.after(new TimeEvent.Heartbeat("unknown", time.instant()))).isEmpty();
    assertThat(log.after(new TimeEvent.Stopped("unknown", time.instant(), Origin.TIMER))).isEmpty();
  }
}
