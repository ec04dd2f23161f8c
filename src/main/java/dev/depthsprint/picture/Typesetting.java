package dev.depthsprint.picture;

import java.util.ArrayList;
import java.util.List;

/** Makes text fit a width: with an ellipsis, or over several lines. */
public final class Typesetting {

  private static final String ELLIPSIS = "…";

  /** After these a long word is broken rather than elsewhere. */
  private static final String SIGNS = "-_./:,;|+&";

  private Typesetting() {}

  /** The text, or as much of its beginning as fits before an ellipsis; empty when not even that. */
  public static String fitted(String text, FontFace face, double size, double width) {
    if (face.width(text, size) <= width) {
      return text;
    }
    double room = width - face.width(ELLIPSIS, size);
    if (room < 0) {
      return "";
    }
    return text.substring(0, fittingLength(text, face, size, room)).stripTrailing() + ELLIPSIS;
  }

  /**
   * The text over at most {@code most} lines, broken between words; a word that is wider than a
   * line is broken after a sign in it such as a hyphen or a dot, or else anywhere. What does not
   * fit ends in an ellipsis. No line for an empty text.
   */
  public static List<String> lines(
      String text, FontFace face, double size, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty()) {
      int end = lineEnd(rest, face, size, width);
      boolean last = lines.size() == most - 1 || end == 0;
      lines.add(last ? fitted(rest, face, size, width) : rest.substring(0, end).strip());
      rest = last ? "" : rest.substring(end).strip();
    }
    return lines;
  }

  /**
   * Where the first line ends: all, or the last space before which everything fits, or within a
   * word. 0 when not one character fits.
   */
  private static int lineEnd(String text, FontFace face, double size, double width) {
    if (face.width(text, size) <= width) {
      return text.length();
    }
    int fits = fittingLength(text, face, size, width);
    int space = text.lastIndexOf(' ', fits);
    return space > 0 ? space : breakWithin(text, fits);
  }

  /** In the second half of what fits of a long word, after its last sign; or all that fits. */
  private static int breakWithin(String word, int fits) {
    for (int i = fits; i > fits / 2; i--) {
      if (SIGNS.indexOf(word.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return fits;
  }

  /** How many chars from the beginning fit; a character of two chars is never cut in half. */
  private static int fittingLength(String text, FontFace face, double size, double width) {
    double used = 0;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      used += FontFace.isDrawn(codePoint) ? face.advance(face.glyph(codePoint)) * size : 0;
      if (used > width) {
        break;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }
}
