package dev.depthsprint.diagram.route;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.lettering.FlowLabel;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

/** Components are 176 wide and 64 high; one at (0, 0) has its right port at (176, 32). */
class PortsAndLabelsTest {

  private static final NamedPort UPPER = new NamedPort("upper", Side.RIGHT);
  private static final NamedPort LOWER = new NamedPort("lower", Side.RIGHT);
  private static final Component TWO_PORTS =
      component("a", 0, 0).withPorts(TreePVector.from(List.of(UPPER, LOWER)));
  private static final Flow AB = Flow.between("ab", "a", "b");

  @Test
  void the_label_of_a_loop_stands_outside_unless_a_component_is_there() {
    Flow loop = Flow.between("aa", "a", "a").withLabel("again");
    Diagram alone = Pipelines.of(component("a", 0, 0)).with(loop);
    Route free = Board.of(alone).route(loop);
    assertThat(free.label().at().y()).isLessThan(free.bounds().y());
    Diagram under = alone.with(component("b", 100, -100));
    assertThat(under.components().values())
        .noneMatch(component -> component.bounds().intersects(plate(under, "aa")));
  }

  @Test
  void a_flow_leaves_exactly_at_its_named_port() {
    Diagram diagram = Pipelines.of(TWO_PORTS, component("b", 400, 200)).with(from(LOWER, "ab"));
    assertThat(route(diagram, "ab").start()).isEqualTo(new Point(176, 43));
    assertThat(route(diagram, "ab").points().get(1).y()).isEqualTo(43);
  }

  @Test
  void where_both_can_the_flow_is_straight_at_the_height_of_the_port() {
    Diagram diagram = Pipelines.of(TWO_PORTS, component("b", 400, 0)).with(from(UPPER, "ab"));
    assertThat(route(diagram, "ab").points())
        .containsExactly(new Point(176, 21), new Point(400, 21));
  }

  @Test
  void two_flows_may_share_a_port() {
    Diagram diagram =
        Pipelines.of(TWO_PORTS, component("b", 400, -200), component("c", 400, 200))
            .with(from(UPPER, "ab"))
            .with(from(UPPER, "ac").withEnds(Flow.End.at("a", UPPER), Flow.End.free("c")));
    assertThat(route(diagram, "ab").start()).isEqualTo(new Point(176, 21));
    assertThat(route(diagram, "ac").start()).isEqualTo(new Point(176, 21));
  }

  @Test
  void a_flow_stays_at_its_port_when_ports_come_and_go() {
    Diagram before = Pipelines.of(TWO_PORTS, component("b", 400, 200)).with(from(LOWER, "ab"));
    Diagram after = before.with(TWO_PORTS.withPorts(TreePVector.singleton(LOWER)));
    assertThat(Board.of(before).after(after).route(AB).start()).isEqualTo(new Point(176, 32));
  }

  @Test
  void others_keep_off_a_named_port_that_is_taken() {
    Diagram diagram =
        Pipelines.of(
                component("a", 0, 0).withPorts(TreePVector.singleton(UPPER)),
                component("b", 400, -200),
                component("c", 400, 200))
            .with(from(UPPER, "ab"))
            .with(Flow.between("ac", "a", "c"));
    assertThat(route(diagram, "ab").start().y()).isEqualTo(32);
    assertThat(route(diagram, "ac").start().y()).isEqualTo(44);
  }

  @Test
  void loops_of_one_component_lie_inside_each_other() {
    Diagram diagram = Pipelines.of(component("a", 0, 0));
    for (int i = 0; i < 3; i++) {
      diagram = diagram.with(Flow.between("l" + i, "a", "a").withLabel("retry " + i));
    }
    assertThat(Crossings.of(diagram)).isZero();
    assertThat(Crossings.shared(diagram)).isZero();
    assertLabelsApart(diagram, 40);
  }

  @Test
  void a_loop_starts_and_ends_at_named_ports() {
    for (NamedPort in : List.of(UPPER, LOWER)) {
      Flow loop = AB.withEnds(Flow.End.at("a", UPPER), Flow.End.at("a", in));
      Diagram diagram = Pipelines.of(TWO_PORTS).with(loop);
      assertThat(route(diagram, "ab").start()).isEqualTo(TWO_PORTS.place(UPPER));
      assertThat(route(diagram, "ab").end()).isEqualTo(TWO_PORTS.place(in));
      assertThat(route(diagram, "ab").points().size()).isGreaterThanOrEqualTo(4);
    }
  }

  @Test
  void labels_of_flows_between_the_same_two_stand_apart() {
    for (double y : new double[] {0, 300}) {
      Diagram diagram =
          Pipelines.of(component("a", 0, 0), component("b", 320, y))
              .with(AB.withLabel("orders"))
              .with(Flow.between("ab2", "a", "b").withLabel("late"))
              .with(Flow.between("ba", "b", "a").withLabel("acks"));
      assertLabelsApart(diagram, 40);
    }
  }

  private static void assertLabelsApart(Diagram diagram, double width) {
    List<Box> labels = new ArrayList<>();
    for (Flow flow : diagram.flows().values()) {
      Point at = route(diagram, flow.id()).label().at();
      labels.add(new Box(at.x() - width / 2, at.y() - 8, width, 16));
    }
    for (Box label : labels) {
      assertThat(labels).filteredOn(label::intersects).containsExactly(label);
    }
  }

  @Test
  void a_label_stands_where_it_was_put() {
    Diagram diagram =
        Pipelines.of(component("a", 0, 0), component("b", 400, 0))
            .with(AB.withLabel("x").withCourse(Course.FREE.withLabelAt(0.25)));
    assertThat(route(diagram, "ab").label().at()).isEqualTo(new Point(232, 32));
  }

  @Test
  void a_label_that_was_put_somewhere_leaves_the_ends_of_its_part_of_the_line_visible() {
    Diagram near = Pipelines.of(component("a", 0, 0), component("b", 288, 0));
    for (double share : new double[] {0, 0.5, 1}) {
      Diagram diagram = near.with(labelAt(AB.withLabel("parquet, 5 min commits"), share));
      Box plate = plate(diagram, "ab");
      assertThat(plate.x()).isGreaterThan(176 + 8);
      assertThat(plate.right()).isLessThan(288 - 8);
    }
  }

  @Test
  void no_line_of_a_label_that_was_put_beside_a_component_hides_under_it() {
    Diagram below =
        Pipelines.of(component("a", 0, 0), component("b", 0, 300), component("c", 120, 150));
    Flow wordy = labelAt(AB.withLabel("orders, hourly snapshots of every table of the shop"), 0.5);
    Diagram diagram = below.with(wordy);
    assertThat(diagram.components().values())
        .noneMatch(component -> component.bounds().intersects(plate(diagram, "ab")));
  }

  private static Box plate(Diagram diagram, String id) {
    Flow flow = diagram.flows().get(id);
    Route route = route(diagram, id);
    return FlowLabel.of(flow, Optional.empty(), route.blocked(), route.label()).plate();
  }

  private static Flow labelAt(Flow flow, double share) {
    return flow.withCourse(Course.FREE.withLabelAt(share));
  }

  @Test
  void a_label_keeps_clear_of_the_component_beside_its_line() {
    Diagram diagram =
        Pipelines.of(component("a", 0, 0), component("b", 0, 400), component("x", 120, 200))
            .with(AB.withLabel("orders by customer and by day"));
    assertThat(diagram.components().values())
        .noneMatch(component -> component.bounds().intersects(plate(diagram, "ab")));
  }

  @Test
  void a_route_tells_its_parts_and_shares() {
    Diagram diagram = Pipelines.of(component("a", 0, 0), component("b", 280, 200)).with(AB);
    Route route = route(diagram, "ab");
    assertThat(route.partAt(new Point(230, 100), 3)).hasValue(1);
    assertThat(route.partAt(new Point(260, 100), 3)).isEmpty();
    assertThat(route.at(0.5)).isEqualTo(new Point(228, 132));
    assertThat(route.shareOf(new Point(300, 132))).isEqualTo(0.5);
  }

  private static Flow from(NamedPort port, String id) {
    return AB.withId(id).withEnds(Flow.End.at("a", port), Flow.End.free("b"));
  }

  private static Route route(Diagram diagram, String id) {
    return Router.routes(diagram).of(id).orElseThrow();
  }
}
