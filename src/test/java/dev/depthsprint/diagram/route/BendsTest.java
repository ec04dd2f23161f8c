package dev.depthsprint.diagram.route;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Components are 176 wide and 64 high; one at (0, 0) has its right port at (176, 32). */
class BendsTest {

  private static final Flow AB = Flow.between("ab", "a", "b");
  private static final Diagram STEP =
      Pipelines.of(component("a", 0, 0), component("b", 400, 200)).with(AB);

  @Test
  void a_route_passes_its_bends() {
    assertThat(points(bent(new Point(240, 100))))
        .containsExactly(
            new Point(176, 32), new Point(240, 32), new Point(240, 232), new Point(400, 232));
  }

  @Test
  void a_bend_stays_when_a_component_moves() {
    Diagram bent = bent(new Point(240, 100));
    assertThat(points(bent.withMoved(List.of("b"), 80, 80)))
        .containsExactly(
            new Point(176, 32), new Point(240, 32), new Point(240, 312), new Point(480, 312));
  }

  @Test
  void bends_move_when_both_components_do() {
    Diagram bent = bent(new Point(240, 100)).withMoved(List.of("a", "b"), 80, 8);
    assertThat(points(bent)).contains(new Point(320, 40), new Point(320, 240));
  }

  @Test
  void free_parts_go_round_components() {
    Diagram wall = bent(new Point(600, 32)).with(component("x", 280, 0));
    Route route = Board.of(wall).route(wall.flows().get("ab"));
    assertThat(route.blocked()).isFalse();
    assertThat(route.parts()).noneMatch(component("x", 280, 0).bounds()::intersects);
  }

  @Test
  void a_bend_in_a_component_is_reached_by_marked_straight_lines() {
    Diagram bent = bent(new Point(250, 100)).with(component("x", 220, 80));
    Route route = Board.of(bent).route(bent.flows().get("ab"));
    assertThat(route.points())
        .containsExactly(new Point(176, 32), new Point(250, 100), new Point(400, 232));
    assertThat(route.shut()).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void only_the_part_without_a_way_is_marked() {
    Diagram bent = bent(new Point(250, 100), new Point(300, 300)).with(component("x", 220, 80));
    Route route = Board.of(bent).route(bent.flows().get("ab"));
    assertThat(route.shut()).containsExactlyInAnyOrder(0, 1);
    assertThat(route.points().size()).isGreaterThan(3);
  }

  @Test
  void dragging_an_upright_part_pins_it_where_it_is_let_go() {
    assertThat(drag(STEP, 1, 340)).containsExactly(new Point(340, 132));
    assertThat(points(bent(new Point(340, 132))))
        .containsExactly(
            new Point(176, 32), new Point(340, 32), new Point(340, 232), new Point(400, 232));
  }

  @Test
  void dragging_a_pinned_part_moves_its_bend() {
    assertThat(drag(bent(new Point(340, 132)), 1, 260)).containsExactly(new Point(260, 132));
  }

  @Test
  void a_part_dragged_back_is_free_again() {
    assertThat(drag(bent(new Point(340, 132)), 1, 288)).isEmpty();
    assertThat(drag(STEP, 1, 288)).isEmpty();
  }

  @Test
  void dragging_a_straight_route_off_makes_it_go_there_and_back() {
    Diagram row = Pipelines.of(component("a", 0, 0), component("b", 400, 0)).with(AB);
    PVector<Point> bends = drag(row, 0, 120);
    assertThat(points(row.with(AB.withCourse(Course.FREE.withBends(bends)))))
        .containsExactly(
            new Point(176, 32),
            new Point(192, 32),
            new Point(192, 120),
            new Point(384, 120),
            new Point(384, 32),
            new Point(400, 32));
  }

  @Test
  void dragging_a_part_moves_all_of_it_and_stretches_its_neighbours() {
    for (long seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      Diagram diagram = Pipelines.layered(seed, 12);
      Board board = Board.of(diagram);
      Flow flow = List.copyOf(diagram.flows().values()).get(random.nextInt(diagram.flows().size()));
      List<Point> before = board.route(flow).points();
      int part = random.nextInt(before.size() - 1);
      boolean isInner = part > 0 && part < before.size() - 2;
      if (!isInner
          || board.route(flow).blocked()
          || flow.from().equals(flow.to())
          || before.size() < 4) {
        continue;
      }
      boolean isLevel = before.get(part).y() == before.get(part + 1).y();
      double to = (isLevel ? before.get(part).y() : before.get(part).x()) + 8;
      List<Point> wanted = new Push(before, part, to).line();
      if (Math.min(length(wanted, 0), length(wanted, wanted.size() - 2)) < 32) {
        continue; // too near to a component for its straight end
      }
      Flow bent = flow.withCourse(Course.FREE.withBends(Bends.drag(board, flow, part, to)));
      Route after = Board.of(diagram.with(bent)).route(bent);
      if (after.blocked()) {
        continue; // another component is in the way
      }
      assertThat(new Push(before, part, to).isThere(after.points()))
          .as("seed %d, flow %s, part %d of %s: %s", seed, flow.id(), part, before, after.points())
          .isTrue();
      assertThat(after.points()).hasSameSizeAs(wanted);
    }
  }

  @Test
  void a_part_dragged_to_a_component_leaves_a_straight_end() {
    for (double to : new double[] {385, 392, 399, 400, 440}) {
      assertThat(points(STEP.with(dragged(to))))
          .as("to %s", to)
          .containsExactly(
              new Point(176, 32), new Point(384, 32), new Point(384, 232), new Point(400, 232));
    }
    for (double to : new double[] {184, 176, 100}) {
      assertThat(points(STEP.with(dragged(to))))
          .as("to %s", to)
          .containsExactly(
              new Point(176, 32), new Point(192, 32), new Point(192, 232), new Point(400, 232));
    }
  }

  private static Flow dragged(double to) {
    return AB.withCourse(Course.FREE.withBends(drag(STEP, 1, to)));
  }

  @Test
  void other_bends_stay_and_keep_their_order() {
    Diagram bent = bent(new Point(240, 100), new Point(600, 160));
    int part = Board.of(bent).route(AB).partAt(new Point(240, 60), 2).orElseThrow();
    assertThat(drag(bent, part, 280)).containsExactly(new Point(280, 100), new Point(600, 160));
  }

  @Test
  void bends_that_make_no_difference_are_not_needed() {
    Diagram bent = bent(new Point(288, 32), new Point(288, 100), new Point(288, 232));
    assertThat(Bends.needed(Board.of(bent), bent.flows().get("ab"))).isEmpty();
  }

  private static double length(List<Point> points, int part) {
    return points.get(part).distanceTo(points.get(part + 1));
  }

  private static Diagram bent(Point... bends) {
    return STEP.with(AB.withCourse(Course.FREE.withBends(TreePVector.from(List.of(bends)))));
  }

  private static PVector<Point> drag(Diagram diagram, int part, double to) {
    return Bends.drag(Board.of(diagram), diagram.flows().get("ab"), part, to);
  }

  private static List<Point> points(Diagram diagram) {
    return Board.of(diagram).route(diagram.flows().get("ab")).points();
  }
}
