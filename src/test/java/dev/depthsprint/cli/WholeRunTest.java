package dev.depthsprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Correction;
import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class WholeRunTest {

  private static final Interval LAST = piece("4", "kafka", "09:31:00", "09:40:00");

  @Test
  void a_run_without_a_break_is_its_one_interval() {
    assertThat(of(LAST)).isEqualTo(Duration.ofMinutes(9));
  }

  @Test
  void what_was_kept_of_a_gap_and_what_led_up_to_it_count() {
    Interval first = piece("2", "kafka", "09:10:00", "09:30:00");
    Interval kept = piece("3", "kafka", "09:30:00", "09:31:00");

    assertThat(of(first, kept, LAST)).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void a_gap_of_which_nothing_was_kept_counts_nothing_and_does_not_end_the_run() {
    Interval first = piece("2", "kafka", "09:10:00", "09:30:00");
    var gap =
        new Gap(
            "g",
            "2",
            "kafka",
            at("09:30:00"),
            at("09:31:00"),
            ZoneOffset.UTC,
            Gap.Cause.SLEEP,
            true);
    var unseen =
        new Correction(
            TreePVector.empty(),
            TreePVector.singleton(first),
            TreePVector.empty(),
            TreePVector.singleton(gap));
    TimeLog log =
        TimeLog.EMPTY
            .after(new TimeEvent.Edited(TimeEvent.Act.ADDED, unseen, at("09:40:00")))
            .orElseThrow();

    assertThat(new WholeRun(log).upTo(LAST)).isEqualTo(Duration.ofMinutes(29));
  }

  @Test
  void an_earlier_run_and_another_task_do_not_count() {
    Interval earlier = piece("1", "kafka", "08:00:00", "09:00:00");
    Interval other = piece("2", "lag", "09:10:00", "09:31:00");

    assertThat(of(earlier, other, LAST)).isEqualTo(Duration.ofMinutes(9));
  }

  private static Duration of(Interval... pieces) {
    var all = TreePVector.<Interval>empty();
    for (Interval piece : pieces) {
      all = all.plus(piece);
    }
    return new WholeRun(new TimeLog(all, TimerState.IDLE)).upTo(LAST);
  }

  private static Interval piece(String id, String task, String from, String to) {
    return new Interval(id, task, at(from), at(to), ZoneOffset.UTC, Origin.TIMER);
  }

  private static Instant at(String clock) {
    return Instant.parse("2026-03-02T" + clock + "Z");
  }
}
