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

  /** Overwrites the pixels of an area. */
  static void paint(Ground ground, Area area, int[] pixels) {
    Arrays.fill(pixels, 0, (int) area.size(), ground.palette().canvas().argb());
    if (!ground.hasDots()) {
      return;
    }
    double step = 2 * Grid.STEP * ground.zoom();
    while (step < NEAREST * ground.outputScale()) {
      step *= 2;
    }
    int size = (int) Math.max(1, Math.round(ground.outputScale()));
    int color = color(ground.palette()).argb();
    for (long i = (long) Math.floor((area.top() - size) / step); ; i++) {
      int row = (int) Math.round(i * step);
      if (row >= area.bottom()) {
        return;
      }
      int last = Math.min(row + size, area.bottom());
      for (int at = Math.max(area.top(), row); at < last; at++) {
        paintRow(area, step, size, color, pixels, (at - area.top()) * area.width());
      }
    }
  }

  private static void paintRow(
      Area area, double step, int size, int color, int[] pixels, int start) {
    for (long i = (long) Math.floor((area.left() - size) / step); ; i++) {
      int column = (int) Math.round(i * step);
      if (column >= area.right()) {
        return;
      }
      int from = Math.max(area.left(), column) - area.left();
      int to = Math.min(area.right(), column + size) - area.left();
      for (int at = from; at < to; at++) {
        pixels[start + at] = color;
      }
    }
  }

  /** Between ground and border: to be seen where one looks for it, and nowhere else. */
  static Rgba color(Palette palette) {
    return palette.border().withOpacity(0.9).over(palette.canvas());
  }
}
