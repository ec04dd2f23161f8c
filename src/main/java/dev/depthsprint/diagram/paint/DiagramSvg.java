package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.svg.Svg;

/** A diagram as SVG text: the same text whoever asks for it, the window or the command line. */
public final class DiagramSvg {

  private DiagramSvg() {}

  /**
   * The whole diagram; its own description, or else what flows where, stands in it for those who do
   * not see it.
   *
   * @param transparent leaves out the palette's canvas
   */
  public static String of(Diagram diagram, Palette palette, boolean transparent) {
    String words = diagram.about().description();
    return Svg.of(
        DiagramPainter.paint(diagram, palette),
        transparent ? Rgba.TRANSPARENT : palette.canvas(),
        diagram.title(),
        words.isBlank() ? PictureWords.of(diagram) : words);
  }
}
