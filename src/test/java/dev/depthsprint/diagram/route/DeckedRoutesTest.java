package dev.depthsprint.diagram.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for routes of ports, bends, loops and labels: in hundreds of small diagrams, a share
 * of them in each run. A message names the seed.
 */
class DeckedRoutesTest {

  private static final int IN_A_RUN = 80;

  static IntStream runs() {
    return IntStream.range(0, 10);
  }

  private static void forEachSeed(int run, BiConsumer<Long, Diagram> check) {
    for (long seed = run * IN_A_RUN; seed < (run + 1) * IN_A_RUN; seed++) {
      check.accept(seed, new Decked(seed).diagram());
    }
  }

  private interface Check {
    void check(String name, Flow flow, Route route);
  }

  private static void forEachRoute(int run, Check check) {
    forEachSeed(
        run,
        (seed, diagram) -> {
          Routes routes = Router.routes(diagram);
          for (Flow flow : diagram.flows().values()) {
            String name = "seed " + seed + " " + flow;
            check.check(name, flow, routes.of(flow.id()).orElseThrow());
          }
        });
  }

  @ParameterizedTest(name = "run {0}")
  @MethodSource("runs")
  void routes_pass_their_bends_in_order(int run) {
    forEachRoute(
        run,
        (name, flow, route) -> {
          List<Point> left = new ArrayList<>(route.points());
          for (Point bend : flow.course().bends()) {
            int part = partWith(bend, left);
            assertThat(part).as("%s passes %s by %s", name, bend, route).isNotNegative();
            left = new ArrayList<>(left.subList(part, left.size()));
            left.set(0, bend);
          }
        });
  }

  private static int partWith(Point bend, List<Point> points) {
    return IntStream.range(0, points.size() - 1)
        .filter(i -> isBetween(points.get(i), bend, points.get(i + 1)))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isBetween(Point a, Point point, Point b) {
    return a.equals(point)
        || b.equals(point)
        || Box.between(a, b).contains(point) && (a.x() == b.x() || a.y() == b.y());
  }

  @ParameterizedTest(name = "run {0}")
  @MethodSource("runs")
  void ends_are_at_their_ports_and_upright(int run) {
    forEachSeed(
        run,
        (seed, diagram) -> {
          Routes routes = Router.routes(diagram);
          for (Flow flow : diagram.flows().values()) {
            String name = "seed " + seed + " " + flow;
            Route route = routes.of(flow.id()).orElseThrow();
            List<Point> points = route.points();
            Point next = points.get(1);
            assertEnd(name, diagram, flow.from(), route, points.getFirst(), next, 0);
            Point last = points.get(points.size() - 2);
            int part = points.size() - 2;
            assertEnd(name, diagram, flow.to(), route, points.getLast(), last, part);
          }
        });
  }

  private static void assertEnd(
      String name, Diagram diagram, Flow.End end, Route route, Point at, Point next, int part) {
    Component component = diagram.components().get(end.componentId());
    Optional<NamedPort> port = component.port(end.port());
    port.ifPresent(named -> assertThat(at).as(name).isEqualTo(component.place(named)));
    if (!route.shut().contains(part)) {
      var side = part == 0 && at.equals(route.start()) ? route.from() : route.to();
      Point way = Port.out(side, Point.ORIGIN, 1);
      Point first = next.minus(at);
      assertThat(first.x() * way.x() + first.y() * way.y()).as(name + route).isPositive();
      port.ifPresent(named -> assertThat(side).as(name).isEqualTo(named.side()));
    }
  }

  @ParameterizedTest(name = "run {0}")
  @MethodSource("runs")
  void labels_stand_on_their_routes_or_beside_them(int run) {
    forEachRoute(
        run,
        (name, flow, route) -> {
          boolean isChosen = flow.course().labelAt() >= 0;
          assertThat(route.distanceTo(route.label().foot()))
              .as(name)
              .isLessThan(isChosen ? 1e-6 : Stands.FARTHEST);
          assertThat(route.label().room()).as(name).isNotNegative();
        });
  }

  @ParameterizedTest(name = "run {0}")
  @MethodSource("runs")
  void a_share_leads_to_a_place_that_leads_back(int run) {
    forEachRoute(
        run,
        (name, _, route) -> {
          for (double share : new double[] {0, 0.25, 0.5, 1}) {
            Point at = route.at(share);
            assertThat(route.at(route.shareOf(at)).distanceTo(at)).as(name).isLessThan(1e-6);
          }
        });
  }

  @ParameterizedTest(name = "run {0}")
  @MethodSource("runs")
  void edits_give_the_same_routes_as_a_fresh_start(int run) {
    for (long seed = run * 20; seed < (run + 1) * 20; seed++) {
      var decked = new Decked(seed);
      List<Diagram> past = new ArrayList<>(List.of(decked.diagram()));
      Routes routes = Router.routes(past.getFirst());
      for (int i = 0; i < 12; i++) {
        Diagram before = past.getLast();
        Diagram next = i % 5 == 4 ? past.get(i / 2) : decked.edited(before);
        routes = Router.reroute(before, routes, next);
        past.add(next);
        assertSame("seed " + seed + " step " + i, next, routes);
      }
    }
  }

  private static void assertSame(String name, Diagram diagram, Routes routes) {
    Routes fresh = Router.routes(diagram);
    for (String id : diagram.flows().keySet()) {
      assertThat(routes.of(id)).as("%s %s", name, id).isEqualTo(fresh.of(id));
    }
  }

  @ParameterizedTest(name = "run {0}")
  @MethodSource("runs")
  void routes_do_not_depend_on_the_order_of_edits(int run) {
    forEachSeed(
        run,
        (seed, diagram) -> {
          List<Flow> flows = new ArrayList<>(diagram.flows().values());
          Collections.shuffle(flows, new Random(seed));
          Diagram other = Diagram.empty("", "").withAll(diagram.components().values(), List.of());
          Routes routes = Router.routes(other);
          for (Flow flow : flows) {
            Diagram next = other.with(flow);
            routes = Router.reroute(other, routes, next);
            other = next;
          }
          assertSame("seed " + seed, diagram, routes);
        });
  }

  @ParameterizedTest(name = "run {0}")
  @MethodSource("runs")
  void routes_move_as_a_whole_with_all_components(int run) {
    forEachSeed(
        run,
        (seed, diagram) -> {
          Set<String> all = diagram.components().keySet();
          Routes routes = Router.routes(diagram);
          Routes moved = Router.routes(diagram.withMoved(all, 1320, -712));
          for (String id : diagram.flows().keySet()) {
            List<Point> points = routes.of(id).orElseThrow().points();
            assertThat(moved.of(id).orElseThrow().points())
                .as("seed %s %s", seed, id)
                .isEqualTo(points.stream().map(point -> point.plus(1320, -712)).toList());
          }
        });
  }
}
