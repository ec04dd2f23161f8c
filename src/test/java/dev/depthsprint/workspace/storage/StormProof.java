package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.workspace.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/**
 * Everything that can happen to the app in any order: work at the timer, edits, undo and redo,
 * sleep, clocks that are set, flights, midnight, restarts and crashes. After each step recorded
 * time is true; after each save the folder holds what memory does; after a crash it holds what was
 * saved last, and all the time.
 */
final class StormProof {

  private static final int STEPS = 120;
  private static final List<String> ZONES =
      List.of("Europe/Berlin", "Asia/Tokyo", "Pacific/Apia", "Australia/Lord_Howe");

  private final Path temp;
  private final Tally tally;

  StormProof(Path temp, Tally tally) {
    this.temp = temp;
    this.tally = tally;
  }

  void run(long seed) throws Exception {
    var random = new Random(seed);
    var time =
        random.nextBoolean()
            ? new SetTime("2026-03-28T20:00:00Z", "Europe/Berlin")
            : SetTime.withoutBootClock("2026-10-24T20:00:00Z", "Europe/Berlin");
    try (var app = new LivingWorkspace(temp.resolve("storm-" + seed), time, random)) {
      new Storm(app, time, random, seed).rage();
    }
    tally.add("storms", 1);
  }

  private final class Storm {

    private final LivingWorkspace app;
    private final SetTime time;
    private final Random random;
    private final RandomSteps steps;
    private final String seed;
    private Held saved;
    private Settings savedSettings;

    Storm(LivingWorkspace app, SetTime time, Random random, long seed) throws Exception {
      this.app = app;
      this.time = time;
      this.random = random;
      this.steps = new RandomSteps(seed);
      this.seed = "seed " + seed;
      remember();
    }

    private void remember() throws Exception {
      saved = Held.of(app.store().current());
      savedSettings = app.store().current().settings();
    }

    void rage() throws Exception {
      for (int i = 0; i < STEPS; i++) {
        step(seed + ", step " + i);
        tally.add("steps", 1);
        checkTime(seed + ", step " + i);
      }
      save(seed + ", at the end");
    }

    private void step(String when) throws Exception {
      switch (random.nextInt(24)) {
        case 0, 1 -> app.timekeeper().start(app.task());
        case 2 -> app.timekeeper().pause();
        case 3 -> app.timekeeper().resume();
        case 4 -> app.timekeeper().stop();
        case 5, 6 -> work();
        case 7 -> time.sleep(Duration.ofMinutes(random.nextInt(200)));
        case 8 -> time.jump(Duration.ofMinutes(random.nextInt(6000) - 3000));
        case 9 -> time.travelTo(ZONES.get(random.nextInt(ZONES.size())));
        case 10 -> time.pass(untilMidnight().plusSeconds(random.nextInt(60)));
        case 11, 12 -> app.correct();
        case 13 -> app.store().undo();
        case 14 -> app.store().redo();
        case 15, 16 -> save(when);
        case 17 -> app.backUp();
        case 18 -> restart(when);
        case 19 -> crash(when);
        default -> steps.next(app.store());
      }
    }

    private void work() {
      for (int i = random.nextInt(60); i > 0; i--) {
        time.pass(Duration.ofSeconds(5 + random.nextInt(30)));
        app.timekeeper().beat();
      }
    }

    private Duration untilMidnight() {
      Instant midnight =
          time.instant()
              .atZone(time.zone())
              .toLocalDate()
              .plusDays(1)
              .atStartOfDay(time.zone())
              .toInstant();
      return Duration.between(time.instant(), midnight).minusSeconds(30);
    }

    private void save(String when) throws Exception {
      app.save();
      steps.saved();
      remember();
      LoadedWorkspace loaded = WorkspaceFolder.read(app.path());
      tally.add("saves read back", 1);
      expect(loaded.complaints().isEmpty(), when, "what was saved has complaints");
      expect(saved.equals(Held.of(loaded.workspace())), when, "what was saved reads differently");
      expect(savedSettings.equals(loaded.workspace().settings()), when, "the settings differ");
      expect(app.log().equals(loaded.workspace().time()), when, "the journal is not the memory");
    }

    private void restart(String when) throws Exception {
      app.timekeeper().leave();
      TimeLog log = app.log();
      var before = Promises.State.of(app.store());
      app.restart();
      steps.saved();
      tally.add("restarts", 1);
      var after = Promises.State.of(app.store());
      expect(log.equals(app.log()), when, "a restart changes time");
      expect(before.held().equals(after.held()), when, "a restart changes the document");
      String steps = before.steps() + " becomes " + after.steps();
      // Redo of time that is no longer as it was is offered once more, and refused again.
      boolean isRedoThere =
          after.redo().size() >= before.redo().size()
              && after.redo().subList(0, before.redo().size()).equals(before.redo());
      boolean isSame = before.undo().equals(after.undo()) && isRedoThere;
      expect(isSame, when, "a restart changes the steps of undo: " + steps);
      remember();
    }

    private void crash(String when) throws Exception {
      List<Interval> intervals = app.log().intervals();
      app.crash(temp.resolve(seed.replace(' ', '-') + "-" + tally.count("crashes")));
      tally.add("crashes", 1);
      expect(app.log().intervals().containsAll(intervals), when, "a crash loses time");
      expect(saved.equals(Held.of(app.store().current())), when, "a crash loses what was saved");
      expect(savedSettings.equals(app.store().current().settings()), when, "or settings");
    }

    private void checkTime(String when) {
      List<Interval> intervals = app.log().intervals();
      for (int i = 0; i < intervals.size(); i++) {
        Interval one = intervals.get(i);
        boolean isClear = i == 0 || !one.start().isBefore(intervals.get(i - 1).end());
        expect(!one.end().isBefore(one.start()) && isClear, when, "intervals share time");
      }
      checkTotals(when);
    }

    private void checkTotals(String when) {
      TimeLog log = app.log();
      Instant now = app.timekeeper().countedUntil();
      Duration sum =
          log.timer() instanceof TimerState.Running run
              ? log.ended(run, now, Origin.TIMER).duration()
              : Duration.ZERO;
      Instant first = now;
      Instant last = now;
      for (Interval interval : log.intervals()) {
        sum = sum.plus(interval.duration());
        first = interval.start().isBefore(first) ? interval.start() : first;
        last = interval.end().isAfter(last) ? interval.end() : last;
      }
      Duration byTask =
          LivingWorkspace.TASKS.stream()
              .map(task -> log.onTask(task, now))
              .reduce(Duration.ZERO, Duration::plus);
      Duration byDay =
          day(first)
              .minusDays(2)
              .datesUntil(day(last).plusDays(3))
              .map(date -> log.onDay(date, now))
              .reduce(Duration.ZERO, Duration::plus);
      expect(byTask.equals(sum) && byDay.equals(sum), when, "totals are not the sums");
    }

    private static LocalDate day(Instant instant) {
      return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
  }

  private void expect(boolean isSo, String when, String otherwise) {
    if (!isSo) {
      tally.fail(when + ": " + otherwise);
    }
  }
}
