package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.storage.Backup;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person finds out how the data is and brings a backup back. */
class HealthJourneyTest {

  @TempDir Path folder;

  @Test
  void a_backup_comes_back_with_one_press_and_undo_takes_it_back() throws Exception {
    save(Template.TARGET.create("one", "Old"));
    Window window = open();
    Window.onFx(() -> {
      window
          .session()
          .store()
          .apply(
              new Edit(
                  Message.of("workspace.edit.deleteDiagram"),
                  workspace -> workspace.withoutDiagram("one")));
      return null;
    });

    window.press(KeyCode.CONTROL, KeyCode.K).type("data health").press(KeyCode.ENTER);
    window.until(() -> !text(window, "health-preview").isBlank());
    assertThat(text(window, "health-preview")).contains("1 diagram more");
    window.click("health-restore");
    window.until(() -> text(window, "health-said").startsWith("Restored"));

    assertThat(window.workspace().diagrams()).containsKey("one");
    Window.onFx(() -> {
      window.session().store().undo();
      return null;
    });
    assertThat(window.workspace().diagrams()).isEmpty();
    window.close();
  }

  @Test
  void a_start_with_a_broken_file_offers_what_the_backup_holds() throws Exception {
    save(Template.TARGET.create("one", "Old"));
    Path broken = folder.resolve("diagrams/one.json");
    Files.writeString(broken, "{");
    Window window = open();

    window.until(() -> window.<TextArea>node("health-findings").getText().contains("one.json"));
    window.click("health-missing");
    window.until(() -> text(window, "health-said").startsWith("Restored"));

    assertThat(window.workspace().diagram("one")).map(Diagram::title).contains("Old");
    window.session().saveNow().join();
    assertThat(broken).hasContent("{");
    Files.delete(broken);
    try (var all = Files.list(folder.resolve("diagrams"))) {
      Files.move(all.findFirst().orElseThrow(), broken);
    }
    window.until(() -> !window.<TextArea>node("health-findings").isVisible());
    assertThat(text(window, "health-checked")).contains("all is well");
    window.press(KeyCode.ESCAPE);
    window.until(() -> window.robot().lookup("#health").tryQuery().isEmpty());
    window.close();
  }

  private void save(Diagram diagram) throws Exception {
    try (var opened = WorkspaceFolder.open(folder)) {
      opened.save(opened.loaded().workspace().with(diagram));
      opened.backUp(Backup.Reason.WISH).get();
    }
  }

  private Window open() throws Exception {
    return Window.open(folder, new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin"));
  }

  private static String text(Window window, String id) {
    return window
        .robot()
        .lookup("#" + id)
        .tryQuery()
        .map(node -> ((Label) node).getText())
        .orElse("");
  }
}
