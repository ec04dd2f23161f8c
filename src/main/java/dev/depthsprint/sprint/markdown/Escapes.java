package dev.depthsprint.sprint.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts inside an exported plan. A character that would be misread where it stands is written as a
 * numeric character reference ({@code &#10;}), which every Markdown viewer shows as the character;
 * so any text comes back as it was.
 */
final class Escapes {

  private static final Pattern REFERENCE = Pattern.compile("&#([0-9]{0,7});");
  private static final Pattern CELL_REFERENCE = Pattern.compile("&#([0-9]{0,7});|\\\\(\\|)");
  private static final String BREAK = "<br";
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private Escapes() {}

  /** A text that stands alone on a line or at the end of one. */
  static String line(String text) {
    return written(text, true);
  }

  /** A whole line, with the white space that it starts and ends with. */
  static String inside(String text) {
    return written(text, false);
  }

  private static String written(String text, boolean strips) {
    var written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean atEdge = strips && (i == 0 || i == text.length() - 1);
      boolean misread =
          Character.isISOControl(c) && (c != '\t' || strips)
              || c == LINE_SEPARATOR
              || c == PARAGRAPH_SEPARATOR
              || isLoneSurrogate(text, i)
              || c == '&' && text.startsWith("&#", i)
              || atEdge && Inline.isSpace(c);
      written.append(misread ? reference(c) : String.valueOf(c));
    }
    return written.toString();
  }

  /** A text in a table cell. */
  static String cell(String text) {
    String line = line(text);
    var written = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean misread =
          c == '\\' && (i == line.length() - 1 || line.charAt(i + 1) == '|')
              || c == '<' && line.regionMatches(true, i, BREAK, 0, BREAK.length());
      written.append(misread ? reference(c) : c == '|' ? "\\|" : String.valueOf(c));
    }
    return written.toString();
  }

  /** The text with its first character written out when it would start something else. */
  static String guarded(String written, Pattern start) {
    return start.matcher(written).lookingAt() ? first(written) : written;
  }

  /** The text with its first character written out, if it has one. */
  static String first(String written) {
    if (written.isEmpty()) {
      return "&#;";
    }
    int end = written.offsetByCodePoints(0, 1);
    return "&#" + written.codePointAt(0) + ";" + written.substring(end);
  }

  /** The text with each match's last character written out. */
  static String without(String written, Pattern end) {
    return end.matcher(written)
        .replaceAll(found -> {
          String match = found.group();
          int last = match.length() - 1;
          return Matcher.quoteReplacement(match.substring(0, last) + reference(match.charAt(last)));
        });
  }

  /** What a text was before {@link #line}. */
  static String read(String written) {
    return REFERENCE.matcher(written).replaceAll(found -> character(found.group(1)));
  }

  /** What a text was before {@link #cell}. */
  static String readCell(String written) {
    return CELL_REFERENCE
        .matcher(written)
        .replaceAll(found -> found.group(2) == null ? character(found.group(1)) : "|");
  }

  /** A reference without a number stands for nothing. */
  private static String character(String number) {
    if (number.isEmpty()) {
      return "";
    }
    int code = Integer.parseInt(number);
    String text = Character.isValidCodePoint(code) ? Character.toString(code) : "&#" + code + ";";
    return Matcher.quoteReplacement(text);
  }

  private static String reference(char c) {
    return String.format(Locale.ROOT, "&#%d;", (int) c);
  }

  private static boolean isLoneSurrogate(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
