package dev.depthsprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {

  /** A pixel a minute. */
  private final HourScale scale = HourScale.day(LocalDate.of(2026, 3, 2), ZoneOffset.UTC, 60);

  private static Block block(String start, String end) {
    return new Block.Running(start, "kafka", at(start), at(end));
  }

  private static Instant at(String time) {
    return Instant.parse("2026-03-02T" + time + ":00Z");
  }

  @Test
  void short_blocks_that_follow_closely_stand_side_by_side() {
    var blocks = List.of(block("13:39", "13:40"), block("13:42", "13:43"), block("14:10", "14:30"));
    assertThat(Lanes.of(blocks, scale, 20))
        .containsExactly(new Lanes.Lane(0, 2), new Lanes.Lane(1, 2), new Lanes.Lane(0, 1));
  }

  @Test
  void blocks_that_only_meet_have_all_of_the_width() {
    var blocks = List.of(block("10:00", "10:30"), block("10:30", "11:00"));
    assertThat(Lanes.of(blocks, scale, 20)).containsOnly(new Lanes.Lane(0, 1));
  }
}
