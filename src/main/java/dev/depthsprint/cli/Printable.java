package dev.depthsprint.cli;

import dev.depthsprint.text.Directions;
import java.io.PrintWriter;

/**
 * Prints text that a terminal only shows: characters that would move its cursor, colour it or turn
 * its reading direction are replaced. A title may come from a file that someone else wrote.
 */
final class Printable extends PrintWriter {

  private static final char REPLACEMENT = '\uFFFD';

  private final PrintWriter raw;

  private Printable(PrintWriter raw) {
    super(raw, true);
    this.raw = raw;
  }

  static Printable on(PrintWriter raw) {
    return raw instanceof Printable printable ? printable : new Printable(raw);
  }

  /** Writes what is written to it as it is: for data that goes into a file. */
  PrintWriter raw() {
    return raw;
  }

  @Override
  public void write(int character) {
    write(String.valueOf((char) character), 0, 1);
  }

  @Override
  public void write(char[] text, int from, int length) {
    write(String.valueOf(text, from, length), 0, length);
  }

  @Override
  public void write(String text, int from, int length) {
    var shown = new StringBuilder(length);
    for (int i = from; i < from + length; i++) {
      char character = text.charAt(i);
      boolean isLineEnd =
          character == '\n'
              || character == '\r' && i + 1 < from + length && text.charAt(i + 1) == '\n';
      boolean isShown = isLineEnd || character == '\t' || !isControl(character);
      shown.append(isShown ? character : REPLACEMENT);
    }
    super.write(shown.toString(), 0, length);
  }

  /** True for what does something to a terminal instead of showing there. */
  static boolean isControl(int character) {
    return Character.isISOControl(character) || Directions.isOne(character);
  }
}
