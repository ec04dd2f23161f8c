package dev.depthsprint.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.diagram.paint.DiagramPainter;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.raster.Raster;
import dev.depthsprint.picture.raster.Surface;
import dev.depthsprint.picture.raster.View;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ContentPainterTest {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;

  private final ShownPixels shown = new ShownPixels();

  private static PaintRequest request(Diagram diagram, Camera camera, Palette palette) {
    return new PaintRequest(1, Board.of(diagram), palette, true, camera, WIDTH, HEIGHT, 1);
  }

  private int[] painted(Diagram diagram, Camera camera, Palette palette) {
    return shown.paint(request(diagram, camera, palette));
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
    assertThat(dark)
        .isEqualTo(new ShownPixels().paint(request(diagram, Camera.START, Palette.DARK)));
  }

  @Test
  void panning_by_whole_pixels_moves_the_picture_and_changes_none_of_it() {
    Diagram diagram = Template.TARGET.create("a", "A");
    int[] here = painted(diagram, Camera.START, Palette.LIGHT);
    int[] there = painted(diagram, Camera.START.panned(-32, -48), Palette.LIGHT);
    for (int row = 0; row < HEIGHT - 48; row++) {
      assertThat(Arrays.copyOfRange(there, row * WIDTH, row * WIDTH + WIDTH - 32))
          .isEqualTo(Arrays.copyOfRange(here, (row + 48) * WIDTH + 32, (row + 49) * WIDTH));
    }
  }

  @Test
  void at_100_percent_the_canvas_shows_the_pixels_of_an_export() {
    Diagram diagram = Template.TARGET.create("a", "A");
    int[] screen = painted(diagram, Camera.START, Palette.LIGHT);
    int[] export = new int[WIDTH * HEIGHT];
    DotGrid.paint(new Ground(1, 1, Palette.LIGHT, true), new Area(0, 0, WIDTH, HEIGHT), export);
    Picture picture = DiagramPainter.paint(Board.of(diagram), Palette.LIGHT);
    Raster.paintOver(picture.marks(), new View(0, 0, 1), Surface.of(export, WIDTH, HEIGHT));
    assertThat(screen).isEqualTo(export);
  }

  @Test
  void a_second_look_at_the_same_paints_nothing() {
    PaintRequest request =
        request(Pipelines.layered(1, 50), new Camera(300, 200, 1), Palette.LIGHT);
    var painter = new ContentPainter(new SparePixels());
    painter.paint(request);
    assertThat(painter.paint(request).patches()).isEmpty();
  }

  @Test
  void moving_one_component_paints_little_of_the_view() {
    Diagram diagram = Pipelines.layered(1, 200);
    var camera = new Camera(300, 200, 1);
    var painter = new ContentPainter(new SparePixels());
    PaintRequest before = request(diagram, camera, Palette.LIGHT);
    painter.paint(before);
    String moved = before.board().componentsIn(before.view().box(1)).getFirst().id();
    Diagram next = diagram.withComponent(moved, it -> it.movedBy(8, 0));
    Frame frame = painter.paint(request(next, camera, Palette.LIGHT));
    assertThat(frame.patches().stream().mapToLong(patch -> patch.area().size()).sum())
        .isBetween(1L, WIDTH * HEIGHT / 3L);
  }

  @Test
  void what_surrounds_the_view_is_painted_side_by_side_until_a_pan_finds_it_ready() {
    Diagram diagram = Pipelines.layered(1, 200);
    PaintRequest request = request(diagram, new Camera(300, 200, 1), Palette.LIGHT);
    var painter = new ContentPainter(new SparePixels());
    painter.paint(request);
    int sides = 0;
    while (painter.surround(request).isPresent()) {
      sides++;
    }
    Frame pan = painter.paint(request(diagram, new Camera(360, 170, 1), Palette.LIGHT));
    assertThat(sides).isEqualTo(4);
    assertThat(pan.patches()).isEmpty();
  }
}
