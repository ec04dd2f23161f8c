package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.picture.Rgba;
import java.util.Arrays;

/** The ground of the canvas: one colour with a dot at every second step of the grid. */
final class DotGrid {

  /** Dots nearer to each other than this, in logical pixels, become a grey: some are left out. */
  private static final double NEAREST = 14;

  private DotGrid() {}

  static void paint(PaintRequest request, int[] pixels) {
    Palette palette = request.palette();
    Arrays.fill(pixels, 0, request.width() * request.height(), palette.canvas().argb());
    Camera camera = request.camera();
    double step = 2 * Grid.STEP;
    while (step * camera.zoom() < NEAREST) {
      step *= 2;
    }
    int size = (int) Math.max(1, Math.round(request.outputScale()));
    int color = color(palette).argb();
    double zoom = camera.zoom() * request.outputScale();
    for (double y = Math.floor(camera.y() / step) * step; ; y += step) {
      int row = (int) Math.round((y - camera.y()) * zoom);
      if (row >= request.height()) {
        return;
      }
      for (int i = Math.max(0, row); i < Math.min(row + size, request.height()); i++) {
        paintRow(request, step, size, color, pixels, i * request.width());
      }
    }
  }

  private static void paintRow(
      PaintRequest request, double step, int size, int color, int[] pixels, int start) {
    Camera camera = request.camera();
    double zoom = camera.zoom() * request.outputScale();
    for (double x = Math.floor(camera.x() / step) * step; ; x += step) {
      int column = (int) Math.round((x - camera.x()) * zoom);
      if (column >= request.width()) {
        return;
      }
      int end = Math.clamp(column + size, 0, request.width());
      Arrays.fill(
          pixels, start + Math.max(0, column), start + Math.max(end, Math.max(0, column)), color);
    }
  }

  /** Between ground and border: to be seen where one looks for it, and nowhere else. */
  static Rgba color(Palette palette) {
    return palette.border().withOpacity(0.9).over(palette.canvas());
  }
}
