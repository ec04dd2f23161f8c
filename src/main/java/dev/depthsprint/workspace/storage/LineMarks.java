package dev.depthsprint.workspace.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * What is known of the lines of a journal of time, so that it can be told later how far another
 * text says the same. The numbers of the lines, heartbeats and line ends of Windows make no
 * difference: a journal that was made anew without idle heartbeats says the same.
 */
final class LineMarks {

  private static final byte[] BEAT = "\"type\":\"heartbeat\"".getBytes(StandardCharsets.UTF_8);

  /** The length of {@code ,"crc":"0f1e2d3c"}}. */
  private static final int CRC = 18;

  private int[] marks = new int[64];
  private int size;

  /** The lines of a text. */
  static LineMarks of(byte[] text) {
    var lines = new LineMarks();
    lines.add(text);
    return lines;
  }

  /** Takes more lines; the last one may lack its newline. */
  void add(byte[] text) {
    for (int from = 0; from < text.length; from = JournalText.indexOfNewline(text, from) + 1) {
      if (!isBeat(text, from)) {
        if (size == marks.length) {
          marks = Arrays.copyOf(marks, 2 * size);
        }
        marks[size++] = mark(text, from);
      }
    }
  }

  /** The length of the lines that the text begins with and that are known, in bytes. */
  int common(byte[] text) {
    int from = 0;
    int known = 0;
    while (from < text.length
        && (isBeat(text, from) || known < size && isKnown(known, text, from))) {
      known += isBeat(text, from) ? 0 : 1;
      from = Math.min(text.length, JournalText.indexOfNewline(text, from) + 1);
    }
    return from;
  }

  private boolean isKnown(int place, byte[] text, int from) {
    return marks[place] == mark(text, from);
  }

  /** Where the line's second field begins, the first being its number. */
  private static int content(byte[] text, int from) {
    int at = from;
    while (at < text.length && text[at] != ',' && text[at] != '\n') {
      at++;
    }
    return Math.min(text.length, at + 1);
  }

  private static boolean isBeat(byte[] text, int from) {
    int at = content(text, from);
    return at + BEAT.length <= text.length
        && Arrays.equals(text, at, at + BEAT.length, BEAT, 0, BEAT.length);
  }

  private static int mark(byte[] text, int from) {
    int newline = JournalText.indexOfNewline(text, from);
    boolean hasReturn = newline > from && text[newline - 1] == '\r';
    int start = Math.min(content(text, from), newline);
    int end = (hasReturn ? newline - 1 : newline) - CRC;
    var crc = new CRC32C();
    crc.update(text, start, Math.max(0, end - start));
    return (int) crc.getValue();
  }
}
