package dev.depthsprint.picture.svg;

/** Text as XML takes it. */
final class Escaped {

  private Escaped() {}

  /** Control characters become spaces, halves of a pair the character for what is unknown. */
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
    return Character.isISOControl(code) ? ' ' : isHalf || (code & 0xFFFE) == 0xFFFE ? 0xFFFD : code;
  }
}
