package dev.depthsprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeTimeTest {

  private static Instant at(String time) {
    return Instant.parse("2026-03-02T" + time + "Z");
  }

  private static Block block(String start, String end) {
    return new Block.Running(start, "kafka", at(start), at(end));
  }

  @Test
  void the_last_half_hour_is_proposed_in_full_five_minutes() {
    assertThat(FreeTime.before(at("13:40:54"), List.of()))
        .isEqualTo(new FreeTime(at("13:10:00"), at("13:40:00")));
  }

  @Test
  void it_ends_where_what_is_recorded_begins() {
    assertThat(FreeTime.before(at("13:40:54"), List.of(block("13:39:10", "13:40:54"))))
        .isEqualTo(new FreeTime(at("13:05:00"), at("13:35:00")));
  }

  @Test
  void a_gap_between_two_blocks_is_not_left() {
    var blocks = List.of(block("12:00:00", "13:22:00"), block("13:39:10", "13:40:54"));
    assertThat(FreeTime.before(at("13:40:54"), blocks))
        .isEqualTo(new FreeTime(at("13:25:00"), at("13:35:00")));
  }
}
