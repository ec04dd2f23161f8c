package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Point;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.text.Message;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person draws with the keyboard alone, and types into the inspector. */
class DiagramKeysTest {

  private final SetTime time = new SetTime("2026-11-27T09:00:00Z", "Europe/Berlin");
  private Path folder;
  private Window window;
  private DrawnDiagram hands;

  @BeforeEach
  void openWithTwoComponents(@TempDir Path temporary) throws Exception {
    folder = temporary;
    window = Window.open(folder.resolve("workspace"), time);
    hands = new DrawnDiagram(window).begin();
    add("kafka");
    add("flink");
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private void add(String words) throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A).type(words).press(KeyCode.ENTER);
    hands.settle();
  }

  private Optional<Message> undoName() throws Exception {
    return Window.onFx(() -> window.session().store().undoName());
  }

  @Test
  void enter_in_the_search_field_adds_what_was_found() throws Exception {
    assertThat(hands.diagram().components().values())
        .extracting(Component::name)
        .containsExactlyInAnyOrder("Kafka", "Flink SQL");
  }

  @Test
  void a_diagram_that_was_just_made_has_the_keyboard() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N).press(KeyCode.ENTER);
    assertThat(Window.onFx(() -> hands.canvas().isFocused())).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
    window.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
    window.click("template-blank");
    assertThat(Window.onFx(() -> hands.canvas().isFocused())).isTrue();
  }

  @Test
  void tab_travels_over_the_components_and_c_connects_to_a_chosen_one() throws Exception {
    hands.letGo();
    window.press(KeyCode.TAB);
    assertThat(hands.selectedName()).isEqualTo("Kafka, Ingestion, no flows out");
    window.press(KeyCode.C).type("fli").press(KeyCode.ENTER);
    assertThat(hands.diagram().flows().values())
        .singleElement()
        .extracting(Flow::to)
        .isEqualTo(Flow.End.free(hands.component("flink-sql").id()));
  }

  @Test
  void shift_with_alt_or_control_and_an_arrow_goes_to_the_neighbour() throws Exception {
    hands.letGo();
    window.press(KeyCode.TAB);
    window.press(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(hands.selectedName()).startsWith("Processing, Processing");
    // The grown component found its place beyond the other one.
    window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(hands.selectedName()).startsWith("Flink SQL, Processing");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    hands.settle();
    assertThat(hands.selectedName()).startsWith("Processing, Processing");
  }

  @Test
  void what_no_action_is_called_is_said_to_be_not_found() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.K).type("zzzz");
    assertThat(window.<Label>node("palette-nothing").getText()).isEqualTo("Nothing found");
    window.press(KeyCode.ESCAPE);
  }

  @Test
  void down_in_the_outline_selects_on_the_canvas() throws Exception {
    hands.letGo();
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O).press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    assertThat(hands.selectedName()).isEqualTo("Flink SQL, Processing, no flows out");
  }

  @Test
  void f2_in_the_outline_renames_on_the_canvas() throws Exception {
    hands.letGo();
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O).press(KeyCode.DOWN);
    window.press(KeyCode.F2).type("Orders topic").press(KeyCode.ENTER);
    assertThat(hands.component("kafka").name()).isEqualTo("Orders topic");
  }

  @Test
  void what_is_selected_on_the_canvas_is_selected_in_the_outline() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    hands.click("kafka");
    ListView<?> outline = window.node("outline");
    assertThat(outline.getSelectionModel().getSelectedIndices()).containsExactly(0);
  }

  @Test
  void f2_renames_where_the_name_stands() throws Exception {
    hands.click("kafka");
    window.press(KeyCode.F2).type("Orders topic").press(KeyCode.ENTER);
    assertThat(hands.component("kafka").name()).isEqualTo("Orders topic");
  }

  @Test
  void esc_leaves_the_name_as_it_was() throws Exception {
    hands.click("kafka");
    window.press(KeyCode.F2).type("Orders topic").press(KeyCode.ESCAPE);
    assertThat(hands.component("kafka").name()).isEqualTo("Kafka");
  }

  @Test
  void esc_takes_back_the_nudges_under_way_and_nothing_else() throws Exception {
    hands.click("kafka");
    Point before = hands.component("kafka").position();
    window.press(KeyCode.RIGHT).press(KeyCode.DOWN).press(KeyCode.ESCAPE);
    assertThat(hands.component("kafka").position()).isEqualTo(before);
    assertThat(hands.selectedName()).startsWith("Kafka");
  }

  @Test
  void ctrl_and_shift_with_arrows_make_a_zone_larger() throws Exception {
    hands.click("kafka");
    window.press(KeyCode.Z).press(KeyCode.ESCAPE);
    Zone before = hands.diagram().zones().values().iterator().next();
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(hands.diagram().zone(before.id()).orElseThrow().bounds())
        .isEqualTo(before.bounds().stretched(8, 8, 0, 0));
  }

  @Test
  void i_puts_the_selected_component_into_a_flow_that_is_chosen() throws Exception {
    hands.click("kafka");
    window.press(KeyCode.C).type("fli").press(KeyCode.ENTER);
    add("dbt");
    hands.click("dbt");
    window.press(KeyCode.I).press(KeyCode.ENTER);
    assertThat(hands.diagram().flows().values())
        .extracting(flow -> flow.from().componentId() + " " + flow.to().componentId())
        .containsExactlyInAnyOrder(
            hands.component("kafka").id() + " " + hands.component("dbt").id(),
            hands.component("dbt").id() + " " + hands.component("flink-sql").id());
  }

  @Test
  void a_click_in_the_palette_adds_one_and_keys_go_on_from_there() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A).type("snowf");
    window.robot().doubleClickOn("#kind-snowflake");
    hands.settle();
    assertThat(hands.diagram().components()).hasSize(3);
    window.press(KeyCode.DELETE);
    assertThat(hands.diagram().components()).hasSize(2);
  }

  @Test
  void arrows_nudge_and_quick_presses_are_one_step_of_undo() throws Exception {
    hands.click("kafka");
    Point before = hands.component("kafka").position();
    window.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(hands.component("kafka").position()).isEqualTo(before.plus(2, 10));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.component("kafka").position()).isEqualTo(before);
    window.press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(hands.component("kafka").position()).isEqualTo(before.plus(2, 10));
  }

  @Test
  void delete_takes_the_flows_along_and_undo_brings_both_back() throws Exception {
    hands.connect("kafka", "flink-sql").click("kafka");
    window.press(KeyCode.DELETE);
    assertThat(hands.diagram().flows()).isEmpty();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.diagram().flows()).hasSize(1);
    assertThat(hands.diagram().components()).hasSize(2);
    assertThat(hands.selectedName()).isEqualTo("2 elements selected");
  }

  @Test
  void typing_in_the_inspector_is_one_step_of_undo() throws Exception {
    hands.click("kafka").fill("component-detail", "3 partitions");
    assertThat(hands.component("kafka").detail()).isEqualTo("3 partitions");
    hands.letGo();
    assertThat(undoName()).contains(Message.of("diagram.edit.detail"));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.component("kafka").detail()).isEmpty();
  }

  @Test
  void an_interval_that_is_no_number_gets_a_sentence_and_changes_nothing() throws Exception {
    hands.click("flink-sql");
    window.click("checkpoint-on");
    hands.fill("checkpoint-interval", "often");
    Label complaint = window.robot().lookup(".length-field .complaint").query();
    assertThat(complaint.getText()).isEqualTo("Type a whole number, for example 30.");
    assertThat(hands.component("flink-sql").traits()).hasSize(1);
    assertThat(undoName()).contains(Message.of("diagram.edit.setCheckpoint"));
  }

  @Test
  void letters_typed_into_a_field_are_no_shortcuts() throws Exception {
    hands.click("kafka").fill("component-name", "C!@ 12");
    assertThat(window.<TextField>node("component-name").getText()).isEqualTo("C!@ 12");
    assertThat(window.robot().lookup("#connect-search").tryQuery()).isEmpty();
  }

  @Test
  void an_export_into_a_folder_that_is_missing_gets_a_sentence() throws Exception {
    Path missing = folder.resolve("missing").resolve("a.png");
    window.press(KeyCode.CONTROL, KeyCode.E);
    hands.fill("export-file", missing.toString());
    window.click("export-go");
    window.until(() -> window.node("export-complaint").isVisible());
    assertThat(window.<Label>node("export-complaint").getText()).contains(missing.toString());
    window.press(KeyCode.ESCAPE);
  }

  @Test
  void a_deleted_diagram_comes_back_with_undo() throws Exception {
    window.robot().clickOn("#diagram-more").clickOn("#menu-delete-diagram");
    assertThat(window.workspace().diagrams()).isEmpty();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.diagram().components()).hasSize(2);
  }
}
