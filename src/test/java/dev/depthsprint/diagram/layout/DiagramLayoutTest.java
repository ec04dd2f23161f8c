package dev.depthsprint.diagram.layout;

import static dev.depthsprint.diagram.layout.LaidOut.assertClear;
import static dev.depthsprint.diagram.layout.LaidOut.chain;
import static dev.depthsprint.diagram.layout.LaidOut.flow;
import static dev.depthsprint.diagram.layout.LaidOut.laidOut;
import static dev.depthsprint.diagram.layout.LaidOut.x;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DiagramLayoutTest {

  @Test
  void a_second_layout_changes_nothing() {
    forRandomDiagrams(diagram -> {
      Diagram once = laidOut(diagram, Selection.NONE);
      assertThat(laidOut(once, Selection.NONE)).isSameAs(once);
    });
  }

  @Test
  void a_layout_does_not_depend_on_where_things_lay() {
    forRandomDiagrams(diagram -> {
      var random = new Random(diagram.components().size());
      Diagram strewn =
          diagram.withAll(
              diagram.components().values().stream()
                  .map(it -> it.withPosition(new Point(random.nextInt(900), random.nextInt(900))))
                  .toList(),
              List.of());
      assertThat(atOrigin(laidOut(strewn, Selection.NONE)))
          .isEqualTo(atOrigin(laidOut(diagram, Selection.NONE)));
    });
  }

  @Test
  void nothing_overlaps_and_everything_is_on_the_grid() {
    forRandomDiagrams(diagram -> {
      Diagram laid = laidOut(diagram, Selection.NONE);
      assertClear(laid);
      assertThat(laid.components().values())
          .allSatisfy(it -> assertThat(it.position()).isEqualTo(Grid.snapped(it.position())));
    });
  }

  @Test
  void a_part_is_laid_out_clear_of_the_rest_which_stays() {
    for (long seed = 0; seed < 40; seed++) {
      Diagram diagram = Pipelines.strewn(seed, 30);
      Selection part = randomPart(diagram, seed);
      Diagram laid = laidOut(diagram, part);
      assertClear(laid);
      assertThat(laid.components().values().stream().filter(it -> !part.contains(it.id())))
          .as("seed %d", seed)
          .allSatisfy(it -> assertThat(it).isEqualTo(diagram.components().get(it.id())));
      assertThat(laidOut(laid, part)).as("seed %d, again", seed).isSameAs(laid);
    }
  }

  @Test
  void one_selected_component_stands_for_all() {
    Diagram diagram = Template.CURRENT.create("t", "T");
    assertThat(laidOut(diagram, Selection.ofComponent("kafka")))
        .isEqualTo(laidOut(diagram, Selection.NONE));
  }

  @Test
  void the_top_left_corner_stays_where_it_was() {
    Diagram diagram = chain("a", "b").withMoved(List.of("a", "b"), 400, 304);
    Diagram laid = laidOut(diagram.with(flow("a", "b")), Selection.NONE);
    assertThat(laid.bounds().x()).isEqualTo(400);
    assertThat(laid.bounds().y()).isEqualTo(304);
  }

  @Test
  void parts_without_flows_stand_below_by_layer() {
    Diagram laid =
        laidOut(
            chain("a", "b")
                .with(flow("a", "b"))
                .with(Component.of("lone", Pipelines.kind(Layer.SERVING), Point.ORIGIN))
                .with(Component.of("log", Pipelines.kind(Layer.SOURCE), Point.ORIGIN)),
            Selection.NONE);
    assertThat(x(laid, "log")).isLessThan(x(laid, "lone"));
    assertClear(laid);
  }

  @Test
  void an_empty_diagram_stays_empty() {
    Diagram empty = Diagram.empty("e", "E");
    assertThat(laidOut(empty, Selection.NONE)).isSameAs(empty);
  }

  @Test
  void a_cancelled_layout_gives_nothing() throws Problem {
    assertThat(DiagramLayout.of(Pipelines.layered(1, 40), Selection.NONE, () -> true)).isEmpty();
  }

  private static void forRandomDiagrams(Consumer<Diagram> check) {
    for (int seed = 0; seed < 30; seed++) {
      for (Diagram diagram :
          List.of(
              Pipelines.layered(seed, 5 + seed),
              Pipelines.strewn(seed, 5 + seed),
              Pipelines.crowded(seed, 3 + seed))) {
        try {
          check.accept(diagram);
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError(diagram.slug() + ", seed " + seed, e);
        }
      }
    }
  }

  private static Diagram atOrigin(Diagram diagram) {
    return diagram.withMoved(
        diagram.components().keySet(), -diagram.bounds().x(), -diagram.bounds().y());
  }

  private static Selection randomPart(Diagram diagram, long seed) {
    List<String> ids = new ArrayList<>(diagram.components().keySet());
    Collections.shuffle(ids, new Random(seed));
    return Selection.of(ids.subList(0, 10), List.of());
  }
}
