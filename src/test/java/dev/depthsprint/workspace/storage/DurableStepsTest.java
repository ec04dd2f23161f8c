package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.DiagramEdits;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No step waits for the file of a large diagram. */
class DurableStepsTest {

  private static final Writer.Waits AT_ONCE =
      new Writer.Waits(Duration.ZERO, Duration.ofDays(1), Duration.ofDays(1));

  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final CountDownLatch goOn = new CountDownLatch(1);

  @TempDir private Path temp;

  /** A disk on which the file of the diagram takes until it is told to go on. */
  private final class SlowDisk extends UnforcedDisk {

    @Override
    public void move(Path from, Path to) throws IOException {
      if (to.endsWith("large.json")) {
        events.add("the file");
        await();
      }
      super.move(from, to);
      if (to.endsWith(EditJournal.FILE)) {
        events.add("a step");
      }
    }

    private void await() throws IOException {
      try {
        goOn.await(60, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }

    @Override
    public OpenFile open(Path file) throws IOException {
      OpenFile opened = super.open(file);
      return file.endsWith(EditJournal.FILE) ? told(opened) : opened;
    }
  }

  /** Tells when its bytes were forced to disk. */
  private FileOperations.OpenFile told(FileOperations.OpenFile file) {
    return new FileForcedOtherwise(
        file,
        () -> {
          file.force();
          events.add("a step");
        });
  }

  private WorkspaceFolder open() throws Exception {
    return WorkspaceFolder.open(new Place(temp, new SlowDisk(), TimeSource.system()), AT_ONCE);
  }

  /** The first edit is recorded, and its file is on its way to disk and held there. */
  private Store withOneFileBeingWritten(WorkspaceFolder folder) throws Exception {
    var store = new Store(folder.loaded().workspace());
    store.apply(DiagramEdits.add(Diagram.empty("large", "one")));
    folder.save(store.current(), store.history());
    assertThat(next()).isEqualTo("a step");
    assertThat(next()).isEqualTo("the file");
    return store;
  }

  private static void title(Store store, WorkspaceFolder folder, String title) {
    store.apply(
        new Edit(
            Message.of("workspace.edit.outside"),
            it -> it.withDiagram("large", diagram -> diagram.withTitle(title))));
    folder.save(store.current(), store.history());
  }

  private String next() throws InterruptedException {
    return String.valueOf(events.poll(60, TimeUnit.SECONDS));
  }

  @AfterEach
  void let_go() {
    goOn.countDown();
  }

  @Test
  void an_edit_is_on_disk_before_the_file_of_the_edit_before_it_is() throws Exception {
    try (var folder = open()) {
      var store = withOneFileBeingWritten(folder);

      title(store, folder, "two");

      assertThat(next()).isEqualTo("a step");
      assertThat(WorkspaceFolder.read(temp).workspace().diagram("large"))
          .hasValueSatisfying(it -> assertThat(it.title()).isEqualTo("two"));
      goOn.countDown();
    }
  }

  @Test
  void an_event_of_the_timer_is_on_disk_while_a_file_is_being_written() throws Exception {
    try (var folder = open()) {
      withOneFileBeingWritten(folder);
      var started =
          new TimeEvent.Started("i", "task", Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

      folder.keep(List.of(started)).get(60, TimeUnit.SECONDS);

      assertThat(WorkspaceFolder.read(temp).workspace().time().timer())
          .isInstanceOf(TimerState.Running.class);
      goOn.countDown();
    }
  }

  @Test
  void the_files_catch_up_with_steps_that_were_recorded_meanwhile() throws Exception {
    try (var folder = open()) {
      var store = withOneFileBeingWritten(folder);
      title(store, folder, "two");
      assertThat(next()).isEqualTo("a step");
      store.undo();
      title(store, folder, "three");
      assertThat(next()).isEqualTo("a step");

      goOn.countDown();
      folder.flush().join();
    }

    assertThat(DiagramFiles.read(DiagramFiles.in(temp, "large")).title()).isEqualTo("three");
    assertThat(WorkspaceFolder.read(temp).complaints()).isEmpty();
  }

  @Test
  void undo_reaches_back_over_steps_that_were_recorded_while_a_file_was_written() throws Exception {
    try (var folder = open()) {
      var store = withOneFileBeingWritten(folder);
      title(store, folder, "two");
      assertThat(next()).isEqualTo("a step");
      goOn.countDown();
    }

    var loaded = WorkspaceFolder.read(temp);
    var again = new Store(loaded.workspace(), loaded.history());
    again.undo();
    assertThat(again.current().diagram("large").orElseThrow().title()).isEqualTo("one");
    again.undo();
    assertThat(again.current().diagram("large")).isEmpty();
  }
}
