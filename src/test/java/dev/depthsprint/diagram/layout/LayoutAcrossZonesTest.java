package dev.depthsprint.diagram.layout;

import static dev.depthsprint.diagram.layout.LaidOut.assertClear;
import static dev.depthsprint.diagram.layout.LaidOut.laidOut;
import static dev.depthsprint.diagram.layout.LaidOut.x;
import static dev.depthsprint.diagram.layout.LaidOut.y;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.diagram.route.Router;
import dev.depthsprint.diagram.route.Routes;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Diagrams whose zones flows enter and leave. */
class LayoutAcrossZonesTest {

  /** Of the 780 flows of 20 diagrams. */
  private static final int MOST_THROUGH = 32;

  private static final Diagram TARGET =
      laidOut(Template.TARGET.create("t", "Target"), Selection.NONE);

  @Test
  void the_main_row_of_the_template_is_level() {
    for (String id : List.of("tokens", "kafka", "flink", "bigquery", "dashboard")) {
      assertThat(y(TARGET, id)).as(id).isEqualTo(y(TARGET, "clicks"));
    }
  }

  @Test
  void what_two_failures_lead_to_stands_between_them() {
    assertThat(x(TARGET, "dlq")).isEqualTo(x(TARGET, "flink")).isEqualTo(x(TARGET, "spark"));
    assertThat(y(TARGET, "dlq")).isBetween(y(TARGET, "flink"), y(TARGET, "spark"));
  }

  @Test
  void what_only_feeds_one_component_stands_above_it() {
    assertThat(x(TARGET, "registry")).isEqualTo(x(TARGET, "kafka"));
    assertThat(y(TARGET, "registry")).isLessThan(y(TARGET, "kafka"));
  }

  @Test
  void no_flow_of_the_template_leads_through_a_zone_that_it_does_not_enter() {
    assertThat(through(TARGET)).isZero();
  }

  @Test
  void the_template_is_not_much_larger_than_as_it_was_made_by_hand() {
    Box hand = Template.TARGET.create("t", "Target").bounds();
    assertThat(TARGET.bounds().width()).isLessThan(1.4 * hand.width());
    assertThat(TARGET.bounds().height()).isLessThan(1.4 * hand.height());
  }

  @Test
  void a_second_layout_of_many_zones_changes_nothing_and_keeps_flows_out_of_most() {
    int through = 0;
    for (int seed = 0; seed < 20; seed++) {
      Diagram before = inZones(seed);
      Diagram once = laidOut(before, Selection.NONE);
      assertThat(laidOut(once, Selection.NONE)).as("seed %d", seed).isSameAs(once);
      assertClear(once);
      assertThat(once.bounds().width()).isLessThan(2 * before.bounds().width());
      through += through(once);
    }
    assertThat(through).isLessThan(MOST_THROUGH);
  }

  /** Columns of components, with zones of two by two beside each other. */
  private static Diagram inZones(int seed) {
    Diagram diagram = Pipelines.layered(seed, 30);
    for (int i = 0; i < 3; i++) {
      var bounds = new Box(280 * (i + 1) - 40, 104 * (2 * i) - 20, 500, 206);
      diagram =
          diagram.with(
              new Zone("z" + i, Zone.Sort.NETWORK, "Zone", SecurityLevel.INTERNAL, bounds));
    }
    return diagram;
  }

  /** How often a flow leads through a zone that holds neither of its ends. */
  private static int through(Diagram diagram) {
    Routes routes = Router.routes(diagram);
    int count = 0;
    for (Flow flow : diagram.flows().values()) {
      for (Zone zone : diagram.zones().values()) {
        boolean isIn = isIn(diagram, zone, flow.from()) || isIn(diagram, zone, flow.to());
        count += !isIn && meets(routes.of(flow.id()).orElseThrow(), zone.bounds()) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean isIn(Diagram diagram, Zone zone, Flow.End end) {
    Box box = diagram.components().get(end.componentId()).bounds();
    return zone.bounds().contains(box.center());
  }

  private static boolean meets(Route route, Box box) {
    List<Point> points = route.points();
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      boolean isBeside = Math.max(a.x(), b.x()) <= box.x() || Math.min(a.x(), b.x()) >= box.right();
      boolean isAbove = Math.max(a.y(), b.y()) <= box.y() || Math.min(a.y(), b.y()) >= box.bottom();
      if (!isBeside && !isAbove) {
        return true;
      }
    }
    return false;
  }
}
