package dev.depthsprint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Point;
import org.junit.jupiter.api.Test;

class DiagramPainterTest {

  private static final DiagramPainter PAINTER = new DiagramPainter(Palette.LIGHT);
  private static final Kind KAFKA = Catalogue.kind("kafka").orElseThrow();

  @Test
  void zones_lie_lowest_then_flows_components_and_notes() {
    Diagram diagram =
        Diagram.empty("x", "X")
            .with(new Note("0", Note.Sort.NOTE, "", new Box(0, 0, 40, 40), Note.NOTHING))
            .with(zone("inner", new Box(10, 10, 100, 100)))
            .with(zone("outer", new Box(0, 0, 200, 200)))
            .with(Component.of("a", KAFKA, new Point(0, 0)))
            .with(Component.of("b", KAFKA, new Point(400, 0)))
            .with(Flow.between("z", "a", "b").withLabel("orders"));
    assertThat(DiagramPainter.paint(diagram, Palette.LIGHT).marks())
        .extracting(mark -> ((Mark.Element) mark).id())
        .containsExactly("outer", "inner", "z", "z", "a", "b", "0");
  }

  @Test
  void what_warns_lies_over_components_and_lines() {
    Diagram diagram =
        Diagram.empty("x", "X")
            .with(Component.of("a", KAFKA, new Point(0, 0)))
            .with(Component.of("b", Catalogue.kind("spark").orElseThrow(), new Point(400, 0)))
            .with(Component.of("c", KAFKA, new Point(800, 0)))
            .with(Component.of("over", KAFKA, new Point(340, 0)))
            .with(
                Flow.between("in", "a", "b")
                    .withEnds(Flow.End.free("a"), Flow.End.at("b", Side.LEFT)))
            .with(Flow.between("out", "b", "c"));
    assertThat(DiagramPainter.paint(diagram, Palette.LIGHT).marks())
        .extracting(mark -> ((Mark.Element) mark).id())
        .containsExactly("in", "out", "a", "b", "c", "over", "in", "b");
  }

  @Test
  void a_moved_component_is_the_same_picture_elsewhere() {
    Mark.Element here = PAINTER.component(kafka(), Situation.PLAIN);
    Mark.Element there = PAINTER.component(kafka().movedBy(80, 40), Situation.PLAIN);
    assertThat(there.bounds()).isEqualTo(here.bounds().movedBy(80, 40));
  }

  @Test
  void a_diagram_without_components_is_a_small_blank_picture() {
    Picture picture = DiagramPainter.paint(Diagram.empty("x", "X"), Palette.DARK);
    assertThat(picture.marks()).isEmpty();
    assertThat(picture.bounds().isEmpty()).isFalse();
  }

  private static Zone zone(String id, Box bounds) {
    return new Zone(id, Zone.Sort.TEAM, "", SecurityLevel.INTERNAL, bounds);
  }

  private static Component kafka() {
    return Component.of("kafka", KAFKA, Point.ORIGIN);
  }
}
