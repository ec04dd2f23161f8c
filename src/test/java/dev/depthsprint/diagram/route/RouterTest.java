package dev.depthsprint.diagram.route;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Components are 176 wide and 64 high; one at (0, 0) has its right port at (176, 32). */
class RouterTest {

  private static final Flow AB = Flow.between("ab", "a", "b");

  @Test
  void neighbours_in_a_row_are_joined_by_a_straight_line() {
    assertThat(points(Pipelines.of(component("a", 0, 0), component("b", 280, 0)).with(AB)))
        .containsExactly(new Point(176, 32), new Point(280, 32));
  }

  @Test
  void a_little_difference_in_height_needs_no_bend() {
    assertThat(points(Pipelines.of(component("a", 0, 0), component("b", 280, 16)).with(AB)))
        .containsExactly(new Point(176, 40), new Point(280, 40));
  }

  @Test
  void a_step_lies_in_the_middle_of_the_gap() {
    assertThat(points(Pipelines.of(component("a", 0, 0), component("b", 280, 200)).with(AB)))
        .containsExactly(
            new Point(176, 32), new Point(228, 32), new Point(228, 232), new Point(280, 232));
  }

  @Test
  void one_below_the_other_is_joined_from_bottom_to_top() {
    assertThat(points(Pipelines.of(component("a", 0, 0), component("b", 0, 200)).with(AB)))
        .containsExactly(new Point(88, 64), new Point(88, 200));
  }

  @Test
  void a_way_back_to_a_neighbour_is_straight_too() {
    Route route = route(Pipelines.of(component("a", 280, 0), component("b", 0, 0)).with(AB));
    assertThat(route.points()).containsExactly(new Point(280, 32), new Point(176, 32));
    assertThat(route.from()).isEqualTo(Side.LEFT);
  }

  @Test
  void a_component_in_the_way_is_gone_round_at_a_distance() {
    Diagram diagram =
        Pipelines.of(component("a", 0, 0), component("x", 280, 0), component("b", 560, 0));
    assertThat(points(diagram.with(AB)))
        .containsExactly(
            new Point(176, 32),
            new Point(228, 32),
            new Point(228, -16),
            new Point(508, -16),
            new Point(508, 32),
            new Point(560, 32));
  }

  @Test
  void a_fastened_end_keeps_its_side() {
    Flow fastened = AB.withEnds(Flow.End.at("a", Side.TOP), Flow.End.at("b", Side.BOTTOM));
    Route route = route(Pipelines.of(component("a", 0, 0), component("b", 280, 0)).with(fastened));
    assertThat(route.from()).isEqualTo(Side.TOP);
    assertThat(route.to()).isEqualTo(Side.BOTTOM);
    assertThat(route.start()).isEqualTo(new Point(88, 0));
    assertThat(route.end()).isEqualTo(new Point(368, 64));
  }

  @Test
  void flows_between_the_same_two_run_side_by_side() {
    Diagram diagram =
        Pipelines.of(component("a", 0, 0), component("b", 280, 0))
            .with(AB)
            .with(Flow.between("ab2", "a", "b"))
            .with(Flow.between("ba", "b", "a"));
    assertThat(heights(diagram, "ab", "ab2", "ba")).containsExactlyInAnyOrder(12.0, 32.0, 52.0);
  }

  @Test
  void a_straight_flow_stays_in_the_middle_and_others_go_round_it() {
    Diagram diagram =
        Pipelines.of(component("a", 0, 0), component("b", 280, 0), component("c", 280, 200))
            .with(AB)
            .with(Flow.between("ac", "a", "c"));
    assertThat(heights(diagram, "ab", "ac")).containsExactly(32.0, 44.0);
  }

  @Test
  void branches_to_either_side_turn_on_one_line() {
    Diagram diagram =
        Pipelines.of(component("a", 0, 200), component("b", 280, 0), component("c", 280, 400))
            .with(AB)
            .with(Flow.between("ac", "a", "c"));
    Routes routes = Router.routes(diagram);
    assertThat(routes.of("ab").orElseThrow().points().get(1)).isEqualTo(new Point(228, 226));
    assertThat(routes.of("ac").orElseThrow().points().get(1)).isEqualTo(new Point(228, 238));
  }

  @Test
  void what_fans_out_leaves_in_the_order_of_the_targets_and_does_not_cross() {
    Diagram diagram = Pipelines.of(component("a", 0, 300));
    for (int i = 0; i < 6; i++) {
      diagram =
          diagram
              .with(component("t" + i, 400 + 16 * (i % 3), i * 120))
              .with(Flow.between("f" + i, "a", "t" + i));
    }
    assertThat(heights(diagram, "f0", "f1", "f2", "f3", "f4", "f5")).isSorted();
    assertThat(Crossings.of(diagram)).isZero();
  }

  @Test
  void what_fans_in_does_not_cross() {
    Diagram diagram = Pipelines.of(component("b", 600, 300));
    for (int i = 0; i < 6; i++) {
      diagram =
          diagram
              .with(component("s" + i, 16 * (i % 3), i * 120))
              .with(Flow.between("f" + i, "s" + i, "b"));
    }
    assertThat(Crossings.of(diagram)).isZero();
  }

  @Test
  void a_loop_goes_round_the_upper_right_corner() {
    Diagram diagram = Pipelines.of(component("a", 0, 0)).with(Flow.between("ab", "a", "a"));
    assertThat(points(diagram))
        .containsExactly(
            new Point(176, 16),
            new Point(200, 16),
            new Point(200, -24),
            new Point(136, -24),
            new Point(136, 0));
  }

  @Test
  void a_loop_takes_another_corner_where_one_is_built_up() {
    Diagram diagram =
        Pipelines.of(component("a", 0, 0), component("x", 40, -76))
            .with(Flow.between("ab", "a", "a"));
    assertThat(route(diagram).to()).isEqualTo(Side.BOTTOM);
  }

  @Test
  void two_loops_do_not_cross() {
    Diagram diagram =
        Pipelines.of(component("a", 0, 0))
            .with(Flow.between("l1", "a", "a"))
            .with(Flow.between("l2", "a", "a"));
    assertThat(Crossings.of(diagram)).isZero();
    assertThat(Crossings.shared(diagram)).isZero();
  }

  @Test
  void a_loop_keeps_fastened_sides() {
    for (Side from : Side.values()) {
      for (Side to : Side.values()) {
        Flow loop = AB.withEnds(Flow.End.at("a", from), Flow.End.at("a", to));
        Route route = route(Pipelines.of(component("a", 0, 0)).with(loop));
        assertThat(route.from()).isEqualTo(from);
        assertThat(route.to()).isEqualTo(to);
      }
    }
  }

  @Test
  void where_there_is_no_way_a_straight_line_is_marked_as_blocked() {
    Flow fastened = AB.withEnds(Flow.End.free("a"), Flow.End.at("b", Side.LEFT));
    Diagram diagram =
        Pipelines.of(component("a", 0, 0), component("b", 560, 200), component("x", 500, 200));
    Route route = route(diagram.with(fastened));
    assertThat(route.blocked()).isTrue();
    assertThat(route.points()).containsExactly(new Point(176, 32), new Point(560, 232));
  }

  @Test
  void a_narrow_gap_is_passed_in_its_middle() {
    Flow fastened = AB.withEnds(Flow.End.at("a", Side.RIGHT), Flow.End.at("b", Side.LEFT));
    Diagram diagram =
        Pipelines.of(
                component("a", 0, 0),
                component("b", 560, 200),
                component("x", 280, -60),
                component("y", 280, 20))
            .with(fastened);
    assertThat(route(diagram).blocked()).isFalse();
  }

  @Test
  void routes_that_a_change_does_not_concern_stay_the_very_same() {
    Diagram before = Pipelines.layered(1, 60);
    Routes routes = Router.routes(before);
    Diagram after = before.withMoved(List.of("c0"), 8, 8);
    Routes next = Router.reroute(before, routes, after);
    assertThat(next.differingFrom(routes)).isNotEmpty().hasSizeLessThan(12);
    assertThat(next.of("f40").orElseThrow()).isSameAs(routes.of("f40").orElseThrow());
  }

  @Test
  void a_change_of_names_and_labels_leaves_all_lines() {
    Diagram before = Pipelines.layered(1, 30);
    Routes routes = Router.routes(before);
    Diagram after =
        before
            .withComponent("c0", component -> component.withName("Other"))
            .withFlow("f0", flow -> flow.withLabel("other"));
    Routes next = Router.reroute(before, routes, after);
    assertThat(next.differingFrom(routes)).isSubsetOf("f0");
    assertThat(next.of("f0").orElseThrow().hasLineOf(routes.of("f0").orElseThrow())).isTrue();
    assertThat(Router.reroute(before, routes, before)).isSameAs(routes);
  }

  @Test
  void new_and_lost_flows_count_as_different() {
    Diagram before = Pipelines.of(component("a", 0, 0), component("b", 280, 0));
    Routes none = Router.routes(before);
    Routes one = Router.reroute(before, none, before.with(AB));
    assertThat(one.differingFrom(none)).containsExactly("ab");
    assertThat(none.differingFrom(one)).containsExactly("ab");
  }

  private static Route route(Diagram diagram) {
    return Router.routes(diagram).of("ab").orElseThrow();
  }

  private static List<Point> points(Diagram diagram) {
    return route(diagram).points();
  }

  private static List<Double> heights(Diagram diagram, String... flows) {
    Routes routes = Router.routes(diagram);
    return List.of(flows).stream().map(id -> routes.of(id).orElseThrow().start().y()).toList();
  }
}
