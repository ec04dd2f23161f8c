package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The app goes on while the disk does not. */
class WorkspaceCopyTest {

  @TempDir Path temp;

  @Test
  void all_that_is_in_memory_goes_to_another_folder_time_included() throws Exception {
    for (long seed = 0; seed < 20; seed++) {
      Path own = temp.resolve("own-" + seed);
      Path other = temp.resolve("other-" + seed);
      var random = new RandomWorkspaces(seed);
      Workspace workspace = random.workspace();
      try (var opened = WorkspaceFolder.open(own)) {
        opened.append(random.events(200)).get();
      }
      Workspace timed = workspace.withTime(WorkspaceFolder.read(own).workspace().time());

      WorkspaceCopy.write(other, timed);

      LoadedWorkspace copy = WorkspaceFolder.read(other);
      assertThat(copy.complaints()).as("seed %d", seed).isEmpty();
      assertThat(copy.workspace().time().intervals()).isEqualTo(timed.time().intervals());
      assertThat(copy.workspace().time().gaps()).isEqualTo(timed.time().gaps());
      assertThat(copy.workspace().withTime(timed.time())).isEqualTo(timed);
    }
  }

  @Test
  void a_folder_that_holds_something_is_left_alone() throws Exception {
    Path file = Files.writeString(temp.resolve("mine.txt"), "mine");

    assertThatThrownBy(() -> WorkspaceCopy.write(temp, Workspace.EMPTY))
        .isInstanceOf(Problem.class);
    assertThat(temp.toFile().list()).containsExactly("mine.txt");
    assertThat(file).hasContent("mine");
  }

  @Test
  void time_that_cannot_be_written_waits_in_order_until_it_can() throws Exception {
    var disk = new FaultyDisk();
    List<TimeEvent> events = new RandomWorkspaces(6).events(6);
    var place = new Place(temp, disk, TimeSource.system());
    var waits = new Writer.Waits(Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1));
    try (var opened = WorkspaceFolder.open(place, waits)) {
      opened.keep(events.subList(0, 1)).get();
      disk.fail("write", 1000, () -> new IOException("No space left on device"));
      opened.keep(events.subList(1, 3)).get();
      opened.keep(events.subList(3, 5)).get();
      assertThatThrownBy(() -> opened.flush().get()).hasMessageContaining("the disk is full");
      disk.heal();
      opened.keep(events.subList(5, 6)).get();
    }

    assertThat(Files.readAllLines(temp.resolve("time.jsonl"))).hasSize(7);
    assertThat(WorkspaceFolder.read(temp).complaints()).isEmpty();
  }
}
