package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Settings;
import dev.depthsprint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said and done when the disk fails; see also {@link FaultProof}. */
class DiskTroubleTest {

  private static final Workspace OLD =
      Workspace.EMPTY
          .withSprint(new RandomWorkspaces(3).sprint())
          .with(Diagram.empty("stays", "Stays"))
          .with(Diagram.empty("goes", "Goes"));

  private static final Workspace NEW =
      OLD.withSprint(new RandomWorkspaces(4).sprint())
          .withSettings(Settings.FIRST.withView("calendar"))
          .with(new RandomWorkspaces(5).diagram("comes"))
          .withoutDiagram("goes");

  @TempDir Path temp;

  private final FaultyDisk disk = new FaultyDisk();

  @Test
  void the_first_append_of_all_may_fail_at_any_step() throws Exception {
    List<TimeEvent> events = new RandomWorkspaces(6).events(4);
    for (int failing = 1; failing < 50; failing++) {
      Path folder = temp.resolve("step-" + failing);
      try (var opened = open(folder)) {
        disk.failFrom(failing, 2, () -> new IOException("No space left on device"));
        opened.append(events).handle((_, failure) -> failure != null).get();
        disk.heal();
        if (!disk.hasFailed()) {
          return;
        }
        opened.append(events).get();
      }
      assertThat(Files.readAllLines(folder.resolve("time.jsonl"))).hasSize(5);
      assertThat(WorkspaceFolder.read(folder).complaints()).isEmpty();
    }
  }

  @Test
  void a_full_disk_is_told_in_one_sentence_and_the_retry_saves() throws Exception {
    BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
    var waits = new Writer.Waits(Duration.ZERO, Duration.ofMillis(1), Duration.ofDays(1));
    try (var opened = WorkspaceFolder.open(place(temp), waits)) {
      opened.onState(states::add);
      opened.flush().get();
      disk.fail("write", 1, () -> new IOException("No space left on device"));
      opened.save(Workspace.EMPTY.withSprint(NEW.sprint()));

      assertThat(states.take()).isInstanceOf(SaveState.Saved.class);
      assertThat(states.take()).isInstanceOf(SaveState.Saving.class);
      assertThat(states.take())
          .isInstanceOfSatisfying(
              SaveState.Failed.class,
              failed ->
                  assertThat(failed.sentence().text())
                      .isEqualTo(
                          "sprint.json could not be written, because the disk is full; make room"
                              + " there, or choose another place."));
      assertThat(states.take()).isInstanceOf(SaveState.Saving.class);
      assertThat(states.take()).isInstanceOf(SaveState.Saved.class);
    }
    assertThat(WorkspaceFolder.read(temp).workspace().sprint()).isEqualTo(NEW.sprint());
  }

  @Test
  void a_file_that_another_program_holds_is_tried_five_times_more() throws Exception {
    try (var opened = open(temp)) {
      disk.fail("move", 5, () -> new AccessDeniedException("sprint.json"));
      opened.save(Workspace.EMPTY.withSprint(NEW.sprint()));
      opened.flush().get();

      assertThat(disk.pauses().stream().map(Duration::toMillis))
          .containsExactly(20L, 40L, 80L, 160L, 320L);
    }
  }

  @Test
  void a_folder_that_vanished_is_told_and_saved_to_when_it_is_back() throws Exception {
    Path folder = temp.resolve("stick");
    Path away = temp.resolve("away");
    try (var opened = open(folder)) {
      opened.save(OLD);
      opened.flush().get();
      Files.move(folder, away);

      opened.save(NEW);
      assertThatThrownBy(() -> opened.flush().get())
          .hasCauseInstanceOf(Problem.class)
          .hasMessageContaining("is not there, so nothing was saved");
      assertThat(folder).doesNotExist();

      Files.move(away, folder);
      opened.flush().get();
      assertThat(WorkspaceFolder.read(folder).workspace()).isEqualTo(NEW);
    }
  }

  @Test
  void what_appeared_meanwhile_is_left_alone_and_ours_goes_beside_it() throws Exception {
    try (var opened = open(temp)) {
      Files.createDirectory(temp.resolve("diagrams"));
      Path foreign = Files.writeString(temp.resolve("diagrams/comes.json"), "mine");

      opened.save(NEW);
      opened.flush().get();

      assertThat(foreign).hasContent("mine");
    }
    assertThat(WorkspaceFolder.read(temp).workspace().diagram("comes"))
        .isEqualTo(NEW.diagram("comes"));
  }

  @Test
  void a_slug_that_leaves_the_folder_is_refused() throws Exception {
    try (var opened = open(temp.resolve("inside"))) {
      opened.save(Workspace.EMPTY.with(Diagram.empty("../../outside", "Outside")));

      assertThatThrownBy(() -> opened.flush().get()).hasMessageContaining("cannot be a file name");
    }
    assertThat(temp.resolve("outside.json")).doesNotExist();
  }

  private WorkspaceFolder open(Path folder) throws Problem {
    return WorkspaceFolder.open(place(folder), Waits.ONLY_WHEN_ASKED);
  }

  private Place place(Path folder) {
    return new Place(folder, disk, TimeSource.system());
  }
}
