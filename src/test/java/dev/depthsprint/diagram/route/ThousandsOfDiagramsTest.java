package dev.depthsprint.diagram.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What no route may ever break, in two thousand small diagrams with ports, bends, loops, labels and
 * zones, from tidy to hopeless. They are routed once for all tests. A message names the seed.
 */
class ThousandsOfDiagramsTest {

  private static final int SEEDS = 2_000;

  private static List<Case> cases = List.of();

  private record Case(long seed, Diagram diagram, Routes routes) {

    static Case of(long seed) {
      Diagram diagram = new Decked(seed).diagram();
      return new Case(seed, diagram, Router.routes(diagram));
    }

    Route route(Flow flow) {
      return routes.of(flow.id()).orElseThrow();
    }

    String name(Flow flow) {
      return "seed " + seed + " " + flow + " " + route(flow);
    }
  }

  @BeforeAll
  static void route() {
    cases = LongStream.range(0, SEEDS).mapToObj(Case::of).toList();
  }

  @AfterAll
  static void forget() {
    cases = List.of();
  }

  private interface Check {
    void check(Case one, Flow flow, Route route);
  }

  private static void forEachRoute(Check check) {
    for (Case one : cases) {
      for (Flow flow : one.diagram().flows().values()) {
        check.check(one, flow, one.route(flow));
      }
    }
  }

  private static boolean isLoop(Flow flow) {
    return flow.from().componentId().equals(flow.to().componentId());
  }

  @Test
  void open_parts_run_at_right_angles_and_shut_ones_are_marked() {
    forEachRoute((one, flow, route) -> {
      for (int i = 0; i + 1 < route.points().size(); i++) {
        Point a = route.points().get(i);
        Point b = route.points().get(i + 1);
        if (!route.shut().contains(i) && a.x() == b.x() == (a.y() == b.y())) {
          assertThat(one.name(flow)).as("askew or without length at part %s", i).isEmpty();
        }
      }
    });
  }

  @Test
  void open_parts_run_through_no_component() {
    forEachRoute((one, flow, route) -> {
      boolean isShapedLoop = isLoop(flow) && flow.course().bends().isEmpty();
      List<Box> parts = route.parts();
      for (int i = 0; i < parts.size() && !isShapedLoop; i++) {
        for (Component component : one.diagram().components().values()) {
          if (!route.shut().contains(i) && component.bounds().intersects(parts.get(i))) {
            assertThat(one.name(flow)).as("part %s through %s", i, component.id()).isEmpty();
          }
        }
      }
    });
  }

  @Test
  void a_route_that_no_hand_bent_is_blocked_only_where_there_is_no_way() {
    for (Case one : cases) {
      var flood = new Flood(one.diagram());
      for (Flow flow : one.diagram().flows().values()) {
        if (one.route(flow).blocked() && flow.course().bends().isEmpty() && flood.isWay(flow)) {
          assertThat(one.name(flow)).as("blocked").isEmpty();
        }
      }
    }
  }

  @Test
  void a_diagram_that_was_put_together_in_another_order_has_the_same_routes() {
    for (Case one : cases) {
      var random = new Random(one.seed());
      List<Component> components = new ArrayList<>(one.diagram().components().values());
      List<Flow> flows = new ArrayList<>(one.diagram().flows().values());
      Collections.shuffle(components, random);
      Collections.shuffle(flows, random);
      Diagram other = Diagram.empty("", "").withAll(components, flows);
      Routes routes = Router.routes(other);
      for (Flow flow : flows) {
        assertThat(routes.of(flow.id())).as(one.name(flow)).contains(one.route(flow));
      }
    }
  }

  @Test
  void routes_of_an_unchanged_diagram_are_the_very_same() {
    for (Case one : cases) {
      Diagram diagram = one.diagram();
      Diagram same =
          Diagram.empty(diagram.slug(), "")
              .withAll(diagram.components().values(), diagram.flows().values());
      Routes again = Router.reroute(diagram, one.routes(), same);
      for (Flow flow : diagram.flows().values()) {
        assertThat(again.of(flow.id()).orElseThrow()).as(one.name(flow)).isSameAs(one.route(flow));
      }
    }
  }
}
