package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.copy.ChainText;
import dev.depthsprint.picture.Point;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.workspace.Settings;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person copies from one diagram to another, and pastes what other programs copied. */
class ClipboardJourneyTest {

  private final SetTime time = new SetTime("2026-11-27T09:00:00Z", "Europe/Berlin");
  private Window window;
  private DrawnDiagram hands;

  @BeforeEach
  void drawTwo(@TempDir Path folder) throws Exception {
    window = Window.open(folder.resolve("workspace"), time);
    hands = new DrawnDiagram(window).begin();
    hands.drop("talend", -300, -100).drop("kafka", 10, -100);
    hands.connect("talend", "kafka");
    Window.onFx(() -> Clipboard.getSystemClipboard().setContent(Map.of()));
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @Test
  void what_is_copied_in_one_diagram_is_pasted_in_another() throws Exception {
    Diagram first = open();
    copyAll();
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    hands.fill("new-diagram-title", "Second");
    window.click("create-diagram");
    hands.settle();
    press(KeyCode.V);
    Diagram second = open();
    assertThat(second.slug()).isNotEqualTo(first.slug());
    assertThat(ChainText.of(second)).isEqualTo("Talend → Kafka\n");
    assertThat(second.components().keySet())
        .doesNotContainAnyElementsOf(first.components().keySet());
  }

  @Test
  void a_copy_is_on_the_clipboard_in_several_formats() throws Exception {
    copyAll();
    DataFormat svg = DataFormat.lookupMimeType("image/svg+xml");
    window.until(() -> Clipboard.getSystemClipboard().hasContent(svg));
    assertThat(Window.onFx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("Talend → Kafka\n");
    assertThat(Window.onFx(() -> Clipboard.getSystemClipboard().hasImage())).isTrue();
  }

  @Test
  void the_palette_works_after_a_copy_too() throws Exception {
    copyAll();
    hands.drop("db2", 200, 200);
    assertThat(open().components()).hasSize(3);
  }

  @Test
  void cut_is_one_step_and_paste_brings_it_back() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.X);
    assertThat(open().isEmpty()).isTrue();
    press(KeyCode.Z);
    assertThat(open().components()).hasSize(2);
    assertThat(open().flows()).hasSize(1);
    press(KeyCode.Y);
    press(KeyCode.V);
    assertThat(ChainText.of(open())).isEqualTo("Talend → Kafka\n");
  }

  @Test
  void paste_puts_it_under_the_pointer_and_the_next_clear_of_it() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.X);
    window.robot().moveTo(hands.screen(new Point(80, 160)));
    press(KeyCode.V);
    Point middle = open().bounds().center();
    assertThat(middle.distanceTo(new Point(80, 160))).isLessThan(8);
    press(KeyCode.V);
    assertThat(open().components()).hasSize(4);
    assertThat(open().bounds().center()).isEqualTo(middle.plus(36, 36));
  }

  @Test
  void a_chain_of_names_becomes_a_pipeline() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
    text("Talend → Kafka -> DB2/BigQuery");
    press(KeyCode.V);
    assertThat(ChainText.of(open())).isEqualTo("Talend → Kafka → Db2\nKafka → BigQuery\n");
  }

  @Test
  void text_that_names_nothing_is_answered_with_a_sentence() throws Exception {
    Diagram before = open();
    text("word ".repeat(200));
    press(KeyCode.V);
    window.until(() -> window.node("toast").isVisible());
    assertThat(open()).isEqualTo(before);
  }

  @Test
  void a_duplicate_that_was_moved_is_repeated_in_the_same_way() throws Exception {
    hands.click("kafka");
    press(KeyCode.D);
    window.press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.D);
    assertThat(
            open().components().values().stream()
                .filter(it -> it.kind().id().equals("kafka"))
                .map(it -> it.position().y())
                .sorted()
                .toList())
        .containsExactly(-128.0, -84.0, -40.0);
  }

  private void copyAll() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.C);
  }

  private void press(KeyCode... keys) throws Exception {
    KeyCode[] all = new KeyCode[keys.length + 1];
    all[0] = KeyCode.CONTROL;
    System.arraycopy(keys, 0, all, 1, keys.length);
    window.press(all);
    hands.settle();
  }

  private static void text(String text) throws Exception {
    Window.onFx(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
  }

  private Diagram open() throws Exception {
    Settings settings = window.workspace().settings();
    return window.workspace().diagrams().get(settings.diagram());
  }
}
