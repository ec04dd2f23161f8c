package dev.depthsprint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.RandomDiagrams;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Contrast in whole pictures, each sign on the very ground that it stands on: 4.5 to 1 for text, 3
 * to 1 for icons, as WCAG 2 asks for them.
 */
class ContrastTest {

  static final List<Palette> PALETTES = List.of(Palette.LIGHT, Palette.DARK);

  @ParameterizedTest
  @FieldSource("PALETTES")
  void every_text_and_icon_of_a_template_stands_out(Palette palette) {
    Diagram diagram = Template.TARGET.create("x", "Target");
    var about = diagram.about().withLegend(true).withDescription("For whom").withAuthor("By");
    assertStandsOut(diagram.withAbout(about), palette, "target");
  }

  @Test
  void every_text_and_icon_of_any_diagram_stands_out() {
    for (int seed = 0; seed < 150; seed++) {
      Diagram diagram = new RandomDiagrams(new Random(seed)).diagram("x");
      Diagram explained = diagram.withAbout(diagram.about().withLegend(true));
      assertStandsOut(explained, PALETTES.get(seed % 2), "seed " + seed);
    }
  }

  private static void assertStandsOut(Diagram diagram, Palette palette, String name) {
    List<Mark.Fill> below = new ArrayList<>();
    for (Mark mark : DiagramPainter.paint(Board.of(diagram), palette).marks()) {
      for (Mark part : ((Mark.Element) mark).marks()) {
        switch (part) {
          case Mark.Fill fill -> below.add(fill);
          case Mark.TextRun run when !run.text().isBlank() ->
              assertThat(run.color().contrastTo(ground(below, Golden.ink(run), palette)))
                  .as(name + ": " + run)
                  .isGreaterThan(4.5);
          case Mark.Icon icon ->
              assertThat(icon.color().contrastTo(ground(below, icon.bounds(), palette)))
                  .as(name + ": " + icon)
                  .isGreaterThan(3);
          default -> assertThat(part).isNotNull();
        }
      }
    }
  }

  /** What the middle of a sign lies on. */
  private static Rgba ground(List<Mark.Fill> below, Box sign, Palette palette) {
    Point middle = sign.center();
    Rgba ground = palette.canvas();
    for (Mark.Fill fill : below) {
      if (fill.outline().bounds().contains(middle)) {
        ground = fill.color().over(ground);
      }
    }
    return ground;
  }
}
