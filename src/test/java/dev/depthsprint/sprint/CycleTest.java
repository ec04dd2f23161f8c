package dev.depthsprint.sprint;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** 25 minutes of work and 5 of break, in turn. */
class CycleTest {

  private final Desk desk = Desk.onMonday();
  private final Cycle cycle = Cycle.of(25, 5);

  private Duration left() {
    return cycle.workLeft(desk.log, desk.time.instant());
  }

  private void workInCycles(Duration length) {
    for (long s = 0; s < length.toSeconds(); s += 5) {
      desk.time.pass(ofSeconds(5));
      desk.beat();
      desk.write(desk.timer.rest(desk.log, cycle));
    }
  }

  @Test
  void work_counts_down() {
    desk.start("kafka");
    workInCycles(ofMinutes(10));
    assertThat(left()).isEqualTo(ofMinutes(15));
  }

  @Test
  void after_25_minutes_the_break_begins_to_the_second() {
    desk.start("kafka");
    workInCycles(ofMinutes(24));
    desk.time.pass(ofSeconds(59));
    desk.beat();
    workInCycles(ofSeconds(5));
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(25));
    assertThat(cycle.breakEnd(desk.log))
        .contains(desk.log.intervals().getFirst().end().plus(ofMinutes(5)));
  }

  @Test
  void work_never_goes_on_by_itself() {
    desk.start("kafka");
    workInCycles(ofMinutes(90));
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(25));
    assertThat(desk.isRunning()).isFalse();
  }

  @Test
  void a_break_runs_on_in_sleep() {
    desk.start("kafka");
    workInCycles(ofMinutes(25));
    desk.time.sleep(ofMinutes(3));
    Duration left = Duration.between(desk.time.instant(), cycle.breakEnd(desk.log).orElseThrow());
    assertThat(left).isEqualTo(ofMinutes(2));
  }

  @Test
  void work_does_not_run_on_in_sleep() {
    desk.start("kafka");
    workInCycles(ofMinutes(10));
    desk.time.sleep(ofMinutes(3));
    desk.beat();
    assertThat(left()).isEqualTo(ofMinutes(15));
  }

  @Test
  void a_short_pause_does_not_begin_the_work_anew() {
    desk.start("kafka");
    workInCycles(ofMinutes(10));
    desk.pause();
    desk.time.pass(ofMinutes(4));
    desk.resume();
    workInCycles(ofMinutes(5));
    assertThat(left()).isEqualTo(ofMinutes(10));
    assertThat(cycle.breakEnd(desk.log)).isEmpty();
  }

  @Test
  void a_pause_as_long_as_a_break_is_one() {
    desk.start("kafka");
    workInCycles(ofMinutes(10));
    desk.pause();
    desk.time.pass(ofMinutes(5));
    desk.resume();
    assertThat(left()).isEqualTo(ofMinutes(25));
  }

  @Test
  void a_break_can_be_skipped() {
    desk.start("kafka");
    workInCycles(ofMinutes(26));
    desk.resume();
    workInCycles(ofMinutes(10));
    assertThat(desk.isRunning()).isTrue();
    assertThat(left()).isEqualTo(ofMinutes(15));
  }

  @Test
  void a_restart_changes_nothing() {
    desk.start("kafka");
    workInCycles(ofMinutes(26));
    desk.restart().beat();
    assertThat(cycle.breakEnd(desk.log)).isPresent();
    desk.time.pass(ofMinutes(10));
    desk.resume();
    assertThat(left()).isEqualTo(ofMinutes(25));
  }
}
