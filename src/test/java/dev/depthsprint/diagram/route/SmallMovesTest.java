package dev.depthsprint.diagram.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Pipelines;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * A small move makes a small change: components are moved by a single unit, one after the other,
 * and flows that have nothing to do with the one that moved are to stay about where they were.
 */
class SmallMovesTest {

  private static final int SEEDS = 10;
  private static final int SIZE = 30;

  /** In units; a flow that goes farther away than this jumped. */
  private static final double JUMP = 40;

  private static final int PLACES = 40;

  @Test
  void of_a_tidy_diagram_on_the_grid_hardly_let_another_flow_jump() {
    assertThat(jumpsInHundredMoves(seed -> Pipelines.layered(seed, SIZE))).isLessThan(0.5);
  }

  @Test
  void of_strewn_components_on_the_grid_hardly_let_another_flow_jump() {
    assertThat(jumpsInHundredMoves(seed -> Pipelines.strewn(seed, SIZE))).isLessThan(0.5);
  }

  @Test
  void of_a_tidy_diagram_off_the_grid_seldom_let_another_flow_jump() {
    assertThat(jumpsInHundredMoves(seed -> jogged(Pipelines.layered(seed, SIZE), seed)))
        .isLessThan(1.5);
  }

  @Test
  void of_strewn_components_off_the_grid_seldom_let_another_flow_jump() {
    assertThat(jumpsInHundredMoves(seed -> jogged(Pipelines.strewn(seed, SIZE), seed)))
        .isLessThan(4);
  }

  /** Every component a little off the grid. */
  private static Diagram jogged(Diagram diagram, long seed) {
    var random = new Random(seed);
    Diagram jogged = diagram;
    for (String id : List.copyOf(diagram.components().keySet())) {
      jogged = jogged.withMoved(List.of(id), random.nextInt(8) - 4, random.nextInt(8) - 4);
    }
    return jogged;
  }

  private static double jumpsInHundredMoves(LongFunction<Diagram> diagrams) {
    long jumps = LongStream.range(0, SEEDS).map(seed -> movesWithJump(diagrams.apply(seed))).sum();
    return 100.0 * jumps / (2 * SEEDS * SIZE);
  }

  private static long movesWithJump(Diagram diagram) {
    Routes routes = Router.routes(diagram);
    return diagram.components().values().stream()
        .mapToLong(component ->
            IntStream.range(0, 2)
                .filter(way -> lets(diagram, routes, component, way, 1 - way))
                .count())
        .sum();
  }

  private static boolean lets(
      Diagram diagram, Routes routes, Component moved, double dx, double dy) {
    Diagram after = diagram.withMoved(List.of(moved.id()), dx, dy);
    Routes next = Router.reroute(diagram, routes, after);
    return next.differingFrom(routes).stream()
        .filter(id -> !diagram.flows().get(id).touches(moved.id()))
        .anyMatch(id -> distance(routes.of(id).orElseThrow(), next.of(id).orElseThrow()) > JUMP);
  }

  private static double distance(Route one, Route other) {
    return Math.max(farthest(one, other), farthest(other, one));
  }

  private static double farthest(Route from, Route to) {
    return IntStream.rangeClosed(0, PLACES)
        .mapToDouble(i -> to.distanceTo(from.at((double) i / PLACES)))
        .max()
        .orElseThrow();
  }
}
