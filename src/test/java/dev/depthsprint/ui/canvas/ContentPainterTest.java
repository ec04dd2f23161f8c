package dev.depthsprint.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.route.Board;
import org.junit.jupiter.api.Test;

class ContentPainterTest {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;

  private final ContentPainter painter = new ContentPainter();

  private int[] painted(Diagram diagram, Camera camera, Palette palette) {
    var pixels = new int[WIDTH * HEIGHT];
    var request = new PaintRequest(1, Board.of(diagram), palette, camera, WIDTH, HEIGHT, 1);
    painter.paint(request, pixels);
    return pixels;
  }

  @Test
  void marks_that_are_kept_paint_the_same_pixels() {
    Diagram diagram = Template.TARGET.create("a", "A");
    int[] fresh = painted(diagram, Camera.START, Palette.LIGHT);
    painted(diagram, Camera.START.panned(-300, -200), Palette.LIGHT);
    assertThat(painted(diagram, Camera.START, Palette.LIGHT)).isEqualTo(fresh);
  }

  @Test
  void an_edit_shows_although_marks_are_kept() {
    Diagram diagram = Template.TARGET.create("a", "A");
    int[] before = painted(diagram, Camera.START, Palette.LIGHT);
    Diagram renamed = diagram.withComponent("orders", it -> it.withName("Renamed"));
    assertThat(painted(renamed, Camera.START, Palette.LIGHT)).isNotEqualTo(before);
  }

  @Test
  void another_palette_leaves_nothing_of_the_one_before() {
    Diagram diagram = Template.TARGET.create("a", "A");
    painted(diagram, Camera.START, Palette.LIGHT);
    int[] dark = painted(diagram, Camera.START, Palette.DARK);
    int[] fresh = new int[WIDTH * HEIGHT];
    new ContentPainter()
        .paint(
            new PaintRequest(1, Board.of(diagram), Palette.DARK, Camera.START, WIDTH, HEIGHT, 1),
            fresh);
    assertThat(dark).isEqualTo(fresh);
  }

  @Test
  void panning_by_whole_pixels_moves_the_picture_and_changes_none_of_it() {
    Diagram diagram = Template.TARGET.create("a", "A");
    int[] here = painted(diagram, Camera.START, Palette.LIGHT);
    int[] there = painted(diagram, Camera.START.panned(-32, -48), Palette.LIGHT);
    for (int row = 0; row < HEIGHT - 48; row++) {
      for (int column = 0; column < WIDTH - 32; column++) {
        assertThat(there[row * WIDTH + column]).isEqualTo(here[(row + 48) * WIDTH + column + 32]);
      }
    }
  }
}
