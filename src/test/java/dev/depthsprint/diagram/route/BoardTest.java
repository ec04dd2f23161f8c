package dev.depthsprint.diagram.route;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoardTest {

  private static final Diagram PAIR =
      Pipelines.of(component("a", 0, 0), component("b", 280, 0), component("c", 300, 20))
          .with(Flow.between("ab", "a", "b"));

  private final Board board = Board.of(PAIR);

  @Test
  void the_last_component_lies_on_top() {
    assertThat(board.componentAt(new Point(320, 40), 0).map(Component::id)).contains("c");
    assertThat(board.componentAt(new Point(290, 10), 0).map(Component::id)).contains("b");
    assertThat(board.componentAt(new Point(600, 40), 0)).isEmpty();
  }

  @Test
  void a_component_is_found_within_a_tolerance() {
    assertThat(board.componentAt(new Point(-5, 10), 4)).isEmpty();
    assertThat(board.componentAt(new Point(-5, 10), 5).map(Component::id)).contains("a");
  }

  @Test
  void the_nearest_flow_is_found_within_a_tolerance() {
    Board two = board.after(PAIR.with(Flow.between("ba", "b", "a")));
    assertThat(two.flowAt(new Point(230, 24), 10).map(Flow::id)).contains("ab");
    assertThat(two.flowAt(new Point(230, 40), 10).map(Flow::id)).contains("ba");
    assertThat(two.flowAt(new Point(230, 80), 10)).isEmpty();
  }

  @Test
  void the_bounds_hold_routes_too() {
    Diagram loop = PAIR.with(Flow.between("aa", "a", "a"));
    assertThat(Board.of(loop).bounds()).isEqualTo(new Box(0, -24, 476, 108));
    assertThat(Board.of(Diagram.empty("", "")).bounds()).isEqualTo(Box.EMPTY);
  }

  @Test
  void the_same_diagram_has_the_same_board() {
    assertThat(board.after(PAIR)).isSameAs(board);
  }

  @Test
  void zones_are_found_from_the_outermost_to_the_innermost() {
    Diagram nested =
        PAIR.with(zone("in", new Box(10, 10, 50, 50))).with(zone("out", new Box(0, 0, 90, 90)));
    Board zoned = board.after(nested);
    assertThat(zoned.zonesAt(new Point(20, 20))).extracting(Zone::id).containsExactly("out", "in");
    assertThat(zoned.zonesAt(new Point(80, 80))).extracting(Zone::id).containsExactly("out");
    assertThat(zoned.after(PAIR).zonesAt(new Point(20, 20))).isEmpty();
  }

  private static Zone zone(String id, Box bounds) {
    return new Zone(id, Zone.Sort.TEAM, "", SecurityLevel.INTERNAL, bounds);
  }

  @Test
  void a_note_reaches_to_what_it_is_about() {
    var paper = new Box(0, 400, 40, 40);
    Note note = new Note("n", Note.Sort.NOTE, "", paper, "b");
    Board noted = board.after(PAIR.with(note));
    assertThat(noted.subject(note)).contains(new Box(280, 0, 176, 64));
    assertThat(noted.notesIn(new Box(120, 200, 1, 1))).containsExactly(note);
    Board moved = noted.after(noted.diagram().withMoved(List.of("b"), -280, 700));
    assertThat(moved.notesIn(new Box(120, 200, 1, 1))).isEmpty();
    assertThat(moved.notesIn(new Box(20, 600, 1, 1))).containsExactly(note);
  }

  @Test
  void a_note_about_a_flow_is_about_its_nearest_place() {
    Note note = new Note("n", Note.Sort.NOTE, "", new Box(200, 100, 40, 40), "ab");
    assertThat(board.after(PAIR.with(note)).subject(note)).contains(new Box(220, 32, 0, 0));
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_is_found_in_an_area_is_what_lies_there(long seed) {
    var random = new Random(seed);
    Diagram diagram = Pipelines.layered(seed, 40);
    Board moving = Board.of(diagram);
    for (int i = 0; i < 40; i++) {
      String id = "c" + random.nextInt(40);
      diagram = diagram.withMoved(List.of(id), random.nextInt(900) - 450, random.nextInt(90));
      moving = moving.after(diagram);
      Box area =
          new Box(
              random.nextInt(3000) - 1000,
              random.nextInt(2000) - 500,
              random.nextInt(900),
              random.nextInt(900));
      assertThat(moving.componentsIn(area)).isEqualTo(componentsIn(diagram, area));
      assertThat(moving.flowsIn(area)).isEqualTo(flowsIn(moving, area));
    }
  }

  private static List<Component> componentsIn(Diagram diagram, Box area) {
    return diagram.components().values().stream()
        .filter(component -> Places.touch(component.bounds(), area))
        .toList();
  }

  private static List<Flow> flowsIn(Board board, Box area) {
    return board.diagram().flows().values().stream()
        .filter(
            flow -> board.route(flow).parts().stream().anyMatch(part -> Places.touch(part, area)))
        .toList();
  }
}
