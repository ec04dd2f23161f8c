package dev.depthsprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class HourScaleTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static HourScale day(int month, int day) {
    return HourScale.day(LocalDate.of(2026, month, day), BERLIN, 60);
  }

  @Test
  void a_usual_day_has_24_hours() {
    assertThat(day(3, 2).height()).isEqualTo(24 * 60);
  }

  @Test
  void the_day_on_which_an_hour_is_skipped_has_23() {
    assertThat(day(3, 28).height()).isEqualTo(23 * 60);
    assertThat(day(3, 28).ticks())
        .extracting(HourScale.Tick::label)
        .contains("01:00", "03:00 +02:00")
        .doesNotContain("02:00");
  }

  @Test
  void the_day_on_which_an_hour_is_repeated_has_25() {
    assertThat(day(10, 24).height()).isEqualTo(25 * 60);
    assertThat(day(10, 24).ticks())
        .extracting(HourScale.Tick::label)
        .contains("02:00", "02:00 +01:00");
  }

  @Test
  void an_instant_and_its_place_belong_together() {
    HourScale scale = day(3, 28);
    Instant afterTheJump = Instant.parse("2026-03-29T01:30:00Z");
    assertThat(scale.instant(scale.y(afterTheJump))).isEqualTo(afterTheJump);
    assertThat(scale.y(Instant.EPOCH)).isZero();
    assertThat(scale.y(Instant.MAX)).isEqualTo(scale.height());
  }

  @Test
  void a_place_snaps_to_five_minutes() {
    HourScale scale = day(3, 2); // from 03:00 in UTC, a pixel a minute
    assertThat(scale.snapped(62)).isEqualTo(Instant.parse("2026-03-02T04:00:00Z"));
    assertThat(scale.snapped(63)).isEqualTo(Instant.parse("2026-03-02T04:05:00Z"));
  }

  @Test
  void only_the_hours_that_hold_something_are_shown() {
    var block =
        new Block.Running(
            "r",
            "kafka",
            Instant.parse("2026-03-02T09:10:00Z"),
            Instant.parse("2026-03-02T15:50:00Z"));
    HourScale scale =
        HourScale.around(
            List.of(block),
            LocalDate.of(2026, 3, 2),
            BERLIN,
            Instant.parse("2026-03-02T15:50:00Z"),
            60);
    assertThat(scale.from()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
    assertThat(scale.to()).isEqualTo(Instant.parse("2026-03-02T17:00:00Z"));
  }

  @Test
  void an_empty_day_shows_some_hours() {
    HourScale scale =
        HourScale.around(
            List.of(), LocalDate.of(2026, 3, 2), BERLIN, Instant.parse("2026-05-02T15:50:00Z"), 60);
    assertThat(scale.height()).isGreaterThanOrEqualTo(4 * 60);
  }
}
