package dev.depthsprint.sprint.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The inside of a line: emphasis, symbols in front, breaks written as HTML. */
final class Inline {

  private static final List<String> EMPHASIS = List.of("***", "**", "__", "~~", "*", "_");

  /** Breaks and lists as people write them inside a table cell. */
  private static final Pattern BREAK =
      Pattern.compile("<br\\s{0,9}/?>|</?[uo]l>|</li>|</?p>", Pattern.CASE_INSENSITIVE);

  private static final Pattern LIST_ITEM = Pattern.compile("<li>", Pattern.CASE_INSENSITIVE);

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Inline() {}

  /** A text that starts with emphasis: what is emphasised, and the rest. */
  record Emphasised(String inside, String behind) {}

  static Optional<Emphasised> emphasised(String text) {
    for (String mark : EMPHASIS) {
      int end = text.startsWith(mark) ? text.indexOf(mark, mark.length() + 1) : -1;
      if (end > 0) {
        return Optional.of(
            new Emphasised(
                text.substring(mark.length(), end), text.substring(end + mark.length())));
      }
    }
    return Optional.empty();
  }

  /**
   * The text without emphasis that starts at its very beginning: {@code **Day 1:** Start} becomes
   * {@code Day 1: Start}. Emphasis further in stays.
   */
  static String unwrapped(String text) {
    return emphasised(text).map(bold -> bold.inside() + bold.behind()).orElse(text);
  }

  /** The text without emoji, keycaps, white space and stray joiners in front. */
  static String withoutSymbols(String text) {
    int from = 0;
    while (from < text.length()) {
      int c = text.codePointAt(from);
      if (!isSymbol(c) && !isSpace(c)) {
        break;
      }
      from += Character.charCount(c);
    }
    return text.substring(from).strip();
  }

  /** The text without emoji and white space at its end. */
  static String withoutSymbolsBehind(String text) {
    int to = text.length();
    while (to > 0 && (isSymbol(text.codePointBefore(to)) || isSpace(text.codePointBefore(to)))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return text.substring(0, to);
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isSymbol(int c) {
    return Character.isEmojiPresentation(c)
        || Character.isExtendedPictographic(c) && !Character.isLetter(c)
        || Character.isEmojiModifier(c)
        || c == 0xFE0F
        || c == 0x200D
        || c == 0x20E3;
  }

  /** The cell at its breaks, each part trimmed, empty parts left out. */
  static List<String> segments(String cell) {
    String bulleted = LIST_ITEM.matcher(cell).replaceAll("<br>•");
    List<String> segments = new ArrayList<>();
    for (String part : BREAK.split(bulleted)) {
      if (!part.isBlank()) {
        segments.add(part.strip());
      }
    }
    return segments;
  }

  /** For comparing: small letters and digits without accents, one space between words. */
  static String folded(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
