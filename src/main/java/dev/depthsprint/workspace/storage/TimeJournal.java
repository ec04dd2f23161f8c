package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code time.jsonl}: every time event, appended and forced to disk, never rewritten. */
final class TimeJournal {

  private static final TimeEventCodec EVENTS = new TimeEventCodec();

  /** About 800,000 lines, in bytes: years of work, and still read within a second or two. */
  private static final int LARGEST = 128 * 1024 * 1024;

  private final LineFile lines;
  private final TimeLog log;
  private long nextSeq;

  private TimeJournal(Place place, Path file, JournalText text) {
    this.lines = new LineFile(place, file, text.goodLength(), text.endsInNewline(), LARGEST);
    this.log = text.log();
    this.nextSeq = text.nextSeq();
  }

  /** The time as it was when the journal was loaded. */
  TimeLog log() {
    return log;
  }

  static TimeJournal load(Place place, Path main, Consumer<Message> complain) {
    Home<JournalText> home = Home.find(place, main, LARGEST, JournalText::parse, complain);
    JournalText text = home.content().orElse(JournalText.NEW);
    String name = place.name(home.file());
    if (text.damagedLine() > 0) {
      complain.accept(
          Message.of("storage.journal.damaged", name, String.valueOf(text.damagedLine())));
    }
    if (text.skipped() > 0) {
      complain.accept(Message.of("storage.journal.skipped", name, text.skipped()));
    }
    return new TimeJournal(place, home.file(), text);
  }

  /** The good lines as they stand in the file; empty while there is none. */
  Optional<byte[]> bytes() throws Problem {
    return lines.bytes();
  }

  /** Returns when the events are on disk; after a problem none of them are. */
  void append(List<TimeEvent> events) throws Problem {
    lines.append(text(events));
    nextSeq = Math.max(nextSeq, 1) + events.size();
  }

  private byte[] text(List<TimeEvent> events) throws Problem {
    var text = new ByteArrayOutputStream();
    long seq = nextSeq;
    if (seq == 0) {
      text.writeBytes(JournalText.header().bytes());
      seq++;
    }
    for (TimeEvent event : events) {
      byte[] line = new JournalLine(seq, EVENTS.write(event)).bytes();
      if (line.length > JournalLine.LONGEST) {
        throw Problem.of("storage.journal.longLine");
      }
      text.writeBytes(line);
      seq++;
    }
    return text.toByteArray();
  }
}
