package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code time.jsonl}: every time event, appended and forced to disk, never rewritten.
 *
 * <p>Loading changes nothing. What stands behind the last good line is moved into a file beside the
 * journal by the first append, before anything else is written. An append that failed half-way is
 * cut off again.
 */
final class TimeJournal {

  private static final TimeEventCodec EVENTS = new TimeEventCodec();

  /** About 800,000 lines, in bytes: years of work, and still read within a second or two. */
  private static final int LARGEST = 128 * 1024 * 1024;

  private final Place place;
  private final Path file;
  private final TimeLog log;
  private long nextSeq;
  private long goodLength;
  private boolean endsInNewline;

  /** True when what stands behind the good lines is only our own append that failed. */
  private boolean ownTail;

  /** True once the file's name in the folder is on disk. */
  private boolean folderForced;

  private TimeJournal(Place place, Path file, JournalText text) {
    this.place = place;
    this.file = file;
    this.log = text.log();
    this.nextSeq = text.nextSeq();
    this.goodLength = text.goodLength();
    this.endsInNewline = text.endsInNewline();
    this.folderForced = Place.mayExist(file);
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

  /** Returns when the events are on disk; after a problem none of them are. */
  void append(List<TimeEvent> events) throws Problem {
    byte[] text = text(events);
    try {
      try (var open = openOrCreate()) {
        settleTail(open);
        write(open, text);
      }
      if (!folderForced) {
        place.files().forceFolder(file.getParent());
        folderForced = true;
      }
    } catch (IOException e) {
      ownTail = true;
      throw Sentences.unwritable(place.name(file), e);
    }
    goodLength += text.length;
    nextSeq = Math.max(nextSeq, 1) + events.size();
    endsInNewline = true;
    ownTail = false;
  }

  private FileOperations.OpenFile openOrCreate() throws IOException {
    return goodLength == 0 && !Place.mayExist(file)
        ? place.files().create(file, FileOperations.Rights.OWNER)
        : place.files().open(file);
  }

  private byte[] text(List<TimeEvent> events) {
    var text = new ByteArrayOutputStream();
    if (!endsInNewline) {
      text.write('\n');
    }
    long seq = nextSeq;
    if (seq == 0) {
      text.writeBytes(JournalText.header().bytes());
      seq++;
    }
    for (TimeEvent event : events) {
      text.writeBytes(new JournalLine(seq, EVENTS.write(event)).bytes());
      seq++;
    }
    return text.toByteArray();
  }

  private void write(FileOperations.OpenFile open, byte[] text) throws IOException {
    try {
      open.write(text, goodLength);
      open.force();
    } catch (IOException e) {
      cutBack(open, e);
      throw e;
    }
  }

  /** Takes a half append back at once; where that fails too, the next append tries again. */
  private void cutBack(FileOperations.OpenFile open, IOException cause) {
    try {
      open.truncate(goodLength);
      open.force();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private void settleTail(FileOperations.OpenFile open) throws IOException, Problem {
    long size = open.size();
    if (size < goodLength) {
      throw Problem.of("storage.journal.shortened", place.name(file));
    }
    if (size > goodLength) {
      if (!ownTail) {
        keepTail();
      }
      open.truncate(goodLength);
    }
  }

  /** Copies what stands behind the good lines into a file beside the journal. */
  private void keepTail() throws IOException {
    byte[] all = place.files().read(file, LARGEST);
    Path rejected = place.newRejected(file);
    try (var open = place.files().create(rejected, FileOperations.Rights.OWNER)) {
      open.write(Arrays.copyOfRange(all, Math.toIntExact(goodLength), all.length), 0);
      open.force();
    }
    place.files().forceFolder(file.getParent());
  }
}
