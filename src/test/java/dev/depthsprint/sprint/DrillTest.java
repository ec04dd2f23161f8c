package dev.depthsprint.sprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrillTest {

  private static long at(double seconds) {
    return (long) (seconds * 1_000_000_000L);
  }

  @Test
  void it_counts_only_while_it_runs() {
    Drill drill = Drill.of(120).started(at(5)).paused(at(35)).started(at(100));
    assertThat(drill.spentSeconds(at(110))).isEqualTo(40);
    assertThat(drill.leftSeconds(at(110))).isEqualTo(80);
  }

  @Test
  void to_start_twice_or_to_pause_twice_changes_nothing() {
    Drill running = Drill.of(60).started(at(1));
    assertThat(running.started(at(9))).isEqualTo(running);
    Drill paused = running.paused(at(9));
    assertThat(paused.paused(at(20))).isEqualTo(paused);
  }

  @Test
  void the_second_that_runs_is_shown_and_zero_only_at_the_end() {
    Drill drill = Drill.of(60).started(0);
    assertThat(drill.leftSeconds(at(0))).isEqualTo(60);
    assertThat(drill.leftSeconds(at(59.5))).isEqualTo(1);
    assertThat(drill.leftSeconds(at(60))).isZero();
  }

  @Test
  void whatever_is_pressed_it_measures_the_stretches_that_it_ran() {
    for (long seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      Drill drill = Drill.of(60);
      long now = random.nextLong();
      long ran = 0;
      for (int step = 0; step < 20; step++) {
        long passed = random.nextLong(10_000_000_000L);
        now += passed;
        ran += drill.runs() ? passed : 0;
        drill = random.nextBoolean() ? drill.started(now) : drill.paused(now);
        int expected = (int) Math.round(Math.min(ran, at(60)) / 1e9);
        assertThat(drill.spentSeconds(now)).as("seed %d, step %d", seed, step).isEqualTo(expected);
        assertThat(drill.isOver(now)).as("seed %d, step %d", seed, step).isEqualTo(ran >= at(60));
      }
    }
  }

  @Test
  void nobody_looking_for_an_hour_costs_no_more_than_its_length() {
    Drill drill = Drill.of(60).started(0);
    assertThat(drill.isOver(at(3600))).isTrue();
    assertThat(drill.spentSeconds(at(3600))).isEqualTo(60);
  }

  @Test
  void a_drill_that_is_over_does_not_start_again() {
    Drill over = Drill.of(60).started(0).paused(at(61));
    assertThat(over.started(at(70))).isEqualTo(over);
  }

  @Test
  void half_the_last_ten_seconds_and_the_end_are_worth_a_word() {
    Drill drill = Drill.of(60).started(0);
    assertThat(drill.cue(at(29), at(29.9))).isEmpty();
    assertThat(drill.cue(at(29.9), at(30.1))).contains(Drill.Cue.HALF);
    assertThat(drill.cue(at(30.1), at(31))).isEmpty();
    assertThat(drill.cue(at(49), at(50))).contains(Drill.Cue.LAST_SECONDS);
    assertThat(drill.cue(at(59), at(60))).contains(Drill.Cue.END);
    assertThat(drill.cue(at(60), at(90))).isEmpty();
  }

  @Test
  void after_a_long_look_away_only_the_last_cue_is_said() {
    assertThat(Drill.of(60).started(0).cue(at(3), at(55))).contains(Drill.Cue.LAST_SECONDS);
    assertThat(Drill.of(60).started(0).cue(at(3), at(99))).contains(Drill.Cue.END);
  }

  @Test
  void a_drill_of_a_few_seconds_has_no_last_seconds_of_their_own() {
    Drill drill = Drill.of(15).started(0);
    assertThat(drill.cue(at(4), at(6))).isEqualTo(Optional.empty());
    assertThat(drill.cue(at(7), at(8))).contains(Drill.Cue.HALF);
  }

  @ParameterizedTest
  @CsvSource({
    "Able to explain current vs target design in 2 min, 120",
    "Record 60-sec walkthrough, 60",
    "A 90 second pitch, 90",
    "Confident describing stream flow, 120",
    "Knows 3 secrets, 120",
    "Done in 0 min, 120",
    "Holds for 9000 minutes, 120"
  })
  void an_outcome_may_name_its_own_length(String outcome, int seconds) {
    assertThat(Drill.proposedSeconds(outcome)).isEqualTo(seconds);
  }

  @ParameterizedTest
  @CsvSource({
    "1:30, 90",
    "90, 90",
    "90 s, 90",
    "2 min, 120",
    " 3m , 180",
    "0:10, 10",
    "60:00, 3600"
  })
  void a_typed_length_is_read(String text, int seconds) {
    assertThat(Drill.seconds(text)).isEqualTo(OptionalInt.of(seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "9", "1:75", "61 min", "-30", "99999999999"})
  void what_is_no_length_or_no_sensible_one_is_refused(String text) {
    assertThat(Drill.seconds(text)).isEmpty();
  }
}
