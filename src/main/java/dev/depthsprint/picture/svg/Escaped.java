package dev.depthsprint.picture.svg;

import dev.depthsprint.text.Directions;

/** Text as XML takes it. */
final class Escaped {

  private Escaped() {}

  /**
   * Control characters become spaces, halves of a pair and what turns the direction that for
   * unknown.
   */
  static String of(String text) {
    var escaped = new StringBuilder();
    text.codePoints().forEach(code -> append(escaped, code));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int code) {
    switch (code) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      default -> escaped.appendCodePoint(allowed(code));
    }
  }

  private static int allowed(int code) {
    boolean isHalf = code >= 0xD800 && code <= 0xDFFF;
    boolean isUnknown = isHalf || Directions.isOne(code) || (code & 0xFFFE) == 0xFFFE;
    return Character.isISOControl(code) ? ' ' : isUnknown ? 0xFFFD : code;
  }
}
