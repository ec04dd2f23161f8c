package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.Proposal;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.text.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heartbeats that say nothing any more leave the journal, and what it comes to stays the same. */
class LeanJournalTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

  private static final Writer.Waits AT_ONCE =
      new Writer.Waits(Duration.ZERO, Duration.ZERO, Duration.ZERO);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void what_a_random_journal_comes_to_stays_the_same(long seed) throws Exception {
    byte[] whole = text(worked(new Random(seed)));
    byte[] lean = LeanJournal.of(whole, "time.jsonl");
    JournalText before = JournalText.parse(whole, "time.jsonl");
    JournalText after = JournalText.parse(lean, "time.jsonl");
    assertThat(after.log()).as("seed %d", seed).isEqualTo(before.log());
    assertThat(after.goodLength()).as("seed %d", seed).isEqualTo(lean.length);
    assertThat(after.beats()).as("seed %d", seed).isLessThan(before.beats() / 4);
  }

  @Test
  void what_a_journal_of_any_lines_comes_to_stays_the_same() throws Exception {
    for (long seed = 0; seed < 100; seed++) {
      byte[] whole = text(new RandomWorkspaces(seed).events(80));
      byte[] lean = LeanJournal.of(whole, "time.jsonl");
      assertThat(JournalText.parse(lean, "time.jsonl").log())
          .as("seed %d", seed)
          .isEqualTo(JournalText.parse(whole, "time.jsonl").log());
    }
  }

  @Test
  void the_last_heartbeat_of_what_still_runs_stays() throws Exception {
    List<TimeEvent> events = new ArrayList<>();
    events.add(new TimeEvent.Started("i1", "kafka", NINE, BERLIN));
    events.add(new TimeEvent.Heartbeat("i1", NINE.plusSeconds(10)));
    events.add(new TimeEvent.Heartbeat("i1", NINE.plusSeconds(20)));
    byte[] lean = LeanJournal.of(text(events), "time.jsonl");
    assertThat(JournalText.parse(lean, "time.jsonl").beats()).isOne();
    assertThat(JournalText.parse(lean, "time.jsonl").log()).isEqualTo(log(events));
  }

  @Test
  void a_line_of_a_newer_version_stays_word_for_word() throws Exception {
    var strange = JsonText.object().put("type", "dreamt").put("of", 1.50);
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(JournalText.header().bytes());
    whole.writeBytes(new JournalLine(1, strange).bytes());
    byte[] lean = LeanJournal.of(whole.toByteArray(), "time.jsonl");
    assertThat(lean).isEqualTo(whole.toByteArray());
  }

  @Test
  void a_journal_of_many_heartbeats_is_made_lean_and_written_on() throws Exception {
    List<TimeEvent> events = new ArrayList<>(oneLongInterval());
    try (var opened = WorkspaceFolder.open(folder)) {
      opened.append(events).get();
    }
    Path file = folder.resolve("time.jsonl");
    long whole = Files.size(file);
    Instant end = events.getLast().at().plusSeconds(9);
    var stop = new TimeEvent.Stopped("i1", end, Origin.TIMER);
    var place = new Place(folder, new Disk(), TimeSource.system());
    try (var opened = WorkspaceFolder.open(place, AT_ONCE)) {
      opened.flush().get();
      assertThat(Files.size(file)).isLessThan(whole / 100);
      opened.append(List.of(stop)).get();
    }
    events.add(stop);
    LoadedWorkspace read = WorkspaceFolder.read(folder);
    assertThat(read.complaints()).isEmpty();
    assertThat(read.workspace().time()).isEqualTo(log(events));
  }

  private static List<TimeEvent> oneLongInterval() {
    List<TimeEvent> events = new ArrayList<>();
    events.add(new TimeEvent.Started("i1", "kafka", NINE, BERLIN));
    for (int i = 1; i <= TimeJournal.MANY_BEATS + 1; i++) {
      events.add(new TimeEvent.Heartbeat("i1", NINE.plusSeconds(9L * i)));
    }
    return events;
  }

  /** Some hours in which everything happens that a journal can hold. */
  private static List<TimeEvent> worked(Random random) {
    var time = new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin");
    var number = new int[1];
    List<TimeEvent> events = new ArrayList<>();
    TimeLog log = TimeLog.EMPTY;
    var timer = new Timer(time, () -> "i" + number[0]++, log);
    for (int step = 0; step < 60; step++) {
      List<TimeEvent> next = act(random, time, timer, log);
      events.addAll(next);
      log = log(events);
      for (int beat = 0; beat < 20; beat++) {
        time.pass(Duration.ofSeconds(10));
        List<TimeEvent> beats = timer.beat(log);
        events.addAll(beats);
        log = log(events);
      }
    }
    return events;
  }

  private static List<TimeEvent> act(Random random, SetTime time, Timer timer, TimeLog log) {
    switch (random.nextInt(12)) {
      case 0 -> time.sleep(Duration.ofMinutes(random.nextInt(90)));
      case 1 -> time.jump(Duration.ofMinutes(random.nextInt(120) - 60));
      case 2 -> time.travelTo(random.nextBoolean() ? "Asia/Tokyo" : "Europe/Berlin");
      default -> {}
    }
    return switch (random.nextInt(6)) {
      case 0 -> timer.stop(log);
      case 1 -> timer.pause(log);
      case 2 -> timer.cut(log, time.instant().minusSeconds(random.nextInt(400)));
      case 3 -> edited(timer, time, log);
      default -> timer.start(log, random.nextBoolean() ? "kafka" : "flink");
    };
  }

  private static List<TimeEvent> edited(Timer timer, SetTime time, TimeLog log) {
    Instant end = time.instant();
    Proposal proposal = timer.edits(log).add("dbt", end.minusSeconds(300), end, time.zone());
    return proposal instanceof Proposal.Allowed allowed
        ? List.of(timer.edited(allowed.act(), allowed.correction()))
        : List.of();
  }

  private static TimeLog log(List<TimeEvent> events) {
    TimeLog log = TimeLog.EMPTY;
    for (TimeEvent event : events) {
      log = log.after(event).orElse(log);
    }
    return log;
  }

  private static byte[] text(List<TimeEvent> events) throws Problem {
    var text = new ByteArrayOutputStream();
    text.writeBytes(JournalText.header().bytes());
    for (int i = 0; i < events.size(); i++) {
      text.writeBytes(new JournalLine(i + 1L, new TimeEventCodec().write(events.get(i))).bytes());
    }
    return text.toByteArray();
  }
}
