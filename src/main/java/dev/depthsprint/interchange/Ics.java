package dev.depthsprint.interchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of an iCalendar file (RFC 5545): CRLF, folded at 75 octets, texts escaped. */
final class Ics {

  private static final int MOST_OCTETS = 75;
  private static final String END = "\r\n";

  private final StringBuilder text = new StringBuilder();

  /** A property whose value has a syntax of its own, such as a date. */
  Ics line(String name, String value) {
    int octets = 0;
    String line = name + ":" + value;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      String character = Character.toString(line.codePointAt(i));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        text.append(END).append(' ');
        octets = 1;
      }
      text.append(character);
      octets += size;
    }
    text.append(END);
    return this;
  }

  /** A property that holds text of any kind. */
  Ics text(String name, String value) {
    return line(name, escaped(value));
  }

  /** A property that holds a list of texts. */
  Ics texts(String name, List<String> values) {
    return line(name, String.join(",", values.stream().map(Ics::escaped).toList()));
  }

  private static String escaped(String value) {
    var escaped = new StringBuilder();
    value
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
            case '\n' -> escaped.append("\\n");
            default -> escaped.append(isControl(c) ? " " : Character.toString(c));
          }
        });
    return escaped.toString();
  }

  /** What no text may hold; half a surrogate pair is none either. */
  private static boolean isControl(int c) {
    return c != '\t' && c < ' '
        || c == 0x7f
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
