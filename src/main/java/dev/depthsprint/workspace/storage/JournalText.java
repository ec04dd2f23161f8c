package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.text.Problem;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands in a journal. The first line carries the versions, as {@link FileFormat} has them;
 * each further one is an event. Reading ends at the first line that is damaged: its number, its CRC
 * or its JSON is wrong, or it is the torn end of the last append.
 *
 * @param log all events of the good lines, applied in order
 * @param nextSeq the number of the line to append next
 * @param goodLength the length of the good lines, in bytes
 * @param endsInNewline false when the last good line lacks its newline
 * @param damagedLine the number of the first damaged line, counted from 1; 0 when all are good
 * @param skipped how many good lines say what we do not understand or what contradicts the lines
 *     before
 * @param beats how many lines are heartbeats
 */
record JournalText(
    TimeLog log,
    long nextSeq,
    int goodLength,
    boolean endsInNewline,
    int damagedLine,
    int skipped,
    int beats) {

  static final JournalText NEW = new JournalText(TimeLog.EMPTY, 0, 0, true, 0, 0, 0);

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final TimeEventCodec EVENTS = new TimeEventCodec();

  /** The first line of a new journal. */
  static JournalLine header() {
    ObjectNode tree = JsonText.object().put("type", "journal");
    tree.setAll(FileFormat.versions(tree));
    return new JournalLine(0, tree);
  }

  /**
   * @throws Problem when only a newer version of the app understands the journal
   */
  static JournalText parse(byte[] bytes, String name) throws Problem {
    JournalText text = NEW.from(markLength(bytes));
    while (text.goodLength < bytes.length) {
      int newline = indexOfNewline(bytes, text.goodLength);
      Optional<JournalLine> line = line(bytes, text.goodLength, newline, name);
      if (line.isEmpty() || line.get().seq() != text.nextSeq) {
        return text.damaged();
      }
      text = text.with(line.get(), Math.min(newline + 1, bytes.length), name);
      text = newline == bytes.length ? text.withoutNewline() : text;
    }
    return text;
  }

  /** The line between two places of the text; empty when it is damaged. */
  static Optional<JournalLine> line(byte[] bytes, int from, int newline, String name) {
    return line(bytes, from, newline, name, JournalLine.LONGEST);
  }

  /**
   * @param longest a line of more bytes is damaged
   */
  static Optional<JournalLine> line(byte[] bytes, int from, int newline, String name, int longest) {
    byte[] line = withoutReturn(Arrays.copyOfRange(bytes, from, newline));
    return JournalLine.parse(line, name, longest);
  }

  private JournalText with(JournalLine line, int end, String name) throws Problem {
    if (line.seq() == 0) {
      FileFormat.requireReadable(Fields.of(line.tree(), name));
      return new JournalText(log, 1, end, true, 0, 0, 0);
    }
    Optional<TimeEvent> event = event(line.tree(), name);
    Optional<TimeLog> next = event.flatMap(log::after);
    boolean isBeat = event.orElse(null) instanceof TimeEvent.Heartbeat;
    return new JournalText(
        next.orElse(log),
        nextSeq + 1,
        end,
        true,
        0,
        next.isPresent() ? skipped : skipped + 1,
        isBeat ? beats + 1 : beats);
  }

  /** Empty for what we do not understand. */
  static Optional<TimeEvent> event(ObjectNode tree, String name) {
    try {
      return Optional.of(EVENTS.read(Fields.of(tree, name)));
    } catch (Problem _) {
      return Optional.empty();
    }
  }

  private JournalText damaged() {
    return new JournalText(
        log, nextSeq, goodLength, endsInNewline, Math.toIntExact(nextSeq + 1), skipped, beats);
  }

  private JournalText withoutNewline() {
    return new JournalText(log, nextSeq, goodLength, false, damagedLine, skipped, beats);
  }

  private JournalText from(int start) {
    return new JournalText(log, nextSeq, start, endsInNewline, damagedLine, skipped, beats);
  }

  /** A journal is never written without its first line: somebody emptied it, or the disk did. */
  static void requireLines(byte[] bytes, String name) throws Problem {
    if (bytes.length == markLength(bytes)) {
      throw Problem.of("storage.json.empty", name);
    }
  }

  /** The length of the mark that some editors of Windows put before UTF-8, in bytes. */
  static int markLength(byte[] bytes) {
    return Arrays.equals(bytes, 0, Math.min(bytes.length, MARK.length), MARK, 0, MARK.length)
        ? MARK.length
        : 0;
  }

  static int indexOfNewline(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** A journal that went through git on Windows may have both characters at each line's end. */
  private static byte[] withoutReturn(byte[] line) {
    return line.length > 0 && line[line.length - 1] == '\r'
        ? Arrays.copyOf(line, line.length - 1)
        : line;
  }
}
