package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.ui.shell.View;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person must know is said in the window, one sentence at a time. */
class NoticeJourneyTest {

  @Test
  void a_diagram_that_cannot_be_read_is_said_at_the_start_and_left_alone(@TempDir Path folder)
      throws Exception {
    Path broken = folder.resolve("diagrams/broken" + "-and-long".repeat(12) + ".json");
    Files.createDirectories(broken.getParent());
    Files.writeString(broken, "{");
    Window window = Window.open(folder, new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin"));
    Label notice = window.node("notice");
    window.until(() -> notice.getText().contains("broken-and-long"));
    assertThat(notice.getParent().isVisible()).isTrue();
    for (View view : View.values()) {
      window.click("rail-" + view.id());
      assertThat(Window.onFx(() -> isWhole(notice))).as("in %s", view).isTrue();
    }
    window.click("notice-deed");
    window.until(() -> window.robot().lookup("#health").tryQuery().isPresent());
    window.press(KeyCode.ESCAPE);
    window.until(() -> window.robot().lookup("#health").tryQuery().isEmpty());
    window.until(() -> !notice.getParent().isVisible());
    window.close();
    assertThat(broken).content().isEqualTo("{");
  }

  private static boolean isWhole(Label notice) {
    notice.getScene().getRoot().layout();
    return notice.getHeight() >= notice.prefHeight(notice.getWidth());
  }
}
