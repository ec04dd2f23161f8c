package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.SetTime;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person keeps several diagrams. */
class DiagramListTest {

  private final SetTime time = new SetTime("2026-11-27T09:00:00Z", "Europe/Berlin");
  private Window window;
  private DrawnDiagram hands;

  @BeforeEach
  void openWithTwoDiagrams(@TempDir Path folder) throws Exception {
    window = Window.open(folder.resolve("workspace"), time);
    hands = new DrawnDiagram(window).begin();
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N).click("new-target");
    hands.fill("new-diagram-title", "Orders, target");
    window.click("create-diagram");
    hands.settle();
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private String open() throws Exception {
    return String.valueOf(Window.onFx(() -> window.<ComboBox<?>>node("diagram-choice").getValue()));
  }

  @Test
  void a_new_diagram_has_its_title_and_template_and_is_open() throws Exception {
    Diagram made = window.workspace().diagram("orders-target").orElseThrow();
    assertThat(made.title()).isEqualTo("Orders, target");
    assertThat(made.components()).isNotEmpty();
    assertThat(open()).isEqualTo("Orders, target");
  }

  @Test
  void the_one_that_was_open_and_the_way_back_outlive_a_restart() throws Exception {
    window.restart();
    assertThat(open()).isEqualTo("Orders, target");
    assertThat(window.<Node>node("crumbs").isVisible()).isTrue();
    window.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(open()).isEqualTo("New pipeline");
  }

  @Test
  void the_title_is_typed_in_the_inspector() throws Exception {
    hands.letGo().fill("diagram-title", "Orders in 2027");
    assertThat(open()).isEqualTo("Orders in 2027");
    assertThat(window.workspace().diagram("orders-target").orElseThrow().title())
        .isEqualTo("Orders in 2027");
  }

  @Test
  void a_deleted_diagram_is_brought_back_from_the_toast() throws Exception {
    window.click("diagram-more").click("menu-delete-diagram");
    assertThat(open()).isEqualTo("New pipeline");
    window.click("toast-action");
    window.until(() -> window.session().workspace().diagrams().size() == 2);
    hands.settle();
    assertThat(open()).isEqualTo("Orders, target");
  }

  @Test
  void the_key_for_new_makes_what_the_view_holds() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.N).press(KeyCode.ENTER);
    hands.settle();
    assertThat(window.workspace().diagrams()).hasSize(3);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1).press(KeyCode.CONTROL, KeyCode.N);
    assertThat(window.session().workspace().settings().view()).isEqualTo("sprint");
    assertThat(window.workspace().diagrams()).hasSize(3);
  }

  @Test
  void a_diagram_is_gone_to_by_its_name() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1).press(KeyCode.CONTROL, KeyCode.K);
    window.type("pipeline new diag").press(KeyCode.ENTER);
    hands.settle();
    assertThat(open()).isEqualTo("New pipeline");
    assertThat(window.session().workspace().settings().view()).isEqualTo("diagrams");
  }

  @Test
  void undo_of_a_new_diagram_goes_back_to_the_one_before() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N).press(KeyCode.ENTER);
    assertThat(open()).isNotEqualTo("Orders, target");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(open()).isEqualTo("Orders, target");
  }

  @Test
  void undo_opens_the_diagram_in_which_it_took_something_back() throws Exception {
    hands.letGo();
    window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
    Window.onFx(() -> {
      window.session().store().settle(settings -> settings.withDiagram("new-pipeline"));
      return null;
    });
    hands.settle();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    hands.settle();
    assertThat(open()).isEqualTo("Orders, target");
    assertThat(Window.onFx(() -> window.node("toast").getAccessibleText()))
        .startsWith("Undone in “Orders, target”: ");
  }

  @Test
  void a_copy_is_found_by_name_among_all_actions() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.K);
    hands.fill("palette-search", "duplicate diagram");
    window.press(KeyCode.ENTER);
    hands.settle();
    assertThat(open()).isEqualTo("Orders, target (copy)");
    assertThat(window.workspace().diagrams()).hasSize(3);
    assertTheVeryTitleComesFirst();
  }

  /** Before actions that a hidden word of theirs has found. */
  private void assertTheVeryTitleComesFirst() throws Exception {
    hands.fill("diagram-title", "Target");
    window.press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.K);
    hands.fill("palette-search", "target");
    window.press(KeyCode.ENTER);
    hands.settle();
    assertThat(open()).isEqualTo("Target");
    assertThat(Window.onFx(() -> window.node("canvas").isVisible())).isTrue();
  }
}
