package dev.depthsprint.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SeenTimeTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
  private static final Instant NINE = Instant.parse("2026-11-26T09:00:00Z");

  private final TimeLog running =
      TimeLog.EMPTY.after(new TimeEvent.Started("i", "t", NINE, ZoneOffset.UTC)).orElseThrow();

  private static SeenTime at(TimeLog log, int seconds) {
    return SeenTime.of(log, TODAY, NINE.plusSeconds(seconds));
  }

  @Test
  void a_heartbeat_within_a_minute_is_nothing_new() {
    TimeLog beaten =
        running.after(new TimeEvent.Heartbeat("i", NINE.plusSeconds(15))).orElseThrow();
    assertThat(at(beaten, 15).isAs(at(running, 1))).isTrue();
  }

  @Test
  void another_minute_is_new() {
    assertThat(at(running, 60).isAs(at(running, 59))).isFalse();
  }

  @Test
  void a_pause_is_new() {
    TimeLog paused = running.after(new TimeEvent.Paused("i", NINE.plusSeconds(15))).orElseThrow();
    assertThat(at(paused, 15).isAs(at(running, 15))).isFalse();
  }

  @Test
  void another_day_is_new() {
    SeenTime tomorrow = SeenTime.of(TimeLog.EMPTY, TODAY.plusDays(1), NINE);
    assertThat(tomorrow.isAs(at(TimeLog.EMPTY, 0))).isFalse();
  }
}
