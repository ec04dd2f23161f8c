package dev.depthsprint.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.Proposal;
import dev.depthsprint.sprint.Resolution;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.TimeEdits;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Days of everything that can happen to a timer, seed after seed: work, pauses, edits, undo and
 * redo, sleep, clocks that are set, flights, crashes. Whatever comes, no two intervals share time,
 * none ends before it starts, the totals are the sums, and the journal tells what memory holds.
 */
class TimeStormTest {

  private static final int STEPS = 150;
  private static final List<String> TASKS = List.of("kafka", "flink", "lag");
  private static final List<String> ZONES =
      List.of("Europe/Berlin", "Asia/Tokyo", "America/Los_Angeles", "Australia/Lord_Howe");

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void time_stays_true(long seed) {
    var storm = new Storm(new Random(seed), true);
    for (int i = 0; i < STEPS; i++) {
      storm.step();
      storm.check("seed " + seed + " step " + i);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void undoing_all_edits_gives_back_what_the_timer_recorded(long seed) {
    var storm = new Storm(new Random(seed), false);
    for (int i = 0; i < STEPS; i++) {
      storm.step();
    }
    storm.keeper.stop();
    TimeLog edited = storm.log();
    int steps = storm.undoAll();
    storm.redo(steps);
    assertThat(storm.log().intervals()).as("seed %d", seed).isEqualTo(edited.intervals());
    assertThat(storm.log().gaps())
        .as("seed %d", seed)
        .containsExactlyInAnyOrderElementsOf(edited.gaps());
  }

  private static final class Storm {

    private final Random random;
    private final SetTime time;
    private final Store store = new Store(Workspace.EMPTY);
    private final List<TimeEvent> journal = new ArrayList<>();
    private final boolean isFaulty;
    private int number;
    private Timekeeper keeper;

    /**
     * @param isFaulty whether the disk fails now and then
     */
    Storm(Random random, boolean isFaulty) {
      this.random = random;
      this.isFaulty = isFaulty;
      time =
          random.nextBoolean()
              ? new SetTime("2026-03-28T20:00:00Z", "Europe/Berlin")
              : SetTime.withoutBootClock("2026-10-24T20:00:00Z", "Europe/Berlin");
      if (random.nextBoolean()) {
        store.settle(it -> it.withClock(it.clock().withCycle(25, 5)));
      }
      open();
    }

    private void open() {
      keeper =
          new Timekeeper(
              store,
              new Timer(time, () -> "i" + number++, log()),
              this::append,
              Runnable::run,
              (Message _) -> {});
      keeper.beat();
    }

    private CompletableFuture<Void> append(List<TimeEvent> events) {
      if (isFaulty && random.nextInt(40) == 0) {
        return CompletableFuture.failedFuture(new IllegalStateException("disk full"));
      }
      journal.addAll(events);
      return CompletableFuture.completedFuture(null);
    }

    TimeLog log() {
      return store.current().time();
    }

    void step() {
      switch (random.nextInt(20)) {
        case 0, 1 -> keeper.start(task());
        case 2 -> keeper.pause();
        case 3 -> keeper.resume();
        case 4 -> keeper.stop();
        case 5, 6, 7, 8 -> work();
        case 9 -> time.sleep(Duration.ofMinutes(random.nextInt(200)));
        case 10 -> time.jump(Duration.ofMinutes(random.nextInt(6000) - 3000));
        case 11 -> time.travelTo(ZONES.get(random.nextInt(ZONES.size())));
        case 12 -> open();
        case 13 -> store.undo();
        case 14 -> store.redo();
        case 15 -> settle();
        case 16 -> keeper.cut(time.instant().minusSeconds(random.nextInt(3000)));
        default -> edit();
      }
    }

    private String task() {
      return TASKS.get(random.nextInt(TASKS.size()));
    }

    private void work() {
      for (int i = random.nextInt(60); i > 0; i--) {
        time.pass(Duration.ofSeconds(5 + random.nextInt(40)));
        keeper.beat();
      }
    }

    private void settle() {
      List<Gap> gaps = log().openGaps();
      if (!gaps.isEmpty()) {
        Gap gap = gaps.get(random.nextInt(gaps.size()));
        keeper.settle(gap.id(), resolution(gap), this::mend);
      }
    }

    private Resolution resolution(Gap gap) {
      return switch (random.nextInt(5)) {
        case 0 -> new Resolution.KeepAll();
        case 1 -> new Resolution.KeepUntil(gap.start().plus(gap.duration().dividedBy(2)));
        case 2 -> new Resolution.Discard();
        case 3 -> new Resolution.Book(task(), random.nextBoolean());
        default -> new Resolution.KeepToHeartbeat();
      };
    }

    private void edit() {
      keeper.edit(randomEdit(), this::mend);
    }

    private Function<TimeEdits, Proposal> randomEdit() {
      Instant start = time.instant().minusSeconds(random.nextInt(40_000));
      Instant end = start.plusSeconds(random.nextInt(9_000) - 200);
      if (log().intervals().isEmpty() || random.nextInt(4) == 0) {
        return edits -> edits.add(task(), start, end, time.zone());
      }
      Interval one = log().intervals().get(random.nextInt(log().intervals().size()));
      int seconds = random.nextInt(3000) - 1000;
      return switch (random.nextInt(5)) {
        case 0 -> edits -> edits.change(one.id(), one.start().minusSeconds(seconds), one.end());
        case 1 -> edits -> edits.split(one.id(), one.start().plusSeconds(Math.abs(seconds)));
        case 2 -> edits -> edits.mergeWithNext(one.id());
        case 3 -> edits -> edits.delete(one.id());
        default -> edits -> edits.book(one.id(), task());
      };
    }

    private void mend(Proposal.Refused refused) {
      if (!refused.mends().isEmpty() && random.nextBoolean()) {
        keeper.make(refused.mends().get(random.nextInt(refused.mends().size())));
      }
    }

    int undoAll() {
      int steps = 0;
      while (store.undoName().isPresent()) {
        int before = journal.size();
        store.undo();
        steps += journal.size() > before ? 1 : 0;
      }
      return steps;
    }

    void redo(int steps) {
      for (int i = 0; i < steps; i++) {
        store.redo();
      }
    }

    void check(String where) {
      List<Interval> intervals = log().intervals();
      for (int i = 0; i < intervals.size(); i++) {
        assertThat(intervals.get(i).end()).as(where).isAfterOrEqualTo(intervals.get(i).start());
        if (i > 0) {
          assertThat(intervals.get(i).start())
              .as(where)
              .isAfterOrEqualTo(intervals.get(i - 1).end());
        }
      }
      assertNothingUnderTheTimer(where);
      assertTotalsAreSums(where);
      assertThat(replayed()).as(where).isEqualTo(log());
    }

    private void assertNothingUnderTheTimer(String where) {
      if (log().timer() instanceof TimerState.Running run) {
        Interval open = log().ended(run, time.instant(), Origin.TIMER);
        assertThat(log().intervals()).as(where).noneMatch(open::overlaps);
        assertThat(run.lastHeartbeat()).as(where).isAfterOrEqualTo(run.start());
      }
    }

    private void assertTotalsAreSums(String where) {
      Instant now = keeper.countedUntil();
      Duration open =
          log().timer() instanceof TimerState.Running run
              ? log().ended(run, now, Origin.TIMER).duration()
              : Duration.ZERO;
      Duration sum =
          log().intervals().stream().map(Interval::duration).reduce(open, Duration::plus);
      Duration byTask =
          TASKS.stream().map(task -> log().onTask(task, now)).reduce(Duration.ZERO, Duration::plus);
      Duration byDay =
          LocalDate.of(2026, 1, 1)
              .datesUntil(LocalDate.of(2026, 12, 31))
              .filter(day -> Math.abs(day.getDayOfYear() - dayOfYear()) < 40)
              .map(day -> log().onDay(day, now))
              .reduce(Duration.ZERO, Duration::plus);
      assertThat(byTask).as(where).isEqualTo(sum);
      assertThat(byDay).as(where).isEqualTo(sum);
    }

    private int dayOfYear() {
      return time.instant().atZone(time.zone()).getDayOfYear();
    }

    private TimeLog replayed() {
      TimeLog log = TimeLog.EMPTY;
      for (TimeEvent event : journal) {
        log = log.after(event).orElseThrow(() -> new AssertionError(event + " contradicts"));
      }
      return log;
    }
  }
}
