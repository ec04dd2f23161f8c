package dev.depthsprint.diagram.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Ids;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.copy.Part;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the routes of every diagram. The name of a failing run carries its seed. */
class RouterPropertiesTest {

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  /** A few kinds of diagrams, from tidy to hopeless. */
  private static Diagram diagram(long seed) {
    int size = 4 + (int) (seed % 30);
    return switch ((int) (seed % 3)) {
      case 0 -> Pipelines.layered(seed, size);
      case 1 -> Pipelines.strewn(seed, 4 + size / 2);
      default -> Pipelines.crowded(seed, 4 + size / 2);
    };
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void no_route_runs_through_a_component(long seed) {
    Diagram diagram = diagram(seed);
    forEachFreeRoute(
        diagram,
        (flow, route) -> {
          for (Component component : diagram.components().values()) {
            Box box = component.bounds();
            assertThat(route.parts())
                .as("%s through %s", flow.id(), component.id())
                .noneMatch(box::intersects);
          }
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_route_is_blocked_only_where_there_is_no_way(long seed) {
    Diagram diagram = diagram(seed);
    Routes routes = Router.routes(diagram);
    var flood = new Flood(diagram);
    for (Flow flow : diagram.flows().values()) {
      if (!flow.from().componentId().equals(flow.to().componentId())) {
        assertThat(routes.of(flow.id()).orElseThrow().blocked() && flood.isWay(flow))
            .as(flow.id())
            .isFalse();
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void routes_turn_at_right_angles_only(long seed) {
    forEachFreeRoute(
        diagram(seed),
        (flow, route) -> {
          for (int i = 1; i < route.points().size(); i++) {
            Point a = route.points().get(i - 1);
            Point b = route.points().get(i);
            assertThat(a.x() == b.x()).as(flow.id()).isNotEqualTo(a.y() == b.y());
          }
          for (int i = 2; i < route.points().size(); i++) {
            Point a = route.points().get(i - 2);
            Point c = route.points().get(i);
            assertThat(a.x() == c.x() || a.y() == c.y()).as(flow.id()).isFalse();
          }
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void routes_end_upright_on_the_sides_that_they_name(long seed) {
    Diagram diagram = diagram(seed);
    forEachFreeRoute(
        diagram,
        (flow, route) -> {
          List<Point> points = route.points();
          assertUpright(diagram, flow.from(), route.from(), points.get(0), points.get(1));
          List<Point> back = points.reversed();
          assertUpright(diagram, flow.to(), route.to(), back.get(0), back.get(1));
        });
  }

  private static void assertUpright(
      Diagram diagram, Flow.End end, Side side, Point at, Point next) {
    Box box = diagram.components().get(end.componentId()).bounds();
    Point middle = Port.middle(box, side);
    if (Port.isHorizontal(side)) {
      assertThat(at.x()).isEqualTo(middle.x());
      assertThat(at.y()).isBetween(box.y() + 4, box.bottom() - 4);
    } else {
      assertThat(at.y()).isEqualTo(middle.y());
      assertThat(at.x()).isBetween(box.x() + 8, box.right() - 8);
    }
    Point out = next.minus(at);
    Point outwards = Port.out(side, Point.ORIGIN, 1);
    assertThat(out.x() * outwards.x() + out.y() * outwards.y()).isPositive();
    assertThat(end.side().side().orElse(side)).isEqualTo(side);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void ends_are_straight_as_far_as_there_is_room(long seed) {
    Diagram diagram = diagram(seed);
    forEachFreeRoute(
        diagram,
        (flow, route) -> {
          List<Point> points = route.points();
          if (points.size() > 2) {
            double first = points.get(0).distanceTo(points.get(1));
            assertThat(first)
                .as(flow.id())
                .isGreaterThanOrEqualTo(room(diagram, flow.from(), route.from()));
            double last = points.getLast().distanceTo(points.get(points.size() - 2));
            assertThat(last)
                .as(flow.id())
                .isGreaterThanOrEqualTo(room(diagram, flow.to(), route.to()));
          }
        });
  }

  /**
   * Half the way to the next component in front of the whole side, but not more than an arrow
   * takes.
   */
  private static double room(Diagram diagram, Flow.End end, Side side) {
    Box box = diagram.components().get(end.componentId()).bounds();
    Point out = Port.out(side, Point.ORIGIN, 32);
    Box front = box.union(box.movedBy(out.x(), out.y()));
    return diagram.components().values().stream()
        .filter(other -> !other.id().equals(end.componentId()))
        .map(Component::bounds)
        .filter(front::intersects)
        .mapToDouble(other -> Math.max(4, Port.distance(box, side, other) / 2))
        .reduce(10, Math::min);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void routes_do_not_depend_on_the_order_of_work(long seed) {
    Diagram diagram = diagram(seed);
    var random = new Random(seed);
    List<Component> components = new ArrayList<>(diagram.components().values());
    List<Flow> flows = new ArrayList<>(diagram.flows().values());
    Collections.shuffle(components, random);
    Collections.shuffle(flows, random);
    Diagram other = Diagram.empty("", "").withAll(components, List.of());
    Routes routes = Router.routes(other);
    for (Flow flow : flows) {
      Diagram next = other.with(flow);
      routes = Router.reroute(other, routes, next);
      other = next;
    }
    assertSame(diagram, routes, Router.routes(diagram));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_change_gives_the_same_routes_as_a_fresh_start(long seed) {
    var random = new Random(seed);
    Diagram diagram = diagram(seed);
    Routes routes = Router.routes(diagram);
    for (int i = 0; i < 10; i++) {
      Diagram next = changed(diagram, random);
      routes = Router.reroute(diagram, routes, next);
      diagram = next;
      assertSame(diagram, routes, Router.routes(diagram));
    }
  }

  private static Diagram changed(Diagram diagram, Random random) {
    List<String> ids = new ArrayList<>(diagram.components().keySet());
    Collections.shuffle(ids, random);
    String first = ids.isEmpty() ? "" : ids.getFirst();
    List<String> some = ids.subList(0, Math.min(ids.size(), 1 + random.nextInt(3)));
    return switch (random.nextInt(8)) {
      case 0 ->
          Edits.delete(Selection.of(some.subList(0, some.isEmpty() ? 0 : 1), List.of()))
              .change()
              .apply(diagram);
      case 1 ->
          Part.of(diagram, Selection.of(some, List.of()))
              .duplicated(diagram, Part.USUAL_WAY, Ids.from(random))
              .edit()
              .change()
              .apply(diagram);
      case 2 ->
          Edits.connect(diagram, some, first, Ids.from(random)).edit().change().apply(diagram);
      case 3 -> fastened(diagram, random);
      default ->
          Edits.move(some, 8 * (random.nextInt(31) - 15), 8 * (random.nextInt(31) - 15))
              .change()
              .apply(diagram);
    };
  }

  private static Diagram fastened(Diagram diagram, Random random) {
    for (Flow flow : diagram.flows().values()) {
      Side side = Side.values()[random.nextInt(4)];
      if (random.nextInt(3) == 0) {
        return diagram.with(flow.withEnds(flow.from(), Flow.End.at(flow.to().componentId(), side)));
      }
    }
    return diagram;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void routes_move_with_their_diagram(long seed) {
    Diagram diagram = diagram(seed);
    Diagram moved = diagram.withMoved(diagram.components().keySet(), -1320, 712);
    Routes routes = Router.routes(diagram);
    Routes movedRoutes = Router.routes(moved);
    for (String id : diagram.flows().keySet()) {
      Route route = routes.of(id).orElseThrow();
      List<Point> points = route.points().stream().map(point -> point.plus(-1320, 712)).toList();
      Route other = movedRoutes.of(id).orElseThrow();
      assertThat(other.points()).isEqualTo(points);
      assertThat(other.label().at()).isEqualTo(route.label().at().plus(-1320, 712));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void routes_of_a_tidy_diagram_do_not_run_on_one_line(long seed) {
    assertThat(Crossings.shared(Pipelines.layered(seed, 4 + (int) (seed % 30)))).isZero();
  }

  @Test
  void ends_of_tidy_diagrams_are_straight_for_sixteen_units_but_for_a_few_in_a_crowd() {
    int[] ends = {0, 0};
    seeds()
        .mapToObj(seed -> Pipelines.layered(seed, 4 + (int) (seed % 10)))
        .forEach(diagram ->
            forEachFreeRoute(
                diagram,
                (_, route) -> {
                  for (Box end : List.of(route.parts().getFirst(), route.parts().getLast())) {
                    ends[Math.max(end.width(), end.height()) < 16 ? 1 : 0]++;
                  }
                }));
    assertThat(ends[1]).isLessThan(ends[0] / 200);
  }

  private static void assertSame(Diagram diagram, Routes actual, Routes expected) {
    for (String id : diagram.flows().keySet()) {
      assertThat(actual.of(id)).as(id).isEqualTo(expected.of(id));
    }
  }

  private interface Check {
    void check(Flow flow, Route route);
  }

  private static void forEachFreeRoute(Diagram diagram, Check check) {
    Routes routes = Router.routes(diagram);
    for (Flow flow : diagram.flows().values()) {
      Route route = routes.of(flow.id()).orElseThrow();
      boolean isLoop = flow.from().componentId().equals(flow.to().componentId());
      if (!route.blocked() && !isLoop) {
        check.check(flow, route);
      }
    }
  }
}
