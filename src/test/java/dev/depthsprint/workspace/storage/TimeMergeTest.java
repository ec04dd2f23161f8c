package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Correction;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimeMerge;
import dev.depthsprint.sprint.TimerState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class TimeMergeTest {

  private static final Instant LATER = Instant.parse("2026-03-03T20:00:00Z");

  @Test
  void what_either_side_recorded_is_there() {
    TimeMerge merge =
        TimeMerge.of(log("a", 9), log("a", 9, "b", 11, "x", 15), log("a", 9, "c", 10, "x", 15));

    assertThat(merge.log()).isEqualTo(log("a", 9, "c", 10, "b", 11, "x", 15));
    assertThat(merge.isClipped()).isFalse();
  }

  @Test
  void time_that_both_recorded_counts_once_and_is_ours() {
    Instant half = LATER.minusSeconds(1800);
    TimeLog ours = replay(TimeLog.EMPTY, worked("b", LATER, LATER.plusSeconds(3600)));
    TimeLog theirs = replay(TimeLog.EMPTY, worked("c", half, half.plusSeconds(7200)));

    TimeMerge merge = TimeMerge.of(TimeLog.EMPTY, ours, theirs);

    assertThat(merge.isClipped()).isTrue();
    assertThat(merge.log().intervals()).extracting(Interval::id).containsExactly("c", "b", "c-2");
    assertThat(merge.log().intervals())
        .extracting(interval -> interval.duration().toMinutes())
        .containsExactly(30L, 60L, 30L);
  }

  @Test
  void what_theirs_deleted_goes_unless_we_changed_it() {
    TimeLog base = log("a", 9, "b", 11);
    TimeLog renamed = replay(base, List.of(booked(base, 1)));

    assertThat(TimeMerge.of(base, base, log("b", 11)).log()).isEqualTo(log("b", 11));
    assertThat(TimeMerge.of(base, renamed, log("a", 9)).log()).isEqualTo(renamed);
  }

  private static TimeEvent booked(TimeLog log, int place) {
    Interval was = log.intervals().get(place);
    var is = new Interval(was.id(), "other", was.start(), was.end(), was.zone(), Origin.MANUAL);
    var correction =
        new Correction(
            TreePVector.singleton(was),
            TreePVector.singleton(is),
            TreePVector.empty(),
            TreePVector.empty());
    return new TimeEvent.Edited(TimeEvent.Act.BOOKED, correction, LATER);
  }

  @Test
  void an_interval_that_is_open_over_there_counts_up_to_where_it_was_seen() {
    TimeLog theirs =
        replay(
            TimeLog.EMPTY,
            List.of(
                new TimeEvent.Started("c", "t", LATER, ZoneOffset.UTC),
                new TimeEvent.Heartbeat("c", LATER.plusSeconds(60))));

    TimeLog merged = TimeMerge.of(TimeLog.EMPTY, TimeLog.EMPTY, theirs).log();

    assertThat(merged.timer()).isEqualTo(TimerState.IDLE);
    assertThat(merged.intervals())
        .singleElement()
        .extracting(Interval::end, Interval::origin)
        .containsExactly(LATER.plusSeconds(60), Origin.RECOVERED);
  }

  @Test
  void random_logs_merge_into_one_without_overlaps_that_holds_all_time_and_can_be_replayed() {
    for (long seed = 0; seed < 500; seed++) {
      var random = new RandomWorkspaces(seed);
      TimeLog base = replay(TimeLog.EMPTY, random.events(20));
      TimeLog ours = replay(base, random.eventsAfter(base, LATER, 15));
      TimeLog theirs = replay(base, random.eventsAfter(base, LATER, 15));

      TimeLog merged = TimeMerge.of(base, ours, theirs).log();

      assertHoldsTogether(merged, "seed " + seed);
      assertThat(merged.intervals())
          .as("seed " + seed)
          .containsAll(without(ours.intervals(), base.intervals()));
      for (Interval added : without(theirs.intervals(), base.intervals())) {
        assertThat(covered(merged, added)).as("seed " + seed).isTrue();
      }
      for (TimeLog from : List.of(ours, theirs, base, TimeLog.EMPTY)) {
        TimeLog replayed = replay(from, TimeMerge.events(from, merged, LATER));
        assertThat(replayed.intervals()).as("seed " + seed).isEqualTo(merged.intervals());
        assertThat(replayed.gaps())
            .as("seed " + seed)
            .containsExactlyInAnyOrderElementsOf(merged.gaps());
        if (!(merged.timer() instanceof TimerState.Paused)) {
          assertThat(replayed.timer()).as("seed " + seed).isEqualTo(merged.timer());
        }
      }
    }
  }

  private static void assertHoldsTogether(TimeLog log, String seed) {
    for (int i = 1; i < log.intervals().size(); i++) {
      assertThat(log.intervals().get(i - 1).overlaps(log.intervals().get(i))).as(seed).isFalse();
    }
  }

  private static boolean covered(TimeLog log, Interval interval) {
    Instant from = interval.start();
    for (Interval one : log.between(interval.start(), interval.end())) {
      if (one.start().isAfter(from)) {
        break;
      }
      from = one.end();
    }
    return !from.isBefore(interval.end())
        || log.timer() instanceof TimerState.Running run && !run.start().isAfter(from);
  }

  private static List<Interval> without(List<Interval> some, List<Interval> others) {
    List<Interval> left = new ArrayList<>(some);
    left.removeAll(others);
    return left;
  }

  private static TimeLog log(Object... hours) {
    List<TimeEvent> events = new ArrayList<>();
    for (int i = 0; i < hours.length; i += 2) {
      events.addAll(Journals.hour((String) hours[i], (Integer) hours[i + 1]));
    }
    return replay(TimeLog.EMPTY, events);
  }

  private static List<TimeEvent> worked(String id, Instant from, Instant to) {
    return List.of(
        new TimeEvent.Started(id, "t", from, ZoneOffset.UTC),
        new TimeEvent.Stopped(id, to, Origin.TIMER));
  }

  private static TimeLog replay(TimeLog from, List<TimeEvent> events) {
    TimeLog log = from;
    for (TimeEvent event : events) {
      log = log.after(event).orElseThrow();
    }
    return log;
  }
}
