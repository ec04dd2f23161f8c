package dev.depthsprint.ui.export;

import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.files.TypedFile;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a person wants exported where.
 *
 * @param scale pixels per diagram unit
 */
record ExportWish(Path file, int scale, boolean transparent, Palette palette) {

  private static final String PNG = ".png";
  private static final String SVG = ".svg";
  private static final String PDF = ".pdf";

  /**
   * The file that a typed path means: a relative one, or one that begins with ~, lies in the home
   * folder, and the ending may be left out: then it is a PNG file.
   *
   * @throws Problem when nothing is typed, or no path of this system
   */
  static Path file(String typed, Path home) throws Problem {
    Path file = TypedFile.of(typed, home);
    String name = file.toString();
    boolean isNamed = endsWith(name, PNG) || endsWith(name, SVG) || endsWith(name, PDF);
    return isNamed ? file : Path.of(name + PNG);
  }

  /** True when the name of a file asks for what has no pixels, and so no scale. */
  static boolean isSharpAtAnySize(Path file) {
    return endsWith(file.toString(), SVG) || endsWith(file.toString(), PDF);
  }

  /** True when the name of the file asks for outlines and text, whose scale does not matter. */
  boolean isSvg() {
    return endsWith(file.toString(), SVG);
  }

  /** True when the name of the file asks for a page. */
  boolean isPdf() {
    return endsWith(file.toString(), PDF);
  }

  private static boolean endsWith(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
