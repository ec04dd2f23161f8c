package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.pdf.Pdf;

/** A diagram as a PDF page: the same bytes whoever asks for it, the window or the command line. */
public final class DiagramPdf {

  private DiagramPdf() {}

  /**
   * The whole diagram.
   *
   * @param transparent leaves out the palette's canvas
   */
  public static byte[] of(Diagram diagram, Palette palette, boolean transparent) {
    return Pdf.of(
        DiagramPainter.paint(diagram, palette),
        transparent ? Rgba.TRANSPARENT : palette.canvas(),
        diagram.title());
  }
}
