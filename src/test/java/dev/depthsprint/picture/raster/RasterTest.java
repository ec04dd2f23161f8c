package dev.depthsprint.picture.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RasterTest {

  private static final Rgba BLACK = Rgba.of(0x000000);
  private static final Rgba WHITE = Rgba.of(0xFFFFFF);
  private static final int SIZE = 40;

  @Test
  void a_pixel_is_as_dark_as_it_is_covered() {
    int[] pixels = painted(new Mark.Fill(Outline.rect(new Box(10.5, 10, 1.25, 1)), BLACK));
    assertThat(darkness(pixels, 10, 10)).isEqualTo(128);
    assertThat(darkness(pixels, 11, 10)).isEqualTo(191);
    assertThat(darkness(pixels, 12, 10)).isZero();
    assertThat(darkness(pixels, 10, 11)).isZero();
  }

  @Test
  void a_circle_covers_its_area() {
    int[] pixels = painted(new Mark.Fill(Outline.circle(new Point(20.3, 19.8), 12), BLACK));
    assertThat(totalDarkness(pixels)).isCloseTo(Math.PI * 144, within(1.5));
  }

  @Test
  void what_runs_the_other_way_round_is_a_hole() {
    var ring = new Outline.Builder();
    Outline.rect(new Box(10, 10, 20, 20)).draw(ring);
    ring.moveTo(15, 15);
    ring.lineTo(15, 25);
    ring.lineTo(25, 25);
    ring.lineTo(25, 15);
    ring.close();
    int[] pixels = painted(new Mark.Fill(ring.outline(), BLACK));
    assertThat(darkness(pixels, 20, 20)).isZero();
    assertThat(darkness(pixels, 12, 20)).isEqualTo(255);
  }

  @Test
  void a_line_has_the_width_it_is_given_and_sharp_corners() {
    Outline line =
        Outline.polyline(List.of(new Point(5, 10), new Point(30, 10), new Point(30, 30)), 0);
    int[] pixels = painted(new Mark.Stroke(line, BLACK, 2, Mark.Dash.SOLID));
    assertThat(totalDarkness(pixels)).isCloseTo(2 * (25 + 20), within(0.1));
    assertThat(darkness(pixels, 30, 9)).isEqualTo(255);
  }

  @Test
  void a_closed_line_has_no_seam() {
    Outline square = Outline.rect(new Box(10.5, 10.5, 20, 20));
    int[] pixels = painted(new Mark.Stroke(square, BLACK, 1, Mark.Dash.SOLID));
    assertThat(darkness(pixels, 10, 10)).isEqualTo(255);
    assertThat(totalDarkness(pixels)).isCloseTo(80, within(0.1));
  }

  @Test
  void a_curve_is_evenly_wide() {
    Outline circle = Outline.circle(new Point(20, 20), 15);
    int[] pixels = painted(new Mark.Stroke(circle, BLACK, 1.5, Mark.Dash.SOLID));
    assertThat(totalDarkness(pixels)).isCloseTo(2 * Math.PI * 15 * 1.5, within(1.0));
  }

  @Test
  void a_dashed_line_has_pieces_and_gaps_round_its_corners_too() {
    Outline line =
        Outline.polyline(List.of(new Point(0, 10), new Point(28, 10), new Point(28, 38)), 0);
    int[] pixels = painted(new Mark.Stroke(line, BLACK, 2, new Mark.Dash(6, 4)));
    assertThat(darkness(pixels, 3, 10)).isEqualTo(255);
    assertThat(darkness(pixels, 7, 10)).isZero();
    assertThat(darkness(pixels, 13, 10)).isEqualTo(255);
    assertThat(totalDarkness(pixels)).isCloseTo(2 * 36, within(4.0));
  }

  @Test
  void dashes_too_fine_to_see_become_a_paler_line() {
    Outline line = Outline.polyline(List.of(new Point(0, 100), new Point(400, 100)), 0);
    var stroke = new Mark.Stroke(line, BLACK, 10, new Mark.Dash(6, 4));
    int[] pixels = new int[SIZE * SIZE];
    Raster.paint(List.of(stroke), new View(0, 0, 0.1), Surface.of(pixels, SIZE, SIZE), WHITE);
    assertThat(Arrays.stream(pixels, 10 * SIZE, 11 * SIZE)).containsOnly(pixels[10 * SIZE]);
    assertThat(totalDarkness(pixels)).isCloseTo(0.6 * 40, within(0.5));
  }

  @Test
  void dots_are_round_and_as_wide_as_the_line() {
    Outline line = Outline.polyline(List.of(new Point(5, 20), new Point(34.9, 20)), 0);
    int[] pixels = painted(new Mark.Stroke(line, BLACK, 4, new Mark.Dash(0, 10)));
    assertThat(totalDarkness(pixels)).isCloseTo(3 * Math.PI * 4, within(2.0));
  }

  @Test
  void a_see_through_colour_mixes_with_what_is_below() {
    int[] pixels =
        painted(
            new Mark.Fill(Outline.rect(new Box(0, 0, 40, 40)), Rgba.of(0xFF0000).withOpacity(0.5)));
    assertThat(pixels[0]).isEqualTo(0xFFFF7F7F);
  }

  @Test
  void on_a_transparent_background_pixels_are_premultiplied() {
    int[] pixels = new int[SIZE * SIZE];
    var mark = new Mark.Fill(Outline.rect(new Box(0, 0, 40, 40)), WHITE.withOpacity(0.5));
    Raster.paint(
        new Picture(Box.EMPTY, List.of(mark)),
        new View(0, 0, 1),
        pixels,
        SIZE,
        SIZE,
        Rgba.TRANSPARENT);
    assertThat(pixels[0]).isEqualTo(0x80808080);
  }

  @Test
  void what_lies_beyond_the_edges_does_no_harm() {
    int[] pixels = painted(new Mark.Fill(Outline.rect(new Box(-1e6, -1e6, 2e6, 2e6)), BLACK));
    assertThat(totalDarkness(pixels)).isEqualTo(SIZE * SIZE);
    assertThat(totalDarkness(painted(new Mark.Fill(Outline.rect(new Box(50, 5, 9, 9)), BLACK))))
        .isZero();
  }

  @Test
  void only_the_clipped_part_is_touched() {
    int[] pixels = new int[SIZE * SIZE];
    Surface part = Surface.of(pixels, SIZE, SIZE).clipped(10, 20, 30, 25);
    Raster.paint(List.of(), new View(0, 0, 1), part, BLACK);
    assertThat(Arrays.stream(pixels).filter(pixel -> pixel != 0)).hasSize(20 * 5);
    assertThat(pixels[20 * SIZE + 10]).isEqualTo(0xFF000000);
  }

  @Test
  void no_mark_paints_outside_of_its_bounds() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      Mark mark = RandomMarks.mark(random, 40);
      double zoom = List.of(0.2, 0.7, 1.0, 1.5, 3.0).get(random.nextInt(5));
      int[] pixels = new int[200 * 200];
      var view = new View(-10, -10, zoom);
      Raster.paint(List.of(mark), view, Surface.of(pixels, 200, 200), WHITE);
      Box allowed = mark.bounds().grown(1 / zoom + 1e-6);
      for (int i = 0; i < pixels.length; i++) {
        double x = (i % 200 + 0.5) / zoom - 10;
        double y = (i / 200 + 0.5) / zoom - 10;
        if (pixels[i] != -1 && !allowed.contains(new Point(x, y))) {
          throw new AssertionError("seed " + seed + ": " + mark + " touches " + x + ", " + y);
        }
      }
    }
  }

  @Test
  void tiles_join_without_a_seam() {
    for (int seed = 0; seed < 40; seed++) {
      List<Mark> marks = RandomMarks.marks(new Random(seed), 12, 200);
      var view = new View(3.3, -7.1, 1.37);
      int[] whole = new int[256 * 256];
      Raster.paint(marks, view, Surface.of(whole, 256, 256), WHITE);
      int[] joined = new int[256 * 256];
      for (int top = 0; top < 256; top += 64) {
        for (int left = 0; left < 256; left += 64) {
          paintTile(marks, view, left, top, joined);
        }
      }
      assertThat(joined).as("seed " + seed).isEqualTo(whole);
    }
  }

  private static void paintTile(List<Mark> marks, View view, int left, int top, int[] joined) {
    int[] tile = new int[64 * 64];
    Raster.paint(marks, view, Surface.window(tile, left, top, 64, 64), WHITE);
    for (int row = 0; row < 64; row++) {
      System.arraycopy(tile, row * 64, joined, (top + row) * 256 + left, 64);
    }
  }

  @Test
  void a_repainted_region_equals_the_whole() {
    List<Mark> marks = RandomMarks.marks(new Random(7), 12, 200);
    var view = new View(0, 0, 1);
    int[] whole = new int[256 * 256];
    Raster.paint(marks, view, Surface.of(whole, 256, 256), WHITE);
    int[] repainted = whole.clone();
    Surface region = Surface.of(repainted, 256, 256).clipped(33, 47, 151, 203);
    Raster.paint(List.of(), view, region, BLACK);
    assertThat(repainted).isNotEqualTo(whole);
    Raster.paint(marks, view, region, WHITE);
    assertThat(repainted).isEqualTo(whole);
  }

  @Test
  void text_keeps_its_place_at_every_zoom() {
    var run = new Mark.TextRun("Hill", 5, 20, FontFace.SEMIBOLD, 13, BLACK);
    for (double zoom : new double[] {0.2, 0.5, 1, 2, 9, 12}) {
      int side = (int) (40 * zoom);
      int[] pixels = new int[side * side];
      Raster.paint(List.of(run), new View(0, 0, zoom), Surface.of(pixels, side, side), WHITE);
      int above = darkRow(pixels, side, 1);
      int below = darkRow(pixels, side, -1);
      assertThat(below / zoom).as("foot at " + zoom).isBetween(19 - 1 / zoom, 20 + 1 / zoom);
      assertThat(above / zoom).as("head at " + zoom).isBetween(9 - 1 / zoom, 16 + 1 / zoom);
    }
  }

  /** The first row with ink, from the top or, with a step of -1, from the bottom. */
  private static int darkRow(int[] pixels, int side, int step) {
    for (int row = step > 0 ? 0 : side - 1; row >= 0 && row < side; row += step) {
      if (Arrays.stream(pixels, row * side, (row + 1) * side).anyMatch(pixel -> pixel != -1)) {
        return row;
      }
    }
    throw new AssertionError("nothing was painted");
  }

  private static int[] painted(Mark mark) {
    int[] pixels = new int[SIZE * SIZE];
    var picture = new Picture(new Box(0, 0, SIZE, SIZE), List.of(mark));
    Raster.paint(picture, new View(0, 0, 1), pixels, SIZE, SIZE, WHITE);
    return pixels;
  }

  private static int darkness(int[] pixels, int x, int y) {
    return 255 - (pixels[y * SIZE + x] & 0xFF);
  }

  /** In whole black pixels. */
  private static double totalDarkness(int[] pixels) {
    return Arrays.stream(pixels).map(pixel -> 255 - (pixel & 0xFF)).sum() / 255.0;
  }
}
