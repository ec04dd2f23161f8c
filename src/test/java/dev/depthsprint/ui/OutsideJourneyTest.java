package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Template;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pull of git, or an editor, while the window is open. */
class OutsideJourneyTest {

  @Test
  void what_another_program_writes_is_seen_in_the_window(@TempDir Path folder) throws Exception {
    try (var opened = WorkspaceFolder.open(folder)) {
      opened.save(opened.loaded().workspace().with(Template.TARGET.create("one", "One")));
    }
    Window window = Window.open(folder, new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin"));
    Path file = folder.resolve("diagrams/one.json");

    Files.writeString(file, Files.readString(file).replace("\"One\"", "\"By hand\""));
    // Also without a system that tells of changes.
    window.session().look();

    window.until(
        () -> window.session().workspace().diagram("one").orElseThrow().title().equals("By hand"));
    assertThat(window.session().store().undoName()).isPresent();
    window.close();
  }
}
