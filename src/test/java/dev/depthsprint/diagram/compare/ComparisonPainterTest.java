package dev.depthsprint.diagram.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.paint.DiagramPainter;
import dev.depthsprint.diagram.paint.LabelPlate;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Rgba;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ComparisonPainterTest {

  static final List<Palette> PALETTES = List.of(Palette.LIGHT, Palette.DARK);

  private final Diagram before =
      Pipelines.of(Pipelines.component("a", 0, 0), Pipelines.component("b", 280, 0))
          .with(Flow.between("f", "a", "b"));

  @Test
  void the_same_diagram_twice_looks_as_it_does_alone() {
    assertThat(paint(before, before, Palette.LIGHT).marks())
        .isEqualTo(DiagramPainter.paint(before, Palette.LIGHT).marks());
  }

  @ParameterizedTest
  @FieldSource("PALETTES")
  void signs_stand_out_from_the_canvas_and_from_their_shape(Palette palette) {
    Signs signs = Signs.of(palette);
    for (Verdict verdict : Verdict.values()) {
      assertThat(signs.color(verdict).contrastTo(palette.canvas())).isGreaterThan(4.5);
      assertThat(signs.color(verdict).contrastTo(palette.surface())).isGreaterThan(4.5);
    }
    assertThat(Stream.of(Verdict.values()).map(signs::color)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @FieldSource("PALETTES")
  void names_of_what_is_gone_can_be_read(Palette palette) {
    Palette ghost = palette.gone(Signs.of(palette).removed());
    for (Rgba ink : List.of(ghost.text(), ghost.muted(), ghost.failure())) {
      assertThat(ink.contrastTo(ghost.surface())).isGreaterThan(4.5);
    }
  }

  @Test
  void each_verdict_has_a_sign_of_its_own_shape() {
    Diagram after =
        before
            .without(Set.of("b"))
            .withComponent("a", a -> a.withName("Renamed"))
            .with(Pipelines.component("c", 280, 200));
    assertThat(icons(paint(before, after, Palette.LIGHT)))
        .containsExactlyInAnyOrder("minus", "minus", "plus", "pencil");
  }

  @Test
  void what_leads_from_a_note_to_what_it_is_about_stands_outside_of_its_frame() {
    var note = new Note("n", Note.Sort.NOTE, "", new Box(0, 300, 176, 64), "a");
    List<Mark> marks = paint(before, before.with(note), Palette.LIGHT).marks();
    assertThat(marks)
        .filteredOn(mark -> mark instanceof Mark.Stroke && mark.bounds().contains(note.bounds()))
        .isNotEmpty()
        .allMatch(frame -> frame.bounds().y() > before.components().get("a").bounds().bottom());
  }

  @Test
  void what_is_gone_has_no_solid_line() {
    Mark.Element ghost =
        paint(before, before.without(Set.of("b")), Palette.LIGHT).marks().stream()
            .filter(mark -> mark instanceof Mark.Element element && element.id().equals("b"))
            .map(Mark.Element.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(ghost.marks())
        .filteredOn(Mark.Stroke.class::isInstance)
        .isNotEmpty()
        .allMatch(mark -> mark instanceof Mark.Stroke stroke && !stroke.dash().isSolid());
  }

  @Test
  void the_sign_of_a_short_flow_keeps_off_its_label() {
    Diagram apart = Pipelines.of(Pipelines.component("a", 0, 0), Pipelines.component("b", 272, 0));
    Diagram joined = apart.with(Flow.between("ab", "a", "b").withLabel("orders by hour"));
    Box plate = LabelPlate.of(Board.of(joined), joined.flows().get("ab")).orElseThrow();
    assertThat(paint(apart, joined, Palette.LIGHT).marks())
        .filteredOn(Mark.Icon.class::isInstance)
        .isNotEmpty()
        .noneMatch(icon -> icon.bounds().intersects(plate));
  }

  private static Picture paint(Diagram before, Diagram after, Palette palette) {
    var comparison = Comparison.of(before, after);
    return ComparisonPainter.paint(comparison, Board.of(comparison.union()), palette);
  }

  /** The icons outside of elements, which are the signs. */
  private static List<String> icons(Picture picture) {
    return picture.marks().stream()
        .filter(Mark.Icon.class::isInstance)
        .map(mark -> ((Mark.Icon) mark).name())
        .toList();
  }
}
