package dev.depthsprint.ui.export;

import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a person wants exported where.
 *
 * @param scale pixels per diagram unit
 */
record ExportWish(Path file, int scale, boolean transparent, Palette palette) {

  private static final String ENDING = ".png";

  /**
   * The file that a typed path means: a relative one, or one that begins with ~, lies in the home
   * folder, and the ending may be left out.
   *
   * @throws Problem when the text is no path on this system
   */
  static Path file(String typed, Path home) throws Problem {
    String text = typed.strip();
    if (text.isEmpty()) {
      throw Problem.of("canvas.export.noFile");
    }
    String named = text.toLowerCase(Locale.ROOT).endsWith(ENDING) ? text : text + ENDING;
    try {
      return home.resolve(named.replaceFirst("^~[/\\\\]", "")).normalize();
    } catch (InvalidPathException e) {
      throw new Problem(Message.of("canvas.export.badPath", text), e);
    }
  }
}
