package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.diagram.compare.Change;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.DiagramEdits;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person keeps a version, goes on drawing, compares the two and goes back. */
class VersionJourneyTest {

  private final SetTime time = new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin");
  private Path folder;
  private Window window;

  @BeforeEach
  void open(@TempDir Path temporary) throws Exception {
    folder = temporary.resolve("workspace");
    window = Window.open(folder, time);
    apply(Template.CURRENT.create("current", "Current pipeline"));
    apply(Template.TARGET.create("target", "Target pipeline"));
    Window.onFx(() -> {
      window.session().store().settle(settings -> settings.withDiagram("current"));
      return null;
    });
    window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @Test
  void a_version_is_named_compared_restored_and_the_restoring_undone() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.S).type("Mon baseline").press(KeyCode.ENTER);
    assertThat(versions()).extracting(Version::name).containsExactly("Mon baseline");
    Diagram baseline = current();
    assertThat(window.robot().lookup("#versions-list").tryQuery()).isEmpty();
    assertThat(window.<Node>node("canvas").isFocused()).isTrue();

    time.pass(Duration.ofMinutes(3));
    rename("kafka", "Events");
    Diagram later = current();

    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H).press(KeyCode.DOWN);
    assertThat(this.<TextField>node("version-name").getText()).isEqualTo("Mon baseline");
    window.click("version-compare");
    window.until(() -> this.<ListView<Change>>node("changes-list").getItems().size() == 1);
    window.press(KeyCode.N);
    window.until(() -> hasMarker());
    Change change = this.<ListView<Change>>node("changes-list").getItems().getFirst();
    assertThat(change.differences().getFirst().sentence().text()).isEqualTo("Name: Kafka → Events");

    window.press(KeyCode.ESCAPE).press(KeyCode.DOWN).click("version-restore");
    window.until(() -> currentUnchecked().equals(baseline));
    assertThat(this.<Label>node("versions-status").getText()).contains("as it was in");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(current()).isEqualTo(later);
    assertThat(this.<Label>node("versions-status").getText()).isEmpty();
    window.until(() -> versionCount() == 2);
    assertThat(versions().getLast().snapshot().diagram()).isEqualTo(later);
  }

  @Test
  void a_name_is_asked_for_over_the_canvas_and_may_be_left_out() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.S).press(KeyCode.ESCAPE);
    assertThat(versions()).isEmpty();
    assertThat(window.<Node>node("canvas").isFocused()).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.S).press(KeyCode.ENTER);
    assertThat(versions()).singleElement().matches(Version::isNamed);
    assertThat(window.<Node>node("canvas").isFocused()).isTrue();
  }

  @Test
  void current_and_target_are_two_clicks_apart() throws Exception {
    window.click("compare");
    window.until(() -> summary().equals("30 added, 6 removed, 3 changed"));
    assertThat(this.<ComboBox<?>>node("compare-before").getValue().toString()).contains("current");
    assertThat(this.<ComboBox<?>>node("compare-after").getValue().toString()).contains("target");
    window.click("compare-swap");
    window.until(() -> summary().equals("6 added, 30 removed, 3 changed"));
    window.press(KeyCode.ESCAPE);
    assertThat(window.robot().lookup("#compare-page").tryQuery()).isEmpty();
  }

  @Test
  void walking_over_the_changes_by_keys_goes_round() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    window.until(() -> !summary().isEmpty());
    window.press(KeyCode.P);
    ListView<Change> list = node("changes-list");
    assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(list.getItems().size() - 1);
    window.press(KeyCode.N);
    assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
    assertThat(hasMarker()).isTrue();
  }

  @Test
  void what_the_app_kept_by_itself_is_there_after_a_restart() throws Exception {
    rename("kafka", "Events");
    window.until(() -> versionCount() == 1);
    window.restart();
    assertThat(versions().getFirst().snapshot().diagram().component("kafka"))
        .map(Component::name)
        .contains("Kafka");
    try (var files = Files.list(folder.resolve("versions/current"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void a_deleted_version_comes_back_by_undo() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.S).type("Base").press(KeyCode.ENTER);
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H).press(KeyCode.DOWN);
    window.press(KeyCode.DOWN).press(KeyCode.DELETE);
    assertThat(versions()).isEmpty();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(versions()).extracting(Version::name).containsExactly("Base");
  }

  @Test
  void a_deleted_diagram_is_brought_back_from_its_versions() throws Exception {
    Diagram before = current();
    store(DiagramEdits.delete("current"));
    window.until(() -> versionCount() == 1);
    window.restart();
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    Window.onFx(() -> {
      this.<ComboBox<String>>node("versions-shelf").setValue("current");
      return null;
    });
    assertThat(this.<ComboBox<String>>node("versions-shelf").getItems())
        .containsExactly("target", "current");
    window.click("version-restore");
    window.until(() -> window.session().workspace().diagram("current").isPresent());
    assertThat(current()).isEqualTo(before);
  }

  @Test
  void a_version_that_cannot_be_read_is_explained_and_nothing_is_restored() throws Exception {
    rename("kafka", "Events");
    window.until(() -> versionCount() == 1);
    Diagram now = current();
    window.close();
    Path file = folder.resolve("versions/current/" + versions().getFirst().id() + ".json");
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() / 2));
    window = Window.open(folder, time);
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H).press(KeyCode.DOWN);
    window.click("version-restore");
    window.until(() -> this.<Label>node("versions-status").getText().contains("is not valid JSON"));
    assertThat(current()).isEqualTo(now);
  }

  @Test
  void nothing_of_the_canvas_can_be_changed_while_a_page_lies_over_it() throws Exception {
    Diagram before = current();
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    window.until(() -> !summary().isEmpty());
    window.press(KeyCode.DELETE).press(KeyCode.CONTROL, KeyCode.D);
    assertThat(current()).isEqualTo(before);
  }

  private void apply(Diagram diagram) throws Exception {
    store(DiagramEdits.add(diagram));
  }

  private void store(Edit edit) throws Exception {
    Window.onFx(() -> {
      window.session().store().apply(edit);
      return null;
    });
  }

  private void rename(String id, String name) throws Exception {
    store(
        new Edit(
            Message.of("diagram.edit.rename"),
            workspace ->
                workspace.withDiagram(
                    "current", diagram -> diagram.withComponent(id, it -> it.withName(name)))));
  }

  private List<Version> versions() throws Exception {
    return window.workspace().versions().of("current");
  }

  private Diagram current() throws Exception {
    return window.workspace().diagram("current").orElseThrow();
  }

  private Diagram currentUnchecked() {
    return window.session().workspace().diagram("current").orElseThrow();
  }

  private int versionCount() {
    return window.session().workspace().versions().of("current").size();
  }

  private <N extends Node> N node(String id) {
    return window.node(id);
  }

  private String summary() {
    return this.<Label>node("compare-summary").getText();
  }

  private boolean hasMarker() {
    return window.robot().lookup(".picture-marker").query().isVisible();
  }
}
