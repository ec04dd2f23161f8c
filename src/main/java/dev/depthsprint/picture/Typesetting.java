package dev.depthsprint.picture;

import java.util.ArrayList;
import java.util.List;

/** Makes text fit a width: with an ellipsis, or over several lines. */
public final class Typesetting {

  private static final String ELLIPSIS = "…";

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
   * The text over at most {@code most} lines, broken between words. What does not fit ends in an
   * ellipsis; so does a single word that is too wide. No line for an empty text.
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

  /** Where the first line ends: all, or the last space before which everything fits, or 0. */
  private static int lineEnd(String text, FontFace face, double size, double width) {
    if (face.width(text, size) <= width) {
      return text.length();
    }
    int fits = fittingLength(text, face, size, width);
    return Math.max(0, text.lastIndexOf(' ', fits));
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
