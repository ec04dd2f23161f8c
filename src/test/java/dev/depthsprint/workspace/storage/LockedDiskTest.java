package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that can be read and not be locked, as on a disk that may only be read. */
class LockedDiskTest {

  private static final Workspace WORKSPACE = Workspace.EMPTY.withSprint(RandomPlanEdits.twoWeeks());

  @TempDir Path folder;

  @BeforeEach
  void fill() throws Exception {
    try (var opened = open()) {
      opened.save(WORKSPACE);
    }
    Files.delete(folder.resolve(".lock"));
    Files.createDirectory(folder.resolve(".lock"));
  }

  @Test
  void is_shown_and_nothing_is_written_there() throws Exception {
    String before = Files.readString(folder.resolve("sprint.json"));
    try (var opened = open()) {
      assertThat(opened.loaded().workspace().sprint()).isEqualTo(WORKSPACE.sprint());
      opened.save(Workspace.EMPTY);
      assertThatThrownBy(() -> opened.flush().get()).hasCauseInstanceOf(Problem.class);
      assertThatThrownBy(() -> opened.append(Journals.hour("i1", 8)).get())
          .hasCauseInstanceOf(Problem.class);
    }

    assertThat(folder.resolve("sprint.json")).hasContent(before);
    assertThat(folder.resolve("time.jsonl")).doesNotExist();
  }

  @Test
  void is_saved_to_as_soon_as_it_can_be_and_is_locked_from_then_on() throws Exception {
    var edited = WORKSPACE.withSprint(WORKSPACE.sprint().withTitle("Edited"));
    try (var opened = open()) {
      opened.save(edited);
      assertThatThrownBy(() -> opened.flush().get()).hasCauseInstanceOf(Problem.class);
      Files.delete(folder.resolve(".lock"));
      opened.flush().get();

      assertThat(WorkspaceFolder.read(folder).workspace().sprint()).isEqualTo(edited.sprint());
      assertThatThrownBy(this::open)
          .isInstanceOfSatisfying(
              Problem.class, problem -> assertThat(WorkspaceFolder.isInUse(problem)).isTrue());
    }
  }

  @Test
  void is_not_written_to_while_another_has_taken_it_meanwhile() throws Exception {
    try (var first = open()) {
      Files.delete(folder.resolve(".lock"));
      try (var second = open()) {
        first.save(Workspace.EMPTY);
        assertThatThrownBy(() -> first.flush().get()).hasCauseInstanceOf(Problem.class);
        assertThat(second.loaded().workspace().sprint()).isEqualTo(WORKSPACE.sprint());
      }
      first.save(first.loaded().workspace());
    }
    assertThat(WorkspaceFolder.read(folder).workspace().sprint()).isEqualTo(WORKSPACE.sprint());
  }

  private WorkspaceFolder open() throws Exception {
    return WorkspaceFolder.open(
        new Place(folder, new UnforcedDisk(), TimeSource.system()), Waits.ONLY_WHEN_ASKED);
  }
}
