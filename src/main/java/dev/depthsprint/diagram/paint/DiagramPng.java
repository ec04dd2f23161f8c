package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.raster.Png;
import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.io.OutputStream;

/** A diagram as a PNG file: the same bytes whoever asks for it, the window or the command line. */
public final class DiagramPng {

  private DiagramPng() {}

  /**
   * Writes the whole diagram. The stream is left open.
   *
   * @param scale pixels per diagram unit, 1 to {@link Png#LARGEST_SCALE}
   * @param transparent leaves out the palette's canvas
   * @throws Problem when the file would have too many pixels; nothing is written then
   * @throws IOException when the stream fails
   */
  public static void write(
      Diagram diagram, Palette palette, int scale, boolean transparent, OutputStream out)
      throws IOException, Problem {
    Picture picture = DiagramPainter.paint(diagram, palette);
    Png.write(picture, scale, transparent ? Rgba.TRANSPARENT : palette.canvas(), out);
  }
}
