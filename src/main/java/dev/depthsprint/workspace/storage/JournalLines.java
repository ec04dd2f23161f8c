package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.text.Problem;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** The lines of a journal of time, as {@link JournalText} reads them. */
final class JournalLines {

  private static final TimeEventCodec EVENTS = new TimeEventCodec();

  private JournalLines() {}

  /**
   * @param firstSeq the number of the first line
   */
  static byte[] text(long firstSeq, List<TimeEvent> events) throws Problem {
    var text = new ByteArrayOutputStream();
    long seq = firstSeq;
    for (TimeEvent event : events) {
      text.writeBytes(line(seq, event));
      seq++;
    }
    return text.toByteArray();
  }

  /**
   * A journal that begins with these events.
   *
   * @param header its first line
   */
  static byte[] text(JournalLine header, List<TimeEvent> events) throws Problem {
    var text = new ByteArrayOutputStream();
    text.writeBytes(header.bytes());
    text.writeBytes(text(1, events));
    return text.toByteArray();
  }

  /**
   * @throws Problem when the line would be too long to be read again
   */
  static byte[] line(long seq, TimeEvent event) throws Problem {
    byte[] line = new JournalLine(seq, EVENTS.write(event)).bytes();
    if (line.length > JournalLine.LONGEST) {
      throw Problem.of("storage.journal.longLine");
    }
    return line;
  }
}
