package dev.depthsprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class EndDragTest {

  private static final ZoneId UTC = ZoneOffset.UTC;

  /** From 04:00, a pixel a minute: ten o'clock is at 360. */
  private final HourScale scale = HourScale.day(LocalDate.of(2026, 3, 2), UTC, 60);

  private static Instant at(String time) {
    return Instant.parse("2026-03-02T" + time + ":00Z");
  }

  private final Block worked =
      new Block.Worked(new Interval("i", "kafka", at("10:00"), at("11:00"), UTC, Origin.TIMER));

  private EndDrag grip(Block block, double y) {
    return EndDrag.at(scale, block, y).orElseThrow();
  }

  @Test
  void the_end_goes_with_the_hand() {
    assertThat(grip(worked, 419).to(450)).contains(new EndDrag.Moved(at("10:00"), at("11:30")));
  }

  @Test
  void the_start_goes_with_the_hand() {
    assertThat(grip(worked, 361).to(330)).contains(new EndDrag.Moved(at("09:30"), at("11:00")));
  }

  @Test
  void no_end_goes_past_the_other() {
    assertThat(grip(worked, 419).to(100)).contains(new EndDrag.Moved(at("10:00"), at("10:00")));
    assertThat(grip(worked, 361).to(900)).contains(new EndDrag.Moved(at("11:00"), at("11:00")));
  }

  @Test
  void a_click_drags_nothing() {
    assertThat(grip(worked, 419).to(420)).isEmpty();
  }

  @Test
  void between_its_ends_a_block_is_not_dragged() {
    assertThat(EndDrag.at(scale, worked, 390)).isEmpty();
  }

  @Test
  void a_running_interval_has_no_end_to_drag() {
    var running = new Block.Running("r", "kafka", at("10:00"), at("11:00"));
    assertThat(EndDrag.at(scale, running, 420)).isEmpty();
    assertThat(EndDrag.at(scale, running, 360)).isPresent();
  }

  @Test
  void a_gap_is_not_dragged() {
    var gap = new Gap("g", "i", "kafka", at("10:00"), at("11:00"), UTC, Gap.Cause.SLEEP, false);
    assertThat(EndDrag.at(scale, new Block.Hole(gap), 420)).isEmpty();
  }

  @Test
  void a_moment_can_be_drawn_longer_at_its_end() {
    var moment =
        new Block.Worked(new Interval("i", "kafka", at("10:00"), at("10:00"), UTC, Origin.TIMER));
    assertThat(grip(moment, 361).to(390)).contains(new EndDrag.Moved(at("10:00"), at("10:30")));
  }
}
