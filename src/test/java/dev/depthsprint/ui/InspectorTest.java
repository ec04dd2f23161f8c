package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.About;
import dev.depthsprint.diagram.Carriage;
import dev.depthsprint.diagram.Compaction;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.DeliveryGuarantee;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.ZoneEdits;
import dev.depthsprint.picture.Box;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Edit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person says in the inspector what is known of a component. */
class InspectorTest {

  private Window window;
  private DrawnDiagram hands;

  @BeforeEach
  void openWithTwoComponents(@TempDir Path folder) throws Exception {
    window =
        Window.open(
            folder.resolve("workspace"), new SetTime("2026-11-27T09:00:00Z", "Europe/Berlin"));
    hands = new DrawnDiagram(window).begin();
    hands.drop("kafka", -300, 0).drop("flink-sql", 100, 0);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @Test
  void a_component_becomes_one_of_the_kind_that_letters_lead_to() throws Exception {
    window.focus("component-kind").type("apache i").press(KeyCode.ENTER);
    hands.settle();
    assertThat(hands.diagram().components().values())
        .extracting(component -> component.kind().id())
        .containsExactlyInAnyOrder("kafka", "iceberg");
  }

  private void add(String property) throws Exception {
    Window.onFx(() -> {
      window.<MenuButton>node("add-property").getItems().stream()
          .filter(item -> ("add-" + property).equals(item.getId()))
          .findFirst()
          .orElseThrow()
          .fire();
      return null;
    });
    hands.settle();
  }

  private Optional<Value> value(String kind, Property property) throws Exception {
    return hands.component(kind).property(property);
  }

  private Optional<Message> undoName() throws Exception {
    return Window.onFx(() -> window.session().store().undoName());
  }

  @Test
  void a_property_is_added_typed_and_taken_away() throws Exception {
    hands.click("kafka");
    add("partitions");
    window.type("12").press(KeyCode.ENTER);
    assertThat(value("kafka", Property.PARTITIONS)).contains(new Value.Count(12));
    assertThat(undoName())
        .contains(Message.of("diagram.edit.setProperty", Property.PARTITIONS.label()));
    window.click("remove-partitions");
    assertThat(value("kafka", Property.PARTITIONS)).isEmpty();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(value("kafka", Property.PARTITIONS)).contains(new Value.Count(12));
  }

  @Test
  void only_what_fits_the_component_is_offered() throws Exception {
    hands.click("flink-sql");
    MenuButton chooser = window.node("add-property");
    assertThat(chooser.getItems())
        .extracting(item -> item.getId())
        .contains("add-watermark-delay")
        .doesNotContain("add-partitions");
  }

  @Test
  void a_number_that_is_none_gets_a_sentence_and_changes_nothing() throws Exception {
    hands.click("kafka");
    add("throughput");
    window.type("fast");
    Label complaint = window.node("property-throughput-complaint");
    assertThat(complaint.getText()).isEqualTo("Type a number from 0 on, for example 2500 or 0.5.");
    assertThat(value("kafka", Property.THROUGHPUT)).isEmpty();
  }

  @Test
  void esc_takes_back_what_was_typed_and_gives_the_keyboard_to_the_canvas() throws Exception {
    hands.click("kafka");
    add("owner");
    window.type("Data platform").press(KeyCode.ENTER).type(" team").press(KeyCode.ESCAPE);
    assertThat(value("kafka", Property.OWNER)).contains(new Value.Words("Data platform"));
    assertThat(Window.onFx(() -> hands.canvas().isFocused())).isTrue();
  }

  @Test
  void a_length_has_a_unit_and_a_choice_is_a_step_at_once() throws Exception {
    hands.click("kafka");
    add("retention");
    window.type("7").press(KeyCode.ENTER);
    assertThat(value("kafka", Property.RETENTION)).contains(new Value.Length(Duration.ofDays(7)));
    add("compaction");
    window.press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(value("kafka", Property.COMPACTION)).contains(new Value.Choice(Compaction.DELETE));
  }

  @Test
  void several_components_get_a_shared_property_in_one_step() throws Exception {
    hands.letGo();
    window.press(KeyCode.CONTROL, KeyCode.A);
    add("owner");
    window.type("Data platform").press(KeyCode.ENTER);
    assertThat(hands.diagram().components().values())
        .extracting((Component component) -> component.property(Property.OWNER))
        .containsOnly(Optional.of(new Value.Words("Data platform")));
    hands.letGo();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.diagram().components().values())
        .extracting((Component component) -> component.property(Property.OWNER))
        .containsOnly(Optional.empty());
    window.press(KeyCode.ESCAPE);
    assertUndoGoesOnFromField();
  }

  /** From the field that has the keyboard to what was changed in another one before. */
  private void assertUndoGoesOnFromField() throws Exception {
    About before = hands.diagram().about();
    hands.fill("diagram-title", "Tonight").letGo();
    window.click("diagram-description").type("All");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.diagram().about()).isEqualTo(before.withTitle("Tonight"));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.diagram().about()).isEqualTo(before);
    assertUndoTakesTheLatestFirst(before);
  }

  /** What was clicked after a text was typed goes before the text, and no text comes back. */
  private void assertUndoTakesTheLatestFirst(About before) throws Exception {
    window.click("diagram-author").type("Kim");
    window.click("diagram-legend");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.diagram().about()).isEqualTo(before.withAuthor("Kim"));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.diagram().about()).isEqualTo(before);
  }

  @Test
  void a_sliding_window_starts_at_least_as_often_as_it_lasts() throws Exception {
    hands.click("flink-sql");
    window.click("window-on").click("window-shape").press(KeyCode.DOWN).press(KeyCode.ENTER);
    hands.fill("window-slide", "90").letGo();
    var window = hands.component("flink-sql").trait(dev.depthsprint.diagram.Window.class);
    assertThat(window.orElseThrow().slide()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void checkpoint_and_window_are_offered_where_there_is_state_only() throws Exception {
    hands.click("kafka");
    assertThat(isShown("checkpoint-on")).isFalse();
    assertThat(isShown("retry-on")).isTrue();
    hands.click("flink-sql");
    assertThat(isShown("checkpoint-on")).isTrue();
    assertThat(isShown("window-on")).isTrue();
  }

  private void add(Zone zone) throws Exception {
    Window.onFx(() -> {
      String slug = window.session().workspace().diagrams().firstKey();
      window
          .session()
          .store()
          .apply(
              new Edit(
                  ZoneEdits.addName(),
                  workspace -> workspace.withDiagram(slug, diagram -> diagram.with(zone))));
      return null;
    });
    hands.settle();
  }

  @Test
  void a_flow_states_how_it_carries_and_goes_to_another_end() throws Exception {
    hands.connect("kafka", "flink-sql");
    window.focus("flow-delivery").press(KeyCode.DOWN);
    hands.fill("flow-format", "Avro");
    window.focus("flow-to").press(KeyCode.F4);
    window.press(KeyCode.UP).press(KeyCode.ENTER);
    Flow flow = hands.diagram().flows().values().iterator().next();
    assertThat(flow.carriage())
        .isEqualTo(
            Carriage.UNSTATED.withFormat("Avro").withDelivery(DeliveryGuarantee.AT_MOST_ONCE));
    assertThat(flow.to().componentId()).isEqualTo(hands.component("kafka").id());
  }

  @Test
  void going_through_an_open_list_chooses_nothing_until_it_is_closed() throws Exception {
    hands.connect("kafka", "flink-sql");
    Optional<Message> connected = undoName();
    window.focus("flow-outcome").press(KeyCode.F4).press(KeyCode.DOWN).press(KeyCode.ESCAPE);
    assertThat(outcome()).isEqualTo(Outcome.SUCCESS);
    assertThat(undoName()).isEqualTo(connected);
    window.press(KeyCode.F4).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(outcome()).isEqualTo(Outcome.DEAD_LETTER);
    Window.onFx(() -> {
      window.session().store().undo();
      return null;
    });
    assertThat(outcome()).isEqualTo(Outcome.SUCCESS);
  }

  private Outcome outcome() throws Exception {
    return hands.diagram().flows().values().iterator().next().outcome();
  }

  @Test
  void a_zone_has_its_form_and_leads_to_what_it_holds() throws Exception {
    add(
        new Zone(
            "zone", Zone.Sort.TEAM, "Team", SecurityLevel.INTERNAL, new Box(-400, -100, 500, 300)));
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O).press(KeyCode.HOME);
    window.press(KeyCode.CONTROL, KeyCode.I).type("Data platform").press(KeyCode.ENTER);
    assertThat(hands.diagram().zones().get("zone").title()).isEqualTo("Data platform");
    assertThat(window.<ListView<?>>node("zone-holds").getItems()).hasSize(1);
    window.focus("zone-holds").press(KeyCode.HOME).press(KeyCode.ENTER);
    assertThat(hands.selectedName()).startsWith("Kafka");
  }

  @Test
  void a_port_is_added_and_named() throws Exception {
    hands.click("kafka");
    window.focus("add-port").press(KeyCode.SPACE);
    window.type("orders").press(KeyCode.ENTER);
    assertThat(hands.component("kafka").ports())
        .containsExactly(new NamedPort("orders", Side.RIGHT));
  }

  @Test
  void every_field_has_a_name_for_those_who_listen() throws Exception {
    hands.click("flink-sql");
    window.click("checkpoint-on").click("retry-on");
    assertThat(nameless()).isEmpty();
    hands.connect("kafka", "flink-sql");
    assertThat(nameless()).isEmpty();
    hands.letGo();
    assertThat(nameless()).isEmpty();
  }

  private List<Node> nameless() throws Exception {
    return Window.onFx(() ->
        window.node("inspector").lookupAll(".text-input, .combo-box, .toggle-switch").stream()
            .filter(node -> node.getAccessibleText() == null || node.getAccessibleText().isBlank())
            .toList());
  }

  private boolean isShown(String id) throws Exception {
    return Window.onFx(() -> {
      Node node = window.node(id);
      while (node != null && node.isVisible()) {
        node = node.getParent();
      }
      return node == null;
    });
  }
}
