package dev.depthsprint.ui.minimap;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Rgba;
import java.util.Arrays;

/** Paints a whole diagram as plain boxes: zones, then components in the colour of their layer. */
final class MinimapPainter {

  private static final double ZONE_OPACITY = 0.16;

  private final int width;
  private final int height;
  private final int[] pixels;
  private final Scaling scaling;

  private MinimapPainter(int width, int height, Scaling scaling) {
    this.width = width;
    this.height = height;
    this.scaling = scaling;
    pixels = new int[width * height];
  }

  /**
   * @return opaque pixels, row by row
   */
  static int[] paint(Diagram diagram, Palette palette, Scaling scaling, int width, int height) {
    var painter = new MinimapPainter(width, height, scaling);
    Arrays.fill(painter.pixels, palette.surface().argb());
    for (Zone zone : diagram.zones().values()) {
      Rgba tint = palette.levels().get(zone.level()).withOpacity(ZONE_OPACITY);
      painter.fill(zone.bounds(), tint.over(palette.surface()));
    }
    for (Component component : diagram.components().values()) {
      painter.fill(component.bounds(), palette.layers().get(component.kind().layer()));
    }
    for (Note note : diagram.notes().values()) {
      painter.fill(note.bounds(), palette.paperEdge());
    }
    return painter.pixels;
  }

  /** At least one pixel, so that nothing gets lost. */
  private void fill(Box box, Rgba colour) {
    Box place = scaling.toPixels(box);
    int left = Math.clamp(Math.round(place.x()), 0, width - 1);
    int right = Math.clamp(Math.round(place.right()), left + 1, width);
    int top = Math.clamp(Math.round(place.y()), 0, height - 1);
    int bottom = Math.clamp(Math.round(place.bottom()), top + 1, height);
    for (int y = top; y < bottom; y++) {
      Arrays.fill(pixels, y * width + left, y * width + right, colour.argb());
    }
  }
}
