package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.markdown.PlanWriter;
import dev.depthsprint.tour.SampleWorkspace;
import dev.depthsprint.workspace.Settings.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person looks back, takes the plan out of the app and brings it back changed. */
class ReviewJourneyTest {

  @TempDir Path folder;

  private Window window;

  @BeforeEach
  void open() throws Exception {
    Path workspace = folder.resolve("workspace");
    SampleWorkspace.fill(workspace, Look.LIGHT);
    window = Window.open(workspace, new SetTime("2026-11-26T13:05:00Z", "Europe/Berlin"));
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private Sprint sprint() throws Exception {
    return window.workspace().sprint();
  }

  @Test
  void the_review_is_a_picture_with_words_and_a_table_of_all_tasks() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    VBox picture = window.node("review-pages");
    window.until(() -> !picture.getChildren().isEmpty());
    assertThat(picture.getAccessibleText())
        .startsWith("14 h 12 min worked of 40 h on study days")
        .contains("Tasks done: 8 of 21.");
    window.click("review-as-table");
    TableView<?> table = window.node("review-table");
    window.until(() -> table.getItems().size() == 1 + 2 + 14 + 22);
  }

  @Test
  void the_picture_holds_pixels_only_where_it_can_be_seen() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    VBox picture = window.node("review-pages");
    window.until(() -> painted(picture).startsWith("x"));
    assertThat(painted(picture)).contains("-");
    ScrollPane scroll = window.node("review-scroll");
    Window.onFx(() -> {
      scroll.setVvalue(1);
      return null;
    });
    window.until(() -> painted(picture).endsWith("x"));
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(painted(picture)).doesNotContain("x");
  }

  /** One sign for each band of the picture. */
  private static String painted(VBox picture) {
    return picture.getChildren().stream()
        .map(band -> (ImageView) ((Pane) band).getChildren().getFirst())
        .map(band -> band.getImage() == null ? "-" : "x")
        .collect(Collectors.joining());
  }

  @Test
  void the_plan_is_exported_by_keyboard() throws Exception {
    Path file = folder.resolve("out.md");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    window.until(() -> window.robot().lookup("#exchange-file").tryQuery().isPresent());
    fill("exchange-file", file);
    window.focus("exchange-file").press(KeyCode.ENTER);
    window.until(() -> Files.exists(file));
    assertThat(Files.readString(file))
        .contains("• [x] Sketch one real pipeline")
        .contains("(78 min spent)");
  }

  @Test
  void the_review_is_exported_as_a_page_from_its_view() throws Exception {
    Path file = folder.resolve("review.pdf");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT4).click("review-export");
    window.until(() -> window.robot().lookup("#exchange-file").tryQuery().isPresent());
    assertThat(window.<TextField>node("exchange-file").getText()).endsWith(".pdf");
    fill("exchange-file", file);
    window.click("exchange-go");
    window.until(() -> Files.exists(file));
    assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void a_changed_plan_is_looked_at_merged_and_taken_back() throws Exception {
    Sprint before = sprint();
    Path file = folder.resolve("plan.md");
    Files.writeString(
        file,
        PlanWriter.write(before, TimeLog.EMPTY, Instant.EPOCH)
            .replace(
                "• Add checkpoints + retries", "• Add checkpoints + retries  <br>• Write it up"));
    window.press(KeyCode.CONTROL, KeyCode.O);
    window.until(() -> window.robot().lookup("#merge-file").tryQuery().isPresent());
    assertThat(window.<Button>node("merge-go").isDisabled()).isTrue();
    fill("merge-file", file);
    window.until(() -> !window.<Button>node("merge-go").isDisabled());
    // The day, the task, and the minutes that its neighbours give up.
    assertThat(window.<ListView<?>>node("merge-changes").getItems()).hasSize(3);
    window.click("merge-go");
    assertThat(sprint().days().get(4).tasks()).hasSize(3);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(sprint()).isEqualTo(before);
  }

  @Test
  void a_plan_may_become_a_sprint_of_its_own_instead() throws Exception {
    Path file = folder.resolve("plan.md");
    Files.writeString(file, "## Day 1\n- Read\n## Day 2\n- Write\n");
    window.press(KeyCode.CONTROL, KeyCode.O);
    window.until(() -> window.robot().lookup("#merge-file").tryQuery().isPresent());
    fill("merge-file", file);
    window.click("merge-anew");
    window.until(() -> !window.<Button>node("start-begin").isDisabled());
    window.click("start-begin");
    assertThat(sprint().days().getFirst().tasks().getFirst().title()).isEqualTo("Read");
    assertThat(window.workspace().archive()).hasSize(1);
  }

  private void fill(String field, Path file) throws Exception {
    Window.onFx(() -> {
      window.<TextField>node(field).setText(file.toString());
      return null;
    });
  }
}
