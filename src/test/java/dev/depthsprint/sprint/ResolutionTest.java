package dev.depthsprint.sprint;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person may decide about three hours in which nobody saw the timer running. */
class ResolutionTest {

  private final Desk desk = Desk.onMonday();

  @BeforeEach
  void sleepForThreeHours() {
    desk.start("kafka").work(ofMinutes(20));
    desk.time.sleep(ofHours(3));
    desk.beat();
  }

  @Test
  void until_someone_says_so_none_of_it_counts() {
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(20));
    assertThat(desk.log.openGaps()).hasSize(1);
  }

  @Test
  void a_gap_that_is_put_off_is_still_there_days_later() {
    desk.stop();
    desk.time.pass(ofDays(3));
    desk.restart().start("flink").work(ofMinutes(5)).stop();
    desk.settle(new Resolution.KeepAll());
    assertThat(desk.spent("kafka")).isEqualTo(ofHours(3).plusMinutes(20));
  }

  @Test
  void kept_to_the_heartbeat_nothing_of_the_gap_counts() {
    desk.settle(new Resolution.KeepToHeartbeat());
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(20));
    assertThat(desk.log.openGaps()).isEmpty();
    assertThat(desk.log.gaps()).hasSize(1);
  }

  @Test
  void kept_whole_all_of_it_counts_and_says_that_it_was_recovered() {
    desk.settle(new Resolution.KeepAll());
    assertThat(desk.spent("kafka")).isEqualTo(ofHours(3).plusMinutes(20));
    assertThat(desk.log.intervals())
        .extracting(Interval::origin)
        .containsExactly(Origin.TIMER, Origin.RECOVERED);
    assertThat(desk.log.gaps()).isEmpty();
  }

  @Test
  void kept_until_an_instant_the_rest_of_the_gap_stays_as_a_trace() {
    desk.settle(new Resolution.KeepUntil(desk.onlyGap().start().plus(ofHours(1))));
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(80));
    assertThat(desk.onlyGap().duration()).isEqualTo(ofHours(2));
    assertThat(desk.onlyGap().isOpen()).isFalse();
  }

  @Test
  void an_instant_outside_the_gap_is_refused() {
    Gap gap = desk.onlyGap();
    assertThat(
            desk.timer
                .edits(desk.log)
                .settle(gap.id(), new Resolution.KeepUntil(gap.end().plusSeconds(1))))
        .isInstanceOf(Proposal.Refused.class);
  }

  @Test
  void discarded_the_work_before_it_goes_too() {
    desk.settle(new Resolution.Discard());
    assertThat(desk.spent("kafka")).isZero();
    assertThat(desk.log.openGaps()).isEmpty();
  }

  @Test
  void the_doubtful_part_can_be_booked_to_another_task() {
    desk.settle(new Resolution.Book("reading", false));
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(20));
    assertThat(desk.spent("reading")).isEqualTo(ofHours(3));
  }

  @Test
  void all_of_it_can_be_booked_to_another_task() {
    desk.settle(new Resolution.Book("reading", true));
    assertThat(desk.spent("kafka")).isZero();
    assertThat(desk.spent("reading")).isEqualTo(ofHours(3).plusMinutes(20));
  }

  @Test
  void what_was_worked_in_the_gap_by_hand_stays_and_the_rest_is_offered() {
    Gap gap = desk.onlyGap();
    desk.make(
        desk.timer
            .edits(desk.log)
            .add("flink", gap.start(), gap.start().plus(ofHours(1)), gap.zone()));
    assertThat(desk.onlyGap().start()).isEqualTo(gap.start().plus(ofHours(1)));
  }

  @Test
  void a_gap_of_days_is_never_kept_whole() {
    desk.stop();
    desk.start("flink").work(ofMinutes(5));
    desk.time.pass(ofDays(3));
    desk.restart().beat();
    Gap weekend = desk.log.openGaps().getLast();
    assertThat(desk.timer.edits(desk.log).settle(weekend.id(), new Resolution.KeepAll()))
        .isInstanceOf(Proposal.Refused.class);
  }

  @Test
  void a_gap_is_settled_once() {
    Gap gap = desk.onlyGap();
    desk.settle(new Resolution.KeepToHeartbeat());
    assertThat(desk.timer.edits(desk.log).settle(gap.id(), new Resolution.KeepAll()))
        .isInstanceOf(Proposal.Refused.class);
  }
}
