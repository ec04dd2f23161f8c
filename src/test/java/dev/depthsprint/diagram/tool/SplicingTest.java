package dev.depthsprint.diagram.tool;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.route.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A component that is dropped on a flow is put into it. */
class SplicingTest {

  /** The flow ab runs at a height of 32; x and y stand below, y has a flow of its own. */
  private static final Diagram ROW =
      Pipelines.of(
              component("a", 0, 0),
              component("b", 800, 0),
              component("x", 400, 400),
              component("y", 800, 400))
          .with(Flow.between("ab", "a", "b"))
          .with(Flow.between("yb", "y", "b"));

  private final TestHand hand = TestHand.on(ROW);
  private final TestBench bench = hand.bench;

  @Test
  void a_component_from_the_palette_is_put_into_the_flow_under_it() {
    hand.place(Pipelines.kind(Layer.INGESTION), 488, 300).pointerMove(488, 36);
    String id = hand.expectState(Placing.class).component().id();
    hand.drop(488, 36);
    assertThat(runs("a", id)).isTrue();
    assertThat(runs(id, "b")).isTrue();
    assertThat(runs("a", "b")).isFalse();
    assertThat(bench.steps).containsExactly("Add Kafka");
  }

  @Test
  void room_is_made_for_a_component_in_a_flow_that_is_too_short() {
    Diagram tight =
        Pipelines.of(component("a", 0, 0), component("b", 256, 0))
            .with(Flow.between("ab", "a", "b"));
    TestHand close = TestHand.on(tight);
    close.place(Pipelines.kind(Layer.INGESTION), 216, 32).drop(216, 32);
    List<Component> all = List.copyOf(close.bench.diagram().components().values());
    assertThat(all).hasSize(3);
    assertThat(all)
        .allSatisfy(one ->
            assertThat(all)
                .filteredOn(it -> it.bounds().grown(47).intersects(one.bounds().grown(48)))
                .hasSize(1));
    assertThat(close.bench.diagram().components().get("a")).isEqualTo(tight.components().get("a"));
    assertThat(close.bench.steps).hasSize(1);
  }

  @Test
  void the_flow_is_shown_before_the_drop_where_it_was() {
    Route before = bench.board().routes().of("ab").orElseThrow();
    hand.place(Pipelines.kind(Layer.INGESTION), 488, 36);
    assertThat(hand.expectState(Placing.class).splicing().route()).contains(before);
    hand.pointerMove(488, 300);
    assertThat(hand.expectState(Placing.class).splicing().route()).isEmpty();
    assertThat(bench.diagram().flows()).isEqualTo(ROW.flows());
  }

  @Test
  void control_keeps_a_new_component_out_of_the_flow() {
    hand.holding(Modifiers.CONTROL).place(Pipelines.kind(Layer.INGESTION), 488, 36).drop(488, 36);
    assertThat(bench.diagram().flows()).isEqualTo(ROW.flows());
    assertThat(bench.diagram().components()).hasSize(5);
  }

  @Test
  void a_loose_component_is_moved_into_a_flow_as_one_step() {
    hand.pointerDown(488, 420).pointerMove(488, 200).pointerMove(488, 20);
    assertThat(hand.expectState(Moving.class).splicing().flowId()).isEqualTo("ab");
    hand.pointerUp(488, 20);
    assertThat(runs("a", "x")).isTrue();
    assertThat(runs("x", "b")).isTrue();
    assertThat(bench.steps).containsExactly("Move element");
  }

  @Test
  void going_on_over_the_flow_leaves_it_alone() {
    hand.pointerDown(488, 420).pointerMove(488, 20).pointerUp(488, 300);
    assertThat(bench.diagram().flows()).isEqualTo(ROW.flows());
  }

  @Test
  void control_keeps_a_loose_component_out_while_the_pointer_rests() {
    hand.pointerDown(488, 420).pointerMove(488, 20).press(Modifiers.CONTROL).pointerUp(488, 20);
    assertThat(bench.diagram().flows()).isEqualTo(ROW.flows());
  }

  @Test
  void a_component_with_flows_goes_in_with_control_only() {
    hand.drag(888, 420, 400, 20);
    assertThat(bench.diagram().flows()).isEqualTo(ROW.flows());
    TestHand other = TestHand.on(ROW);
    other.pointerDown(888, 420).pointerMove(450, 20).press(Modifiers.CONTROL).pointerUp(450, 20);
    assertThat(other.bench.diagram().flows()).hasSize(3);
  }

  @Test
  void several_components_go_into_no_flow() {
    bench.select(Selection.of(List.of("x", "y"), List.of()));
    hand.drag(488, 420, 488, 20);
    assertThat(bench.diagram().flows()).isEqualTo(ROW.flows());
  }

  private boolean runs(String from, String to) {
    return bench.diagram().flows().values().stream()
        .anyMatch(
            flow -> flow.from().componentId().equals(from) && flow.to().componentId().equals(to));
  }
}
