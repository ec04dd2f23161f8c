package dev.depthsprint.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TimekeeperTest {

  private final SetTime time = new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin");
  private final Store store = new Store(Workspace.EMPTY);
  private final Deque<CompletableFuture<Void>> disk = new ArrayDeque<>();
  private final List<List<TimeEvent>> given = new ArrayList<>();
  private final List<Message> complaints = new ArrayList<>();
  private final AtomicInteger number = new AtomicInteger();
  private final Timekeeper timekeeper =
      new Timekeeper(
          store,
          new Timer(time, () -> "i" + number.incrementAndGet(), TimeLog.EMPTY),
          this::write,
          Runnable::run,
          complaints::add);

  private CompletableFuture<Void> write(List<TimeEvent> events) {
    given.add(events);
    disk.add(new CompletableFuture<>());
    return disk.getLast();
  }

  private TimerState timer() {
    return store.current().time().timer();
  }

  @Test
  void a_start_shows_only_when_it_is_on_disk() {
    timekeeper.start("kafka");
    assertThat(timer()).isEqualTo(TimerState.IDLE);
    disk.remove().complete(null);
    assertThat(timer()).isInstanceOf(TimerState.Running.class);
  }

  @Test
  void a_command_waits_for_the_one_before_it_and_sees_what_that_did() {
    timekeeper.start("kafka");
    timekeeper.stop();
    assertThat(given).hasSize(1);
    disk.remove().complete(null);
    assertThat(given).hasSize(2);
    assertThat(given.getLast().getFirst()).isInstanceOf(TimeEvent.Stopped.class);
    disk.remove().complete(null);
    assertThat(timer()).isEqualTo(TimerState.IDLE);
  }

  @Test
  void a_start_that_cannot_be_written_is_said_and_not_shown() {
    timekeeper.start("kafka");
    disk.remove().completeExceptionally(Problem.of("workspace.time.unwritten", "disk full"));
    assertThat(timer()).isEqualTo(TimerState.IDLE);
    assertThat(complaints).singleElement().asString().contains("disk full");
  }

  @Test
  void a_switch_is_one_write_so_that_no_crash_can_split_it() {
    timekeeper.start("kafka");
    disk.remove().complete(null);
    time.pass(Duration.ofSeconds(10));
    timekeeper.start("flink");
    assertThat(given.getLast()).hasSize(2);
  }

  @Test
  void beats_that_are_not_due_write_nothing() {
    timekeeper.start("kafka");
    disk.remove().complete(null);
    time.pass(Duration.ofSeconds(5));
    timekeeper.beat();
    assertThat(given).hasSize(1);
  }

  private void onDisk() {
    while (!disk.isEmpty()) {
      disk.remove().complete(null);
    }
  }

  @Test
  void a_clock_that_is_set_is_told_of() {
    timekeeper.start("kafka");
    onDisk();
    time.pass(Duration.ofSeconds(5));
    time.jump(Duration.ofDays(1));
    timekeeper.beat();
    onDisk();
    assertThat(complaints).singleElement().asString().contains("the timer goes on");
  }

  @Test
  void an_edit_of_time_is_a_step_that_is_undone_and_redone_through_the_journal() {
    timekeeper.edit(
        edits -> edits.add("kafka", time.instant().minusSeconds(600), time.instant(), time.zone()),
        refused -> complaints.add(refused.why()));
    onDisk();
    assertThat(store.undoName().orElseThrow().text()).isEqualTo("Add time");
    store.undo();
    assertThat(store.current().time().intervals()).hasSize(1);
    onDisk();
    assertThat(store.current().time().intervals()).isEmpty();
    store.redo();
    onDisk();
    assertThat(store.current().time().intervals()).hasSize(1);
    assertThat(given).hasSize(3);
    assertThat(complaints).isEmpty();
  }

  @Test
  void an_undo_of_time_that_cannot_be_written_is_said_and_its_step_is_dropped() {
    timekeeper.edit(
        edits -> edits.add("kafka", time.instant().minusSeconds(600), time.instant(), time.zone()),
        refused -> complaints.add(refused.why()));
    onDisk();
    store.undo();
    disk.remove().completeExceptionally(Problem.of("workspace.time.unwritten", "disk full"));
    assertThat(store.current().time().intervals()).hasSize(1);
    assertThat(store.redoName()).isEmpty();
    assertThat(complaints).singleElement().asString().contains("disk full");
  }
}
