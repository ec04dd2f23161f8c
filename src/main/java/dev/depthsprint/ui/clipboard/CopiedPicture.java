package dev.depthsprint.ui.clipboard;

import dev.depthsprint.diagram.copy.Part;
import dev.depthsprint.diagram.paint.DiagramPainter;
import dev.depthsprint.diagram.paint.DiagramSvg;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.raster.Png;
import dev.depthsprint.picture.raster.Raster;
import dev.depthsprint.picture.raster.View;

/**
 * A part as pictures.
 *
 * @param pixels premultiplied ARGB, row by row; empty when the part is too large for a picture of
 *     pixels
 */
record CopiedPicture(int[] pixels, int width, int height, String svg) {

  /** Programs that are pasted into hold several copies of a picture. */
  private static final double MOST_PIXELS = 16e6;

  /** Paints a part, at twice its size where that is not too large; may take a second. */
  static CopiedPicture of(Part part, Palette palette) {
    Picture picture = DiagramPainter.paint(part.diagram(), palette);
    Box frame = Png.frame(picture);
    String svg = DiagramSvg.of(part.diagram(), palette, false);
    for (int scale = 2; scale > 0; scale--) {
      double area = frame.width() * frame.height() * scale * scale;
      if (area <= MOST_PIXELS) {
        int width = (int) frame.width() * scale;
        int height = (int) frame.height() * scale;
        int[] pixels = new int[width * height];
        var view = new View(frame.x(), frame.y(), scale);
        Raster.paint(picture, view, pixels, width, height, palette.canvas());
        return new CopiedPicture(pixels, width, height, svg);
      }
    }
    return new CopiedPicture(new int[0], 0, 0, svg);
  }
}
