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

/**
 * {@code time.jsonl}: every time event, appended and forced to disk. It is written anew only to
 * leave out heartbeats that say nothing any more.
 */
final class TimeJournal {

  private static final TimeEventCodec EVENTS = new TimeEventCodec();

  /** About 800,000 lines, in bytes: years of work, and still read within a second or two. */
  private static final int LARGEST = 128 * 1024 * 1024;

  /** More heartbeats than a long week of work leaves. */
  static final int MANY_BEATS = 10_000;

  private final LineFile lines;
  private final String name;
  private final TimeLog log;
  private final boolean isWorthLess;
  private long nextSeq;

  private TimeJournal(Place place, Path file, JournalText text) {
    this.lines = new LineFile(place, file, text.goodLength(), text.endsInNewline(), LARGEST);
    this.name = place.name(file);
    this.log = text.log();
    this.isWorthLess = text.beats() > MANY_BEATS && text.damagedLine() == 0;
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

  /**
   * Leaves out the heartbeats that say nothing any more, if there were many when the journal was
   * loaded. What the journal comes to is compared before anything is written.
   */
  void makeLean() throws Problem {
    if (!isWorthLess) {
      return;
    }
    byte[] whole = bytes().orElseThrow();
    JournalText before = JournalText.parse(whole, name);
    boolean isOurs = before.nextSeq() == nextSeq && before.goodLength() == whole.length;
    byte[] lean = isOurs ? LeanJournal.of(whole, name) : whole;
    JournalText after = JournalText.parse(lean, name);
    boolean isSame = after.log().equals(before.log()) && after.skipped() == before.skipped();
    if (isSame && lean.length < whole.length && after.goodLength() == lean.length) {
      lines.replace(lean);
      nextSeq = after.nextSeq();
    }
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
