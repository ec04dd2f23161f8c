package dev.depthsprint.diagram.tool;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.tool.Pointer.Button;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandTest {

  /** a, b and c stand in a row with gaps of 224; the flow ab runs at a height of 32. */
  private static final Diagram ROW =
      Pipelines.of(component("a", 0, 0), component("b", 400, 0), component("c", 800, 0))
          .with(Flow.between("ab", "a", "b"));

  private static final double MIDDLE = 32;

  private final TestHand hand = TestHand.on(ROW);
  private final TestBench bench = hand.bench;

  @Test
  void it_begins_idle() {
    hand.expectState(Idle.class);
  }

  @Test
  void what_is_under_a_resting_pointer_is_known() {
    hand.pointerMove(50, 20);
    assertThat(hand.expectState(Idle.class).hover()).isEqualTo(new Hit.OnComponent("a"));
    hand.pointerMove(290, MIDDLE + 5);
    assertThat(hand.expectState(Idle.class).hover()).isEqualTo(new Hit.OnFlow("ab"));
    hand.pointerMove(290, 300);
    assertThat(hand.expectState(Idle.class).hover()).isEqualTo(Hit.NOTHING);
  }

  @Test
  void ports_appear_on_approach() {
    hand.pointerMove(190, 5);
    assertThat(hand.expectState(Idle.class).approached()).contains("a");
    hand.pointerMove(200, 5);
    assertThat(hand.expectState(Idle.class).approached()).isEmpty();
  }

  @Test
  void tolerances_are_pixels_and_not_units() {
    bench.zoom = 0.5;
    hand.pointerMove(290, MIDDLE + 11);
    assertThat(hand.expectState(Idle.class).hover()).isEqualTo(new Hit.OnFlow("ab"));
    bench.zoom = 4;
    hand.pointerMove(290, MIDDLE + 3);
    assertThat(hand.expectState(Idle.class).hover()).isEqualTo(Hit.NOTHING);
  }

  @Test
  void a_component_that_is_small_on_the_screen_has_no_ports() {
    bench.zoom = 0.3;
    hand.pointerMove(176, MIDDLE);
    assertThat(hand.expectState(Idle.class).hover()).isEqualTo(new Hit.OnComponent("a"));
  }

  @Test
  void a_click_selects_one_component() {
    hand.click(50, 20).click(450, 20);
    assertThat(bench.selection()).isEqualTo(Selection.ofComponent("b"));
    assertThat(bench.steps).isEmpty();
  }

  @Test
  void a_click_with_shift_or_control_toggles() {
    hand.click(50, 20).holding(Modifiers.SHIFT).click(450, 20);
    assertThat(bench.selection().components()).containsExactly("a", "b");
    hand.holding(Modifiers.CONTROL).click(50, 20);
    assertThat(bench.selection().components()).containsExactly("b");
  }

  @Test
  void a_click_on_one_of_many_selects_it_alone() {
    bench.select(Selection.all(ROW));
    hand.click(50, 20);
    assertThat(bench.selection()).isEqualTo(Selection.ofComponent("a"));
  }

  @Test
  void a_click_on_the_canvas_selects_nothing() {
    hand.click(50, 20).click(50, 300);
    assertThat(bench.selection()).isEqualTo(Selection.NONE);
  }

  @Test
  void a_click_on_the_canvas_with_shift_keeps_what_is_selected() {
    hand.click(50, 20).holding(Modifiers.SHIFT).click(50, 300);
    assertThat(bench.selection()).isEqualTo(Selection.ofComponent("a"));
  }

  @Test
  void a_click_on_a_flow_selects_it() {
    hand.pointerDown(290, MIDDLE).expectState(PointingFlow.class);
    hand.pointerUp(290, MIDDLE);
    assertThat(bench.selection()).isEqualTo(Selection.ofFlow("ab"));
  }

  @Test
  void a_press_on_a_flow_that_is_dragged_away_selects_nothing() {
    hand.drag(290, MIDDLE, 290, 300);
    assertThat(bench.selection()).isEqualTo(Selection.NONE);
  }

  @Test
  void a_double_click_renames() {
    hand.doubleClick(50, 20).doubleClick(290, MIDDLE);
    assertThat(bench.renamed).containsExactly("a", "ab");
  }

  @Test
  void a_double_click_on_the_canvas_asks_what_to_add_there() {
    hand.doubleClick(50, 300);
    assertThat(bench.quickAdds).containsExactly(new Point(50, 300));
    assertThat(bench.renamed).isEmpty();
  }

  @Test
  void a_marquee_with_control_takes_out_what_was_selected_and_adds_the_rest() {
    bench.select(Selection.ofComponent("a"));
    hand.holding(Modifiers.CONTROL).drag(-20, -20, 500, 60);
    assertThat(bench.selection().components()).containsExactly("b");
  }

  @Test
  void the_second_button_selects_what_its_menu_is_about() {
    hand.with(Button.SECONDARY).pointerDown(50, 20).expectState(Idle.class);
    assertThat(bench.selection()).isEqualTo(Selection.ofComponent("a"));
  }

  @Test
  void the_second_button_keeps_a_selection_that_it_is_within() {
    bench.select(Selection.all(ROW));
    hand.with(Button.SECONDARY).pointerDown(50, 20);
    assertThat(bench.selection()).isEqualTo(Selection.all(ROW));
  }

  @Test
  void the_place_of_a_menu_is_known_until_the_pointer_goes_on() {
    hand.with(Button.SECONDARY).pointerDown(50, 300).pointerUp(50, 300);
    assertThat(hand.isAtMenu()).isTrue();
    hand.with(Button.NONE).pointerMove(60, 300);
    assertThat(hand.isAtMenu()).isFalse();
  }

  @Test
  void a_press_works_after_a_menu_has_swallowed_a_release() {
    hand.with(Button.SECONDARY).pointerDown(50, 20);
    hand.with(Button.PRIMARY).click(450, 20);
    assertThat(bench.selection()).isEqualTo(Selection.ofComponent("b"));
  }

  @Test
  void a_small_tremble_is_still_a_click() {
    hand.pointerDown(50, 20).pointerMove(53, 22).expectState(PointingElement.class);
    hand.pointerUp(53, 22);
    assertThat(bench.diagram()).isSameAs(ROW);
  }

  @Test
  void a_drag_moves_on_the_grid_as_one_step() {
    hand.pointerDown(50, 20).pointerMove(80, 31).expectState(Moving.class);
    hand.pointerUp(80, 31).expectState(Idle.class);
    assertThat(position("a")).isEqualTo(new Point(32, 8));
    assertThat(bench.steps).containsExactly("Move element");
    assertThat(bench.selection()).isEqualTo(Selection.ofComponent("a"));
  }

  @Test
  void what_is_selected_moves_together() {
    bench.select(Selection.of(List.of("a", "b"), List.of()));
    hand.drag(50, 20, 90, 20);
    assertThat(position("a")).isEqualTo(new Point(40, 0));
    assertThat(position("b")).isEqualTo(new Point(440, 0));
    assertThat(position("c")).isEqualTo(new Point(800, 0));
    assertThat(bench.steps).containsExactly("Move 2 elements");
  }

  @Test
  void alt_ignores_the_grid() {
    hand.holding(Modifiers.ALT).drag(50, 20, 83, 31);
    assertThat(position("a")).isEqualTo(new Point(33, 11));
  }

  @Test
  void shift_keeps_a_move_on_the_longer_axis() {
    hand.pointerDown(50, 20).pointerMove(70, 70).holding(Modifiers.SHIFT).pointerUp(70, 70);
    assertThat(position("a")).isEqualTo(new Point(0, 48));
  }

  @Test
  void a_key_counts_while_the_pointer_rests() {
    hand.pointerDown(50, 20).pointerMove(83, 70).press(Modifiers.SHIFT);
    assertThat(position("a")).isEqualTo(new Point(0, 48));
    hand.press(Modifiers.ALT);
    assertThat(position("a")).isEqualTo(new Point(33, 50));
  }

  @Test
  void a_drag_back_to_where_it_began_is_no_step() {
    hand.pointerDown(50, 20).pointerMove(100, 100).pointerMove(51, 20).pointerUp(51, 20);
    assertThat(bench.diagram()).isSameAs(ROW);
    assertThat(bench.steps).isEmpty();
  }

  @Test
  void a_marquee_selects_the_components_it_touches_and_the_flows_it_holds() {
    hand.pointerDown(100, 200).pointerMove(450, 50).expectState(BrushingSelection.class);
    assertThat(bench.selection()).isEqualTo(Selection.of(List.of("a", "b"), List.of()));
    hand.pointerUp(450, -20);
    assertThat(bench.selection()).isEqualTo(Selection.of(List.of("a", "b"), List.of("ab")));
  }

  @Test
  void the_marquee_is_there_to_be_drawn() {
    hand.pointerDown(100, 200).pointerMove(450, 50);
    assertThat(hand.expectState(BrushingSelection.class).brush())
        .isEqualTo(new Box(100, 50, 350, 150));
  }

  @Test
  void a_marquee_with_shift_adds() {
    bench.select(Selection.ofComponent("c"));
    hand.holding(Modifiers.SHIFT).drag(100, 200, 150, 50);
    assertThat(bench.selection().components()).containsExactly("a", "c");
  }

  @Test
  void a_drag_from_a_port_connects() {
    hand.pointerDown(976, MIDDLE).expectState(PointingPort.class);
    hand.pointerMove(1000, 100).expectState(DraggingFlow.class);
    assertThat(bench.diagram()).isSameAs(ROW);
    hand.pointerUp(450, 20);
    assertThat(bench.diagram().flows().values())
        .anyMatch(flow -> flow.from().componentId().equals("c") && flow.touches("b"));
    assertThat(bench.steps).containsExactly("Add flow");
  }

  @Test
  void the_new_flow_is_shown_while_it_is_over_its_target() {
    hand.pointerDown(576, MIDDLE).pointerMove(700, MIDDLE).pointerMove(850, 20);
    DraggingFlow dragging = hand.expectState(DraggingFlow.class);
    assertThat(dragging.target()).contains(new Hit.OnComponent("c"));
    assertThat(bench.diagram().flow(dragging.flowId())).isPresent();
    hand.pointerMove(700, 300);
    assertThat(bench.diagram()).isSameAs(ROW);
  }

  @Test
  void what_was_previewed_is_what_is_kept() {
    hand.pointerDown(576, MIDDLE).pointerMove(850, 20);
    Diagram shown = bench.diagram();
    hand.pointerUp(850, 20);
    assertThat(bench.diagram()).isEqualTo(shown);
  }

  @Test
  void a_plain_connection_stays_free_to_turn() {
    hand.drag(576, MIDDLE, 850, 20);
    Flow flow = newFlow();
    assertThat(flow.from()).isEqualTo(Flow.End.free("b"));
    assertThat(flow.to()).isEqualTo(Flow.End.free("c"));
  }

  @Test
  void a_connection_from_and_to_ports_that_the_route_would_not_choose_is_fastened() {
    hand.pointerDown(488, 64).pointerMove(600, 200).pointerUp(888, 64);
    Flow flow = newFlow();
    assertThat(flow.from()).isEqualTo(Flow.End.at("b", Side.BOTTOM));
    assertThat(flow.to()).isEqualTo(Flow.End.at("c", Side.BOTTOM));
  }

  @Test
  void a_flow_that_is_dropped_on_nothing_is_none() {
    hand.drag(576, MIDDLE, 600, 300);
    assertThat(bench.diagram()).isSameAs(ROW);
    assertThat(bench.steps).isEmpty();
  }

  @Test
  void a_flow_may_come_back_to_its_own_component() {
    hand.pointerDown(576, MIDDLE).pointerMove(600, 100).pointerMove(500, 20).pointerUp(500, 20);
    assertThat(newFlow().from().componentId()).isEqualTo("b");
    assertThat(newFlow().to().componentId()).isEqualTo("b");
  }

  @Test
  void a_drag_across_its_own_component_makes_a_loop() {
    hand.drag(576, MIDDLE, 500, 20);
    assertThat(newFlow().from().componentId()).isEqualTo("b");
    assertThat(newFlow().to().componentId()).isEqualTo("b");
  }

  @Test
  void a_slip_on_a_port_is_no_flow() {
    hand.drag(576, MIDDLE, 552, MIDDLE);
    assertThat(bench.diagram()).isSameAs(ROW);
  }

  @Test
  void nothing_is_hovered_once_the_pointer_has_left() {
    hand.pointerMove(500, MIDDLE);
    assertThat(hand.expectState(Idle.class).approached()).isPresent();
    hand.leave();
    assertThat(hand.expectState(Idle.class)).isEqualTo(Idle.EMPTY);
  }

  @Test
  void a_click_on_a_port_selects_its_component() {
    hand.click(576, MIDDLE);
    assertThat(bench.selection()).isEqualTo(Selection.ofComponent("b"));
  }

  @Test
  void the_middle_button_pans() {
    hand.with(Button.MIDDLE).pointerDown(50, 300).expectState(Panning.class);
    hand.pointerMove(60, 320);
    assertThat(bench.panned).isEqualTo(new Point(10, 20));
  }

  @Test
  void space_pans() {
    hand.holding(Modifiers.SPACE).pointerDown(50, 20).expectState(Panning.class);
    assertThat(bench.selection()).isEqualTo(Selection.NONE);
  }

  @Test
  void a_kind_from_the_palette_is_placed_centred_under_the_pointer() {
    hand.place(Pipelines.kind(Layer.INGESTION), 300, 300).pointerMove(301, 405);
    Placing placing = hand.expectState(Placing.class);
    assertThat(placing.component().position()).isEqualTo(new Point(216, 376));
    hand.drop(301, 405).expectState(Idle.class);
    assertThat(bench.selection()).isEqualTo(Selection.ofComponent(placing.component().id()));
    assertThat(bench.diagram().components()).hasSize(4);
    assertThat(bench.steps).containsExactly("Add Kafka");
  }

  @Test
  void a_second_button_does_not_disturb_a_gesture() {
    hand.pointerDown(50, 20).pointerMove(100, 20);
    hand.with(Button.SECONDARY).pointerDown(100, 20).pointerUp(100, 20);
    hand.expectState(Moving.class);
  }

  @Test
  void a_gesture_that_undo_has_ended_does_nothing_more() {
    hand.pointerDown(50, 20).pointerMove(100, 20);
    bench.breakIn(diagram -> diagram.without(Selection.ofComponent("a").ids()));
    hand.pointerMove(200, 200).pointerUp(200, 200).expectState(Idle.class);
    assertThat(bench.diagram().components()).containsOnlyKeys("b", "c");
    assertThat(bench.steps).isEmpty();
  }

  private Flow newFlow() {
    return bench.diagram().flows().values().stream()
        .filter(flow -> !flow.id().equals("ab"))
        .findFirst()
        .orElseThrow();
  }

  private Point position(String id) {
    return bench.diagram().component(id).map(Component::position).orElseThrow();
  }
}
