package dev.depthsprint.diagram.tool;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.Tip;
import dev.depthsprint.diagram.lettering.Spot;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

/** What a hand does with flows that are there, and how it chooses what new ones carry. */
class FlowHandTest {

  /** a, b and c stand in a row with gaps of 224; the flow ab runs at a height of 32. */
  private static final Diagram ROW =
      Pipelines.of(
              component("a", 0, 0),
              component("b", 400, 0),
              component("c", 800, 0)
                  .withPorts(
                      TreePVector.from(
                          List.of(
                              new NamedPort("orders", Side.LEFT),
                              new NamedPort("clicks", Side.LEFT)))))
          .with(Flow.between("ab", "a", "b").withLabel("orders"));

  private static final double MIDDLE = 32;

  /** Where the handles at the ends of the flow are. */
  private static final double START = 176 + 16;

  private static final double END = 400 - 16;

  private final TestHand hand = TestHand.on(ROW);
  private final TestBench bench = hand.bench;

  @Test
  void the_end_of_a_flow_has_a_handle_that_leaves_the_port_free() {
    hand.pointerMove(START, MIDDLE);
    assertThat(hover()).isEqualTo(new Hit.OnGrip(new Grip.OnTip("ab", Tip.START)));
    hand.pointerMove(END, MIDDLE);
    assertThat(hover()).isEqualTo(new Hit.OnGrip(new Grip.OnTip("ab", Tip.END)));
    hand.pointerMove(176, MIDDLE);
    assertThat(hover()).isEqualTo(new Hit.OnPort("a", Side.RIGHT, ""));
  }

  @Test
  void the_end_of_the_selected_flow_is_taken_up_to_the_border() {
    hand.pointerDown(220, MIDDLE).pointerUp(220, MIDDLE).pointerMove(400 - 6, MIDDLE);
    assertThat(hover()).isEqualTo(new Hit.OnGrip(new Grip.OnTip("ab", Tip.END)));
    hand.pointerMove(400 + 2, MIDDLE);
    assertThat(hover()).isEqualTo(new Hit.OnPort("b", Side.LEFT, ""));
  }

  @Test
  void handles_keep_their_distance_on_the_screen() {
    bench.zoom = 2;
    hand.pointerMove(176 + 8, MIDDLE);
    assertThat(hover()).isEqualTo(new Hit.OnGrip(new Grip.OnTip("ab", Tip.START)));
  }

  @Test
  void a_flow_that_is_short_on_the_screen_has_no_handles() {
    bench.zoom = 0.2;
    hand.pointerMove(288, MIDDLE + 20);
    assertThat(hover()).isEqualTo(new Hit.OnFlow("ab"));
  }

  @Test
  void a_click_on_a_handle_selects_the_flow() {
    hand.pointerDown(END, MIDDLE).expectState(PointingGrip.class);
    hand.pointerUp(END, MIDDLE).expectState(Idle.class);
    assertThat(bench.selection()).isEqualTo(Selection.ofFlow("ab"));
  }

  @Test
  void an_end_is_dragged_to_another_component() {
    hand.pointerDown(END, MIDDLE).pointerMove(600, 100).expectState(Reconnecting.class);
    assertThat(bench.diagram()).isSameAs(ROW);
    hand.pointerUp(888, 20).expectState(Idle.class);
    assertThat(flow().from()).isEqualTo(Flow.End.free("a"));
    assertThat(flow().to()).isEqualTo(Flow.End.free("c"));
    assertThat(bench.steps).containsExactly("Reconnect flow");
    assertThat(bench.selection()).isEqualTo(Selection.ofFlow("ab"));
  }

  @Test
  void the_start_is_dragged_as_well() {
    hand.drag(START, MIDDLE, 888, 20);
    assertThat(flow().from()).isEqualTo(Flow.End.free("c"));
    assertThat(flow().to()).isEqualTo(Flow.End.free("b"));
  }

  @Test
  void a_reconnected_end_is_shown_as_it_will_be() {
    hand.pointerDown(END, MIDDLE).pointerMove(600, 100).pointerMove(888, 20);
    Diagram shown = bench.diagram();
    Route route = bench.board().routes().of("ab").orElseThrow();
    hand.pointerUp(888, 20);
    assertThat(bench.diagram()).isEqualTo(shown);
    assertThat(bench.board().routes().of("ab")).contains(route);
  }

  @Test
  void an_end_is_fastened_to_another_side_of_its_component() {
    hand.pointerDown(END, MIDDLE).pointerMove(600, 100).pointerUp(488, 64);
    assertThat(flow().to()).isEqualTo(Flow.End.at("b", Side.BOTTOM));
  }

  @Test
  void an_end_is_freed_by_dropping_it_on_its_component() {
    TestHand fastened =
        TestHand.on(
            ROW.withFlow("ab", it -> it.withEnds(it.from(), Flow.End.at("b", Side.BOTTOM))));
    Route route = fastened.bench.board().routes().of("ab").orElseThrow();
    Point near = route.at(1 - 16 / route.length());
    fastened.pointerDown(near.x(), near.y()).pointerMove(600, 200).pointerUp(488, 20);
    assertThat(fastened.bench.diagram().flows().get("ab").to()).isEqualTo(Flow.End.free("b"));
  }

  @Test
  void an_end_is_fastened_to_a_port_with_a_name() {
    Point port = place("clicks");
    hand.pointerDown(END, MIDDLE).pointerMove(600, 100).pointerUp(port.x(), port.y());
    assertThat(flow().to()).isEqualTo(Flow.End.at("c", new NamedPort("clicks", Side.LEFT)));
  }

  @Test
  void an_end_that_is_dropped_on_its_other_component_makes_a_loop() {
    hand.pointerDown(END, MIDDLE).pointerMove(300, 100).pointerUp(50, 20);
    assertThat(flow().to()).isEqualTo(Flow.End.free("a"));
  }

  @Test
  void an_end_that_is_dropped_on_nothing_goes_back() {
    hand.drag(END, MIDDLE, 600, 300);
    assertThat(bench.diagram()).isSameAs(ROW);
    assertThat(bench.steps).isEmpty();
  }

  @Test
  void an_end_that_is_dropped_where_it_was_is_no_step() {
    hand.pointerDown(END, MIDDLE).pointerMove(600, 200).pointerUp(488, 20);
    assertThat(bench.diagram()).isSameAs(ROW);
    assertThat(bench.steps).isEmpty();
  }

  @Test
  void a_label_is_part_of_its_flow() {
    hand.pointerMove(288, MIDDLE + 7);
    assertThat(hover()).isEqualTo(new Hit.OnGrip(new Grip.OnLabel("ab")));
    hand.click(288, MIDDLE + 7);
    assertThat(bench.selection()).isEqualTo(Selection.ofFlow("ab"));
  }

  @Test
  void a_label_is_dragged_along_its_flow() {
    hand.pointerDown(290, MIDDLE).pointerMove(250, 80).expectState(DraggingLabel.class);
    hand.pointerUp(234, 90);
    assertThat(flow().course().labelAt()).isEqualTo(0.25);
    assertThat(bench.steps).containsExactly("Move label");
  }

  @Test
  void a_label_is_dragged_beside_its_flow() {
    hand.drag(288, MIDDLE, 288, MIDDLE - 44);
    assertThat(flow().course().labelOff()).isEqualTo(-44);
    Spot label = bench.board().route(flow()).label();
    assertThat(label.isAway()).isTrue();
    assertThat(label.at()).isEqualTo(label.foot().plus(0, -44));
  }

  @Test
  void a_label_that_is_dragged_almost_along_its_flow_stays_on_it() {
    hand.drag(288, MIDDLE, 250, MIDDLE + 8);
    assertThat(flow().course().labelOff()).isZero();
    assertThat(bench.board().route(flow()).label().isAway()).isFalse();
  }

  @Test
  void a_label_stays_on_its_flow() {
    hand.drag(288, MIDDLE, 900, MIDDLE);
    assertThat(flow().course().labelAt()).isEqualTo(1);
  }

  @Test
  void a_double_click_puts_a_label_back_where_there_is_most_room() {
    hand.drag(288, MIDDLE, 240, MIDDLE).doubleClick(240, MIDDLE);
    assertThat(flow().course()).isEqualTo(Course.FREE);
    assertThat(bench.steps).containsExactly("Move label", "Move label");
  }

  @Test
  void a_double_click_on_a_label_that_was_not_moved_lets_it_be_typed() {
    hand.doubleClick(288, MIDDLE);
    assertThat(bench.renamed).containsExactly("ab");
  }

  @Test
  void a_flow_is_drawn_from_a_port_with_a_name() {
    Point port = place("orders");
    hand.pointerDown(port.x(), port.y()).pointerMove(700, 100).pointerUp(450, 20);
    assertThat(newFlow().from()).isEqualTo(Flow.End.at("c", new NamedPort("orders", Side.LEFT)));
  }

  @Test
  void a_flow_is_drawn_to_a_port_with_a_name() {
    Point port = place("clicks");
    hand.pointerDown(576, MIDDLE).pointerMove(700, 100).pointerUp(port.x(), port.y());
    assertThat(newFlow().to()).isEqualTo(Flow.End.at("c", new NamedPort("clicks", Side.LEFT)));
  }

  @Test
  void a_second_flow_between_the_same_two_is_another_one() {
    hand.drag(176, MIDDLE, 450, 20).drag(176, MIDDLE, 450, 20);
    assertThat(bench.diagram().flows()).hasSize(3);
  }

  @Test
  void a_key_chooses_the_outcome_while_a_flow_is_drawn() {
    hand.pointerDown(576, MIDDLE).pointerMove(850, 20);
    assertThat(hand.expectState(DraggingFlow.class).outcome()).isEqualTo(Outcome.SUCCESS);
    hand.carry(Outcome.LATE_DATA);
    assertThat(newFlow().outcome()).isEqualTo(Outcome.LATE_DATA);
    hand.pointerUp(850, 20);
    assertThat(newFlow().outcome()).isEqualTo(Outcome.LATE_DATA);
  }

  @Test
  void the_outcome_can_be_chosen_before_there_is_a_target() {
    hand.pointerDown(576, MIDDLE).pointerMove(700, 100).carry(Outcome.DEAD_LETTER);
    assertThat(bench.diagram()).isSameAs(ROW);
    hand.pointerUp(850, 20);
    assertThat(newFlow().outcome()).isEqualTo(Outcome.DEAD_LETTER);
  }

  @Test
  void a_loop_carries_what_failed() {
    hand.pointerDown(576, MIDDLE).pointerMove(600, 100).pointerUp(500, 20);
    assertThat(newFlow().outcome()).isEqualTo(Outcome.FAILURE);
  }

  @Test
  void an_outcome_means_nothing_to_an_idle_hand() {
    hand.carry(Outcome.FAILURE).expectState(Idle.class);
    assertThat(bench.diagram()).isSameAs(ROW);
  }

  @Test
  void a_flow_that_goes_while_its_handle_is_pressed_is_not_dragged() {
    hand.pointerDown(END, MIDDLE);
    bench.breakIn(diagram -> diagram.without(Selection.ofFlow("ab").ids()));
    hand.pointerMove(600, 100).pointerUp(888, 20).expectState(Idle.class);
    assertThat(bench.diagram().flows()).isEmpty();
  }

  private Hit hover() {
    return hand.expectState(Idle.class).hover();
  }

  private Flow flow() {
    return bench.diagram().flows().get("ab");
  }

  private Flow newFlow() {
    return bench.diagram().flows().values().stream()
        .filter(flow -> !flow.id().equals("ab"))
        .findFirst()
        .orElseThrow();
  }

  private Point place(String port) {
    return bench
        .diagram()
        .component("c")
        .map(component -> component.place(component.port(port).orElseThrow()))
        .orElseThrow();
  }
}
