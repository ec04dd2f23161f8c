package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Point;
import dev.depthsprint.sprint.SetTime;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person adds components, zones and notes without the palette. */
class QuickAddJourneyTest {

  private final SetTime time = new SetTime("2026-11-27T09:00:00Z", "Europe/Berlin");
  private Window window;
  private DrawnDiagram hands;

  @BeforeEach
  void openWithKafka(@TempDir Path folder) throws Exception {
    window = Window.open(folder.resolve("workspace"), time);
    hands = new DrawnDiagram(window).begin();
    window.robot().doubleClickOn(hands.screen(new Point(-200, 40)));
    window.until(() -> window.robot().lookup("#quick-add-search").tryQuery().isPresent());
    window.type("kafka").press(KeyCode.ENTER);
    hands.settle();
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @Test
  void a_double_click_on_the_canvas_adds_there() throws Exception {
    Component kafka = hands.component("kafka");
    assertThat(kafka.bounds().center()).isEqualTo(new Point(-200, 40));
    assertThat(hands.selectedName()).startsWith("Kafka");
  }

  @Test
  void shift_enter_connects_what_is_selected() throws Exception {
    window.press(KeyCode.SLASH).type("flink").press(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(hands.diagram().flows().values())
        .singleElement()
        .extracting(Flow::from, Flow::to)
        .containsExactly(
            Flow.End.free(hands.component("kafka").id()),
            Flow.End.free(hands.component("flink-sql").id()));
  }

  @Test
  void a_name_that_is_not_known_makes_a_component_of_that_name() throws Exception {
    window.press(KeyCode.SLASH).type("snowplow").press(KeyCode.ENTER);
    assertThat(hands.selectedName()).startsWith("snowplow");
  }

  @Test
  void a_name_that_the_palette_does_not_know_makes_a_component_too() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A).type("snowplow").press(KeyCode.ENTER);
    window.until(() -> window.robot().lookup("#quick-add-search").tryQuery().isPresent());
    window.press(KeyCode.ENTER);
    assertThat(hands.selectedName()).startsWith("snowplow");
  }

  @Test
  void esc_leaves_the_diagram_as_it_was() throws Exception {
    window.press(KeyCode.SLASH).type("flink").press(KeyCode.ESCAPE);
    assertThat(hands.diagram().components()).hasSize(1);
    assertThat(Window.onFx(() -> hands.canvas().isFocused())).isTrue();
  }

  @Test
  void control_and_an_arrow_grow_a_neighbour_in_one_step() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(hands.diagram().components()).hasSize(2);
    assertThat(hands.diagram().flows()).hasSize(1);
    assertThat(hands.selectedName()).startsWith("Processing");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.diagram().components()).hasSize(1);
  }

  @Test
  void what_grew_is_named_at_once_and_becomes_what_it_is_named_after() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.RIGHT).type("Flink");
    window.press(KeyCode.CONTROL, KeyCode.RIGHT).type("Iceberg").press(KeyCode.ENTER);
    assertThat(hands.diagram().components().values())
        .extracting(it -> it.kind().id())
        .containsExactlyInAnyOrder("kafka", "flink-sql", "iceberg");
    assertThat(hands.diagram().flows()).hasSize(2);
  }

  @Test
  void arrows_pressed_while_control_stays_down_spread_siblings_in_one_step() throws Exception {
    window.robot().press(KeyCode.CONTROL);
    window.press(KeyCode.RIGHT).press(KeyCode.RIGHT);
    window.robot().release(KeyCode.CONTROL);
    hands.settle();
    assertThat(hands.diagram().flows().values())
        .hasSize(2)
        .allMatch(flow -> flow.from().componentId().startsWith("kafka"));
    assertThat(hands.selectedName()).isEqualTo("2 elements selected");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.diagram().components()).hasSize(1);
  }

  @Test
  void z_draws_a_zone_round_the_selection_and_asks_for_its_title() throws Exception {
    window.press(KeyCode.Z).type("Payments").press(KeyCode.ENTER);
    Zone zone = hands.diagram().zones().values().iterator().next();
    assertThat(zone.title()).isEqualTo("Payments");
    assertThat(zone.bounds().contains(hands.component("kafka").bounds())).isTrue();
    assertThat(hands.selectedName()).isEqualTo("Payments, Network zone, Internal, 1 element in it");
  }

  @Test
  void z_and_a_drag_draw_a_zone() throws Exception {
    hands.letGo();
    window.press(KeyCode.Z);
    window.robot().drag(hands.screen(new Point(0, 200))).dropTo(hands.screen(new Point(320, 400)));
    window.press(KeyCode.ESCAPE);
    assertThat(hands.diagram().zones().values())
        .singleElement()
        .extracting(zone -> zone.bounds().width(), zone -> zone.bounds().height())
        .containsExactly(320.0, 200.0);
  }

  @Test
  void a_note_about_the_selection_takes_several_lines() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.K).type("bottleneck").press(KeyCode.ENTER);
    window.type("Two").press(KeyCode.ENTER).type("partitions");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    Note note = hands.diagram().notes().values().iterator().next();
    assertThat(note.text()).isEqualTo("Two\npartitions");
    assertThat(note.about()).isEqualTo(hands.component("kafka").id());
    assertThat(hands.selectedName()).isEqualTo("Bottleneck about Kafka: Two\npartitions");
  }

  @Test
  void everything_downstream_is_selected_by_keys() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.RIGHT).press(KeyCode.CONTROL, KeyCode.RIGHT);
    hands.click("kafka");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    assertThat(hands.selectedName()).isEqualTo("5 elements selected");
  }
}
