package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Box;
import dev.depthsprint.sprint.SetTime;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person finds what they look for: elements, diagrams, panels and keys. */
class FindTest {

  private Window window;
  private DrawnDiagram hands;

  @BeforeEach
  void openWithThreeComponents(@TempDir Path folder) throws Exception {
    window =
        Window.open(
            folder.resolve("workspace"), new SetTime("2026-11-27T09:00:00Z", "Europe/Berlin"));
    hands = new DrawnDiagram(window).begin();
    hands.drop("kafka", -300, 0).drop("flink-sql", 0, 0).drop("bigquery", 300, 0).letGo();
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private String count() throws Exception {
    return Window.onFx(() -> window.<Label>node("find-count").getText());
  }

  @Test
  void typed_words_select_the_first_and_enter_leads_on_and_around() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.F).type("ing");
    assertThat(count()).isEqualTo("1 of 2");
    assertThat(hands.selectedName()).startsWith("Kafka, Ingestion");
    window.press(KeyCode.ENTER);
    assertThat(hands.selectedName()).startsWith("Flink SQL, Processing");
    window.press(KeyCode.SHIFT, KeyCode.ENTER).press(KeyCode.SHIFT, KeyCode.F3);
    assertThat(count()).isEqualTo("2 of 2");
  }

  @Test
  void esc_closes_the_bar_leaves_the_selection_and_f3_goes_on() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.F).type("ing").press(KeyCode.ESCAPE);
    assertThat(window.node("find-bar").isVisible()).isFalse();
    assertThat(hands.selectedName()).startsWith("Kafka");
    assertThat(Window.onFx(() -> hands.canvas().isFocused())).isTrue();
    window.press(KeyCode.F3);
    assertThat(hands.selectedName()).startsWith("Flink SQL");
  }

  @Test
  void words_that_are_nowhere_say_so_and_select_nothing() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.F).type("oracle");
    assertThat(count()).isEqualTo("Not found");
    assertThat(Window.onFx(() -> window.session().store().undoName()).toString())
        .contains("Add BigQuery");
  }

  @Test
  void alt_left_and_right_lead_through_the_diagrams_that_were_open() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N).click("create-diagram");
    hands.settle();
    String second = open();
    window.press(KeyCode.ALT, KeyCode.LEFT);
    hands.settle();
    assertThat(open()).isNotEqualTo(second);
    window.press(KeyCode.ALT, KeyCode.RIGHT);
    hands.settle();
    assertThat(open()).isEqualTo(second);
  }

  private String open() throws Exception {
    return window.workspace().settings().diagram();
  }

  @Test
  void folded_panels_and_the_open_tab_are_remembered() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O).press(KeyCode.F7);
    window.restart();
    hands.settle();
    TabPane side = window.node("diagram-side");
    assertThat(side.getSelectionModel().getSelectedItem().getId()).isEqualTo("tab-outline");
    assertThat(window.node("component-palette").getParent().getParent().isVisible()).isFalse();
  }

  @Test
  void the_minimap_is_there_while_something_is_out_of_view_and_leads_there() throws Exception {
    assertThat(window.node("minimap").isVisible()).isFalse();
    Window.onFx(() -> {
      hands.canvas().viewpoint().zoomTo(4);
      return null;
    });
    window.until(() -> window.node("minimap").isVisible());
    Box before = view();
    window.robot().clickOn(corner());
    hands.settle();
    window.until(() -> !hands.canvas().viewpoint().viewProperty().get().equals(before));
    assertThat(view().center().x()).isLessThan(before.center().x());
    window.press(KeyCode.F9);
    window.until(() -> !window.node("minimap").isVisible());
  }

  private Box view() throws Exception {
    return Window.onFx(() -> hands.canvas().viewpoint().viewProperty().get());
  }

  private Point2D corner() throws Exception {
    return Window.onFx(() -> window.node("minimap").localToScreen(8, 48));
  }

  @Test
  void steps_are_said_to_those_who_listen() throws Exception {
    hands.click("kafka");
    window.press(KeyCode.DELETE);
    assertThat(said()).isEqualTo("Delete component");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(said()).isEqualTo("Undone: Delete component");
    window.press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(said()).isEqualTo("Done again: Delete component");
  }

  private String said() throws Exception {
    return Window.onFx(() -> window.node("announcement").getAccessibleText());
  }

  @Test
  void no_two_actions_have_the_same_keys() throws Exception {
    List<KeyCombination> keys =
        Window.onFx(() ->
            window.robot().lookup(".menu-bar").<MenuBar>query().getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getAccelerator)
                .filter(combination -> combination != null)
                .toList());
    assertThat(keys).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }
}
