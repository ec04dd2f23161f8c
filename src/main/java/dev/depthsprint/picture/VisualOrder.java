package dev.depthsprint.picture;

import java.text.Bidi;

/**
 * Puts a line of text into the order in which its letters stand from left to right: Hebrew runs
 * from right to left, figures and Latin words in it the other way round. A line begins at the side
 * that its first letter asks for.
 */
public final class VisualOrder {

  /** All characters before it stand in the order in which they are read. */
  private static final int FIRST_LEFTWARD = 0x590;

  private static final String OPENING = "([{<«‹";
  private static final String CLOSING = ")]}>»›";

  private VisualOrder() {}

  /** The text from left to right, ready to be drawn letter by letter. */
  public static String of(String text) {
    if (!needsOrder(text)) {
      return text;
    }
    String words = withoutControls(text);
    var bidi = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] runs = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      runs[i] = i;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    var line = new StringBuilder(words.length());
    for (int run : runs) {
      String part = words.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      line.append(bidi.getRunLevel(run) % 2 == 0 ? part : turned(part));
    }
    return line.toString();
  }

  /** True for a line that begins at its right side. */
  public static boolean isLeftward(String text) {
    return needsOrder(text)
        && !new Bidi(withoutControls(text), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
            .baseIsLeftToRight();
  }

  /**
   * The text without the characters that turn the order of what follows: a name must not reach
   * beyond itself.
   */
  public static String withoutControls(String text) {
    return text.codePoints().noneMatch(VisualOrder::isControl)
        ? text
        : text.codePoints()
            .filter(code -> !isControl(code))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isControl(int code) {
    return code >= 0x202A && code <= 0x202E || code >= 0x2066 && code <= 0x2069;
  }

  private static boolean needsOrder(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_LEFTWARD) {
        return true;
      }
    }
    return false;
  }

  /** Backwards, but marks stay behind the letter that they stand on. */
  private static String turned(String part) {
    var turned = new StringBuilder(part.length());
    int end = part.length();
    while (end > 0) {
      int start = end;
      int code;
      do {
        code = part.codePointBefore(start);
        start -= Character.charCount(code);
      } while (start > 0 && Character.getType(code) == Character.NON_SPACING_MARK);
      turned.appendCodePoint(mirrored(code)).append(part, start + Character.charCount(code), end);
      end = start;
    }
    return turned.toString();
  }

  private static int mirrored(int code) {
    int opening = OPENING.indexOf(code);
    int closing = CLOSING.indexOf(code);
    return opening >= 0 ? CLOSING.charAt(opening) : closing >= 0 ? OPENING.charAt(closing) : code;
  }
}
