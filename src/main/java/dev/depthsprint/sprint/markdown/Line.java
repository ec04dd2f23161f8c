package dev.depthsprint.sprint.markdown;

/**
 * A line of the source.
 *
 * @param number counted from 1
 * @param raw as it stands in the file, without its end
 * @param text without quotation marks ({@code >}) in front and white space behind
 * @param indent the white space in front of the text, in columns; a tab reaches to the next fourth
 */
record Line(int number, String raw, String text, int indent) {

  private static final int TAB = 4;

  static Line of(int number, String raw) {
    int from = 0;
    int indent = 0;
    while (from < raw.length() && isFiller(raw.charAt(from))) {
      indent =
          switch (raw.charAt(from)) {
            case '\t' -> (indent / TAB + 1) * TAB;
            case '>' -> 0;
            default -> indent + 1;
          };
      from++;
    }
    return new Line(number, raw, raw.substring(from).stripTrailing(), indent);
  }

  private static boolean isFiller(char c) {
    return c == '>' || Character.isWhitespace(c);
  }

  /** Nothing to see at all. A line that only quotes nothing is not blank. */
  boolean isBlank() {
    return raw.isBlank();
  }

  /** True when it stands in a quotation. */
  boolean isQuoted() {
    return raw.strip().startsWith(">");
  }

  /** Nothing to read. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  /** True when the line asks for a line break at its end. */
  boolean breaksHard() {
    return raw.endsWith("  ") || endsWithBackslash();
  }

  /** An even number of backslashes at the end is text. */
  boolean endsWithBackslash() {
    int from = text.length();
    while (from > 0 && text.charAt(from - 1) == '\\') {
      from--;
    }
    return (text.length() - from) % 2 == 1;
  }

  /** The text without the backslash of a hard break. */
  String content() {
    return endsWithBackslash() ? text.substring(0, text.length() - 1).stripTrailing() : text;
  }
}
