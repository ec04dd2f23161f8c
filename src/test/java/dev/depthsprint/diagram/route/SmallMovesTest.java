package dev.depthsprint.diagram.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * A small move makes a small change: components are moved by a single unit or by a step of the
 * grid, one after the other, and flows that have nothing to do with the one that moved are to stay
 * about where they were.
 *
 * <p>A flow jumps when a place of its line goes far from where the line was. No jump is what a move
 * is good for: that a flow makes way for the component where it is now, or uses the way that it
 * left. Flows of the component itself follow it and do not count.
 */
class SmallMovesTest {

  private static final int SEEDS = 10;
  private static final int SIZE = 30;

  /** In units; a flow that goes farther away than this jumped. */
  private static final double JUMP = 40;

  private static final int PLACES = 40;

  private static final double GRID = 8;

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

  @Test
  void by_a_step_of_the_grid_seldom_let_another_flow_of_a_tidy_diagram_jump() {
    assertThat(jumpsInHundredSteps(seed -> Pipelines.layered(seed, SIZE))).isLessThan(1.5);
  }

  @Test
  void by_a_step_of_the_grid_seldom_let_another_flow_among_strewn_components_jump() {
    assertThat(jumpsInHundredSteps(seed -> Pipelines.strewn(seed, SIZE))).isLessThan(6);
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
    return jumpsInHundred(diagrams, List.of(new Point(0, 1), new Point(1, 0)));
  }

  private static double jumpsInHundredSteps(LongFunction<Diagram> diagrams) {
    return jumpsInHundred(
        diagrams,
        List.of(new Point(GRID, 0), new Point(-GRID, 0), new Point(0, GRID), new Point(0, -GRID)));
  }

  private static double jumpsInHundred(LongFunction<Diagram> diagrams, List<Point> ways) {
    long jumps =
        LongStream.range(0, SEEDS).map(seed -> movesWithJump(diagrams.apply(seed), ways)).sum();
    return 100.0 * jumps / (ways.size() * SEEDS * SIZE);
  }

  private static long movesWithJump(Diagram diagram, List<Point> ways) {
    Routes routes = Router.routes(diagram);
    return diagram.components().values().stream()
        .mapToLong(
            component -> ways.stream().filter(way -> lets(diagram, routes, component, way)).count())
        .sum();
  }

  private static boolean lets(Diagram diagram, Routes routes, Component moved, Point way) {
    Diagram after = diagram.withMoved(List.of(moved.id()), way.x(), way.y());
    Routes next = Router.reroute(diagram, routes, after);
    Box old = moved.bounds();
    return next.differingFrom(routes).stream()
        .filter(id -> !diagram.flows().get(id).touches(moved.id()))
        .anyMatch(id -> {
          Route from = routes.of(id).orElseThrow();
          Route to = next.of(id).orElseThrow();
          return distance(from, to) > JUMP
              && !isInTheWay(old.movedBy(way.x(), way.y()), from)
              && !isInTheWay(old, to);
        });
  }

  /** True when a line keeps more than that from a component where it can. */
  private static boolean isInTheWay(Box box, Route route) {
    return route.parts().stream().anyMatch(part -> part.grown(Spacing.TIGHT).intersects(box));
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
