package dev.depthsprint.sprint;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person corrects what was recorded. */
class TimeEditsTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Desk desk = Desk.onMonday();
  private Interval kafka;
  private Interval flink;

  /** Kafka for half an hour, ten minutes of nothing, Flink for half an hour, and an hour later. */
  @BeforeEach
  void workForAnHour() {
    desk.start("kafka").work(ofMinutes(30)).stop();
    desk.time.pass(ofMinutes(10));
    desk.start("flink").work(ofMinutes(30)).stop();
    desk.time.pass(ofHours(1));
    kafka = desk.log.intervals().getFirst();
    flink = desk.log.intervals().getLast();
  }

  private TimeEdits edits() {
    return desk.timer.edits(desk.log);
  }

  private Instant after(Interval interval, Duration length) {
    return interval.end().plus(length);
  }

  private static Proposal.Refused refused(Proposal proposal) {
    assertThat(proposal).isInstanceOf(Proposal.Refused.class);
    return (Proposal.Refused) proposal;
  }

  private void mend(Proposal proposal, int choice) {
    Proposal.Mend mend = refused(proposal).mends().get(choice);
    desk.make(new Proposal.Allowed(mend.act(), mend.correction()));
  }

  @Test
  void an_added_interval_says_that_it_was_typed() {
    desk.make(edits().add("lag", after(flink, ofMinutes(5)), after(flink, ofMinutes(25)), BERLIN));
    assertThat(desk.spent("lag")).isEqualTo(ofMinutes(20));
    assertThat(desk.log.intervals().getLast().origin()).isEqualTo(Origin.MANUAL);
  }

  @Test
  void an_added_interval_stands_where_it_belongs() {
    desk.make(edits().add("lag", kafka.end(), flink.start(), BERLIN));
    assertThat(desk.log.intervals())
        .extracting(Interval::taskId)
        .containsExactly("kafka", "lag", "flink");
  }

  @Test
  void a_moved_end_makes_an_edited_interval() {
    desk.make(edits().change(kafka.id(), kafka.start(), after(kafka, ofMinutes(5))));
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(35));
    assertThat(desk.log.intervals().getFirst().origin()).isEqualTo(Origin.MANUAL);
  }

  @Test
  void an_interval_that_is_moved_nowhere_stays_what_it_was() {
    desk.make(edits().change(kafka.id(), kafka.start(), kafka.end()));
    assertThat(desk.log.intervals().getFirst()).isEqualTo(kafka);
  }

  @Test
  void an_overlap_is_refused_and_the_other_one_can_be_trimmed() {
    Proposal proposal = edits().change(kafka.id(), kafka.start(), after(kafka, ofMinutes(15)));
    assertThat(refused(proposal).why().text()).isEqualTo("This time overlaps another interval.");
    assertThat(refused(proposal).mends().getFirst().label().text()).isEqualTo("Trim the other one");
    mend(proposal, 0);
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(45));
    assertThat(desk.spent("flink")).isEqualTo(ofMinutes(25));
  }

  @Test
  void an_overlap_can_be_mended_by_fitting_in() {
    mend(edits().change(kafka.id(), kafka.start(), after(kafka, ofMinutes(15))), 1);
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(40));
    assertThat(desk.spent("flink")).isEqualTo(ofMinutes(30));
  }

  @Test
  void an_interval_within_another_one_parts_it() {
    mend(
        edits()
            .add(
                "lag",
                kafka.start().plus(ofMinutes(10)),
                kafka.start().plus(ofMinutes(20)),
                BERLIN),
        0);
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(20));
    assertThat(desk.spent("lag")).isEqualTo(ofMinutes(10));
    assertThat(desk.log.intervals()).hasSize(4);
  }

  @Test
  void an_interval_over_several_replaces_them() {
    Proposal proposal = edits().add("lag", kafka.start(), flink.end(), BERLIN);
    assertThat(refused(proposal).why().text()).isEqualTo("This time overlaps 2 other intervals.");
    mend(proposal, 0);
    assertThat(desk.log.intervals()).extracting(Interval::taskId).containsExactly("lag");
  }

  @Test
  void an_end_before_the_start_is_refused() {
    refused(edits().change(kafka.id(), kafka.end(), kafka.start()));
    refused(edits().add("lag", flink.end(), flink.start(), BERLIN));
  }

  @Test
  void the_future_is_refused_and_now_is_offered() {
    Instant now = desk.time.instant();
    mend(edits().add("lag", now.minus(ofMinutes(10)), now.plus(ofMinutes(10)), BERLIN), 0);
    assertThat(desk.spent("lag")).isEqualTo(ofMinutes(10));
  }

  @Test
  void more_than_a_day_in_one_piece_is_refused() {
    Instant now = desk.time.instant();
    refused(edits().add("lag", now.minus(ofDays(10)), now.minus(ofDays(8)), BERLIN));
  }

  @Test
  void the_time_of_the_running_interval_is_taken() {
    desk.start("lag").work(ofMinutes(10));
    Instant now = desk.time.instant();
    mend(edits().add("kafka", now.minus(ofMinutes(20)), now.minus(ofMinutes(5)), BERLIN), 0);
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(40));
  }

  @Test
  void to_split_keeps_every_minute_and_where_it_came_from() {
    desk.make(edits().split(kafka.id(), kafka.start().plus(ofMinutes(10))));
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(30));
    assertThat(desk.log.intervals()).hasSize(3);
    assertThat(desk.log.intervals()).allMatch(it -> it.origin() == Origin.TIMER);
  }

  @Test
  void to_split_at_an_end_is_refused() {
    refused(edits().split(kafka.id(), kafka.start()));
    refused(edits().split(kafka.id(), kafka.end()));
  }

  @Test
  void what_was_split_can_be_merged_to_what_it_was() {
    desk.make(edits().split(kafka.id(), kafka.start().plus(ofMinutes(10))));
    desk.make(edits().mergeWithNext(kafka.id()));
    assertThat(desk.log.intervals().getFirst()).isEqualTo(kafka);
  }

  @Test
  void to_merge_two_tasks_is_asked_about() {
    mend(edits().mergeWithNext(kafka.id()), 0);
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(70));
    assertThat(desk.log.intervals().getFirst().origin()).isEqualTo(Origin.MANUAL);
  }

  @Test
  void the_last_interval_has_nothing_to_merge_with() {
    refused(edits().mergeWithNext(flink.id()));
  }

  @Test
  void a_deleted_interval_counts_no_more() {
    desk.make(edits().delete(kafka.id()));
    assertThat(desk.spent("kafka")).isZero();
  }

  @Test
  void an_interval_that_is_booked_to_another_task_keeps_its_origin() {
    desk.make(edits().book(kafka.id(), "lag"));
    assertThat(desk.spent("lag")).isEqualTo(ofMinutes(30));
    assertThat(desk.log.intervals().getFirst().origin()).isEqualTo(Origin.TIMER);
  }

  @Test
  void an_interval_that_is_gone_cannot_be_edited() {
    desk.make(edits().delete(kafka.id()));
    refused(edits().delete(kafka.id()));
    refused(edits().book(kafka.id(), "lag"));
    refused(edits().split(kafka.id(), kafka.start().plusSeconds(60)));
  }

  @Test
  void a_correction_and_its_reverse_leave_no_trace() {
    TimeLog before = desk.log;
    var allowed = (Proposal.Allowed) edits().book(kafka.id(), "lag");
    desk.make(allowed);
    desk.make(new Proposal.Allowed(TimeEvent.Act.UNDONE, allowed.correction().reversed()));
    assertThat(desk.log).isEqualTo(before);
  }

  @Test
  void time_that_is_added_within_a_gap_takes_it_from_the_gap() {
    desk.start("lag").work(ofMinutes(5));
    desk.time.sleep(ofHours(2));
    desk.beat();
    Gap gap = desk.onlyGap();
    desk.make(
        edits()
            .add(
                "kafka", gap.start().plus(ofMinutes(30)), gap.start().plus(ofMinutes(60)), BERLIN));
    assertThat(desk.log.gaps())
        .extracting(Gap::duration)
        .containsExactly(ofMinutes(30), ofMinutes(60));
  }
}
