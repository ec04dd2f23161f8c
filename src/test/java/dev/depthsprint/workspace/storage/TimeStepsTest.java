package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.BlankPlan;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.workspace.PlanEdits;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Timekeeper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits of recorded time are undone after a restart too, in their row with all other steps. */
class TimeStepsTest {

  private final SetTime time = new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin");
  private final AtomicInteger number = new AtomicInteger();

  @TempDir Path folder;

  /** What a person does between two starts of the app. */
  private void session(Consumer<Sitting> acts) throws Exception {
    try (var opened = WorkspaceFolder.open(folder)) {
      var store = new Store(opened.loaded().workspace(), opened.loaded().history());
      var keeper =
          new Timekeeper(
              store,
              new Timer(time, () -> "i" + number.incrementAndGet(), store.current().time()),
              opened::append,
              Runnable::run,
              complaint -> {
                throw new AssertionError(complaint.text());
              });
      acts.accept(new Sitting(opened, store, keeper));
      opened.append(List.of()).get();
      opened.save(store.current(), store.history());
      opened.flush().get();
    }
  }

  private record Sitting(WorkspaceFolder folder, Store store, Timekeeper keeper) {

    Duration spent(String task) {
      folder.append(List.of()).join();
      return store.current().time().onTask(task, Instant.MAX);
    }
  }

  private void addHalfAnHour(Timekeeper keeper) {
    Instant now = time.instant();
    keeper.edit(
        edits -> edits.add("kafka", now.minusSeconds(1800), now, time.zone()),
        refused -> {
          throw new AssertionError(refused.why().text());
        });
  }

  @Test
  void an_edit_of_time_is_undone_and_redone_after_restarts() throws Exception {
    session(it -> {
      it.store.apply(PlanEdits.choose(BlankPlan.from(LocalDate.of(2026, 11, 23))));
      addHalfAnHour(it.keeper);
      assertThat(it.spent("kafka")).isEqualTo(Duration.ofMinutes(30));
    });
    session(it -> {
      assertThat(it.store.undoName().orElseThrow().text()).isEqualTo("Add time");
      it.store.undo();
      assertThat(it.spent("kafka")).isZero();
      assertThat(it.store.current().sprint().exists()).isTrue();
    });
    session(it -> {
      assertThat(it.spent("kafka")).isZero();
      it.store.redo();
      assertThat(it.spent("kafka")).isEqualTo(Duration.ofMinutes(30));
    });
    session(it -> assertThat(it.spent("kafka")).isEqualTo(Duration.ofMinutes(30)));
  }

  @Test
  void edits_of_time_and_of_the_plan_are_undone_in_the_order_in_which_they_were_made()
      throws Exception {
    session(it -> {
      addHalfAnHour(it.keeper);
      it.spent("kafka");
      it.store.apply(PlanEdits.choose(BlankPlan.from(LocalDate.of(2026, 11, 23))));
    });
    session(it -> {
      it.store.undo();
      assertThat(it.store.current().sprint().exists()).isFalse();
      assertThat(it.spent("kafka")).isEqualTo(Duration.ofMinutes(30));
      it.store.undo();
      assertThat(it.spent("kafka")).isZero();
    });
  }
}
