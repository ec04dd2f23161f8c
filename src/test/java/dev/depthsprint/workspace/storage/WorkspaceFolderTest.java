package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceFolderTest {

  @TempDir Path temp;

  @Test
  void what_was_saved_is_there_when_the_folder_is_opened_again() throws Exception {
    for (long seed = 0; seed < 60; seed++) {
      Path folder = temp.resolve("seed-" + seed);
      Workspace workspace = new RandomWorkspaces(seed).workspace();

      save(folder, workspace);

      LoadedWorkspace loaded = WorkspaceFolder.read(folder);
      assertThat(loaded.complaints()).as("seed %d", seed).isEmpty();
      assertThat(loaded.workspace()).as("seed %d", seed).isEqualTo(workspace);
    }
  }

  @Test
  void recorded_time_is_there_when_the_folder_is_opened_again() throws Exception {
    for (long seed = 0; seed < 20; seed++) {
      Path folder = temp.resolve("seed-" + seed);
      List<TimeEvent> events = new RandomWorkspaces(seed).events(60);

      try (var opened = WorkspaceFolder.open(folder)) {
        opened.append(events.subList(0, 25)).get();
      }
      try (var opened = WorkspaceFolder.open(folder)) {
        opened.append(events.subList(25, 60)).get();
      }

      assertThat(WorkspaceFolder.read(folder).workspace().time())
          .as("seed %d", seed)
          .isEqualTo(log(events));
    }
  }

  @Test
  void a_diagram_file_belongs_to_the_workspace_that_it_lies_in() throws Exception {
    Path folder = temp.resolve("mine");
    save(folder, new RandomWorkspaces(1).workspace());

    assertThat(WorkspaceFolder.around(folder.resolve("diagrams/orders.json"))).contains(folder);
    assertThat(WorkspaceFolder.around(folder.resolve("orders.json"))).isEmpty();
    assertThat(WorkspaceFolder.around(temp.resolve("other/diagrams/orders.json"))).isEmpty();
  }

  @Test
  void a_folder_that_is_not_there_holds_an_empty_workspace() throws Exception {
    LoadedWorkspace loaded = WorkspaceFolder.read(temp.resolve("none"));

    assertThat(loaded.workspace()).isEqualTo(Workspace.EMPTY);
    assertThat(temp.resolve("none")).doesNotExist();
  }

  @Test
  void a_deleted_diagram_leaves_the_folder() throws Exception {
    Workspace workspace = Workspace.EMPTY.with(new RandomWorkspaces(1).diagram("first"));
    save(temp, workspace);

    try (var opened = WorkspaceFolder.open(temp)) {
      opened.save(opened.loaded().workspace().withoutDiagram("first"));
    }

    assertThat(temp.resolve("diagrams/first.json")).doesNotExist();
  }

  @Test
  void a_change_of_one_diagram_writes_one_file() throws Exception {
    var random = new RandomWorkspaces(1);
    save(temp, random.workspace().with(random.diagram("first")).with(random.diagram("second")));
    var disk = new FaultyDisk();
    var place = new Place(temp, disk, TimeSource.system());

    try (var opened = WorkspaceFolder.open(place, Writer.Waits.USUAL)) {
      opened.save(
          opened.loaded().workspace().withDiagram("second", diagram -> diagram.withTitle("New")));
    }

    assertThat(disk.written()).containsExactly("second.json");
  }

  @Test
  void of_many_workspaces_the_latest_is_written() throws Exception {
    Workspace last = Workspace.EMPTY;
    try (var opened = WorkspaceFolder.open(temp)) {
      for (long seed = 0; seed < 50; seed++) {
        last = new RandomWorkspaces(seed).workspace();
        opened.save(last);
      }
    }

    assertThat(WorkspaceFolder.read(temp).workspace()).isEqualTo(last);
  }

  @Test
  void a_sprint_that_undo_took_back_is_gone_after_a_restart() throws Exception {
    save(temp, Workspace.EMPTY.withSprint(new RandomWorkspaces(2).sprint()));

    save(temp, Workspace.EMPTY);

    assertThat(WorkspaceFolder.read(temp).workspace()).isEqualTo(Workspace.EMPTY);
  }

  @Test
  void a_workspace_with_nothing_in_it_leaves_no_file_but_the_lock() throws Exception {
    save(temp, Workspace.EMPTY);

    assertThat(temp).isDirectoryContaining("glob:**.lock").isDirectoryNotContaining("glob:**.json");
  }

  @Test
  void a_second_opening_of_the_same_folder_is_refused_in_one_sentence() throws Exception {
    try (var _ = WorkspaceFolder.open(temp)) {
      assertThatThrownBy(() -> WorkspaceFolder.open(temp))
          .isInstanceOf(Problem.class)
          .hasMessageContaining("in use by another Depth Sprint");
    }
    WorkspaceFolder.open(temp).close();
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_refused_in_one_sentence() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "x");

    assertThatThrownBy(() -> WorkspaceFolder.open(file))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("is not a folder");
  }

  @Test
  void the_option_comes_before_the_variable_and_that_before_the_platform() {
    Path home = Path.of("/home/ada");
    Map<String, String> named = Map.of("DEPTH_SPRINT_HOME", "/data/sprint");

    assertThat(WorkspaceFolder.locate(Optional.of(Path.of("/mine")), named, "Linux", home))
        .isEqualTo(Path.of("/mine"));
    assertThat(WorkspaceFolder.locate(Optional.empty(), named, "Linux", home))
        .isEqualTo(Path.of("/data/sprint"));
    assertThat(WorkspaceFolder.locate(Optional.empty(), Map.of(), "Linux", home))
        .isEqualTo(Path.of("/home/ada/.local/share/depth-sprint"));
    assertThat(
            WorkspaceFolder.locate(
                Optional.empty(), Map.of("XDG_DATA_HOME", "/xdg"), "Linux", home))
        .isEqualTo(Path.of("/xdg/depth-sprint"));
    assertThat(WorkspaceFolder.locate(Optional.empty(), Map.of(), "Mac OS X", home))
        .isEqualTo(Path.of("/home/ada/Library/Application Support/Depth Sprint"));
    assertThat(
            WorkspaceFolder.locate(
                Optional.empty(), Map.of("APPDATA", "/roaming"), "Windows 11", home))
        .isEqualTo(Path.of("/roaming/Depth Sprint"));
  }

  private static void save(Path folder, Workspace workspace) throws Exception {
    try (var opened = WorkspaceFolder.open(folder)) {
      opened.save(workspace);
      opened.flush().get();
    }
  }

  private static TimeLog log(List<TimeEvent> events) {
    TimeLog log = TimeLog.EMPTY;
    for (TimeEvent event : events) {
      log = log.after(event).orElseThrow();
    }
    return log;
  }
}
