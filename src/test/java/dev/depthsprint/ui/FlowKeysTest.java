package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Point;
import dev.depthsprint.sprint.SetTime;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with flows without a pointer. */
class FlowKeysTest {

  private final SetTime time = new SetTime("2026-11-27T09:00:00Z", "Europe/Berlin");
  private Window window;
  private DrawnDiagram hands;

  @BeforeEach
  void openWithAFlowFromKafkaToFlink(@TempDir Path temporary) throws Exception {
    window = Window.open(temporary.resolve("workspace"), time);
    hands = new DrawnDiagram(window).begin();
    add("kafka");
    add("fli");
    hands.letGo();
    window.press(KeyCode.TAB).press(KeyCode.C).type("fli").press(KeyCode.ENTER);
    hands.settle();
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private void add(String words) throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A).type(words).press(KeyCode.ENTER);
    hands.settle();
  }

  private Flow flow() throws Exception {
    return hands.diagram().flows().values().iterator().next();
  }

  @Test
  void letters_set_the_outcome_and_turn_the_flow_round() throws Exception {
    window.press(KeyCode.F).press(KeyCode.R);
    hands.settle();
    assertThat(flow().outcome()).isEqualTo(Outcome.FAILURE);
    assertThat(flow().to().componentId()).isEqualTo(hands.component("kafka").id());
    assertThat(hands.selectedName()).isEqualTo("Failure flow from Flink SQL to Kafka");
  }

  @Test
  void an_end_is_taken_to_a_side_that_is_typed() throws Exception {
    window.press(KeyCode.ALT, KeyCode.END).type("flink top").press(KeyCode.ENTER);
    hands.settle();
    assertThat(flow().to()).isEqualTo(Flow.End.at(hands.component("flink-sql").id(), Side.TOP));
    assertThat(hands.selectedName()).isEqualTo("Success flow from Kafka to Flink SQL at the top");
  }

  @Test
  void a_component_is_connected_to_itself() throws Exception {
    hands.letGo();
    window.press(KeyCode.TAB).press(KeyCode.C).type("kafka").press(KeyCode.ENTER);
    hands.settle();
    assertThat(hands.diagram().flows().values()).anyMatch(flow -> flow.from().equals(flow.to()));
  }

  @Test
  void a_label_slides_and_leaves_its_line_and_quick_presses_are_one_step_of_undo()
      throws Exception {
    window.press(KeyCode.ENTER).type("orders").press(KeyCode.ENTER);
    window
        .press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT)
        .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    hands.settle();
    assertThat(flow().course().labelAt()).isEqualTo(0.6);
    window
        .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP)
        .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP);
    hands.settle();
    assertThat(flow().course().labelOff()).isEqualTo(-16);
    assertThat(flow().course().labelAt()).isEqualTo(0.6);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    hands.settle();
    assertThat(flow().course().labelOff()).isZero();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    hands.settle();
    assertThat(flow().course().labelAt()).isNegative();
    assertThat(flow().label()).isEqualTo("orders");
  }

  @Test
  void control_keeps_a_piece_from_the_palette_out_of_the_flow_under_it() throws Exception {
    Point middle = Board.of(hands.diagram()).route(flow()).at(0.5);
    window.robot().moveTo("#kind-flink-sql").press(MouseButton.PRIMARY).press(KeyCode.CONTROL);
    window.robot().moveTo(hands.screen(middle)).release(MouseButton.PRIMARY);
    window.robot().release(KeyCode.CONTROL);
    hands.settle();
    assertThat(hands.diagram().components()).hasSize(3);
    assertThat(hands.diagram().flows()).hasSize(1);
  }

  @Test
  void escape_takes_a_piece_back_that_is_dragged_from_the_palette() throws Exception {
    window.robot().moveTo("#kind-flink-sql").press(MouseButton.PRIMARY);
    window.robot().moveTo(hands.screen(new Point(0, 200)));
    window.press(KeyCode.ESCAPE);
    window.robot().release(MouseButton.PRIMARY);
    hands.settle();
    assertThat(hands.diagram().components()).hasSize(2);
  }

  @Test
  void one_bend_is_chosen_moved_and_freed() throws Exception {
    window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    hands.settle();
    int bends = flow().course().bends().size();
    var first = flow().course().bends().getFirst();
    window.press(KeyCode.B).press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
    hands.settle();
    assertThat(flow().course().bends()).hasSize(bends);
    assertThat(flow().course().bends().getFirst()).isEqualTo(first.plus(0, 20));
    window.press(KeyCode.DELETE);
    hands.settle();
    assertThat(flow().course().bends()).hasSize(bends - 1);
    window.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
    hands.settle();
    assertThat(flow().course().bends().getFirst()).isEqualTo(first);
  }

  @Test
  void a_flow_is_pushed_aside_and_let_go_of_again() throws Exception {
    window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    hands.settle();
    assertThat(flow().course().bends()).isNotEmpty();
    window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    hands.settle();
    assertThat(flow().course().bends()).isEmpty();
  }

  @Test
  void a_component_is_put_into_the_flow_that_is_selected() throws Exception {
    window.press(KeyCode.I).type("dataflow").press(KeyCode.ENTER);
    hands.settle();
    String between = hands.component("dataflow").id();
    assertThat(hands.diagram().flows().values()).hasSize(2).allMatch(flow -> flow.touches(between));
  }

  @Test
  void a_component_goes_and_its_neighbours_are_joined() throws Exception {
    add("bigq");
    hands.letGo();
    window.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.C).type("bigq").press(KeyCode.ENTER);
    hands.letGo();
    window.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.DELETE);
    hands.settle();
    assertThat(flow().from().componentId()).isEqualTo(hands.component("kafka").id());
    assertThat(flow().to().componentId()).isEqualTo(hands.component("bigquery").id());
  }
}
