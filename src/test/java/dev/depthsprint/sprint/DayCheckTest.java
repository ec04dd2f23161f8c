package dev.depthsprint.sprint;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.DayCheck.Oddity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayCheckTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final Desk desk = Desk.onMonday();

  private List<Oddity> odd() {
    return DayCheck.of(desk.log, MONDAY, desk.time.zone(), desk.time.instant()).stream()
        .map(DayCheck.Finding::oddity)
        .toList();
  }

  @Test
  void a_plain_day_has_nothing_odd() {
    desk.start("kafka").work(ofHours(2)).pause();
    desk.time.pass(ofMinutes(4));
    desk.resume().work(ofHours(1)).stop();
    assertThat(odd()).isEmpty();
  }

  @Test
  void more_than_four_hours_without_a_break_are_odd() {
    desk.start("kafka").work(ofHours(3)).start("flink").work(ofMinutes(61)).stop();
    assertThat(odd()).containsExactly(Oddity.LONG_STRETCH);
  }

  @Test
  void a_hole_of_more_than_five_minutes_is_told() {
    desk.start("kafka").work(ofHours(1)).pause();
    desk.time.pass(ofMinutes(6));
    desk.resume().work(ofHours(1)).stop();
    assertThat(odd()).containsExactly(Oddity.HOLE);
  }

  @Test
  void an_interval_without_length_is_odd() {
    desk.start("kafka").stop();
    assertThat(odd()).containsExactly(Oddity.NOTHING_LONG);
  }

  @Test
  void what_still_runs_after_its_day_is_odd() {
    desk.start("kafka").work(ofMinutes(30));
    assertThat(odd()).isEmpty();
    desk.work(ofHours(19));
    assertThat(odd()).contains(Oddity.STILL_RUNNING);
  }

  @Test
  void a_gap_that_is_not_settled_is_told() {
    desk.start("kafka").work(ofMinutes(30));
    desk.time.sleep(ofMinutes(3));
    desk.beat().stop();
    assertThat(odd()).contains(Oddity.OPEN_GAP);
  }
}
