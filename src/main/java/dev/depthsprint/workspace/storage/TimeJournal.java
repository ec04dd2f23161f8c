package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimeMerge;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * {@code time.jsonl}: every time event, appended and forced to disk. It is written anew only to
 * leave out heartbeats that say nothing any more. What another program makes of the file is read
 * anew, and the time that is missing in it is appended. Used from the threads of the writer.
 */
final class TimeJournal {

  private static final TimeEventCodec EVENTS = new TimeEventCodec();

  /** About 800,000 lines, in bytes: years of work, and still read within a second or two. */
  private static final int LARGEST = 128 * 1024 * 1024;

  /** More heartbeats than a long week of work leaves. */
  static final int MANY_BEATS = 10_000;

  private final Place place;
  private LineFile lines;
  private LineMarks marks;
  private TimeLog log;
  private long nextSeq;
  private boolean isWorthLess;

  /** What leads from the lines of the file to the log, written ahead of the next event. */
  private List<TimeEvent> missing;

  /** How the file looked from outside when we last read or wrote it. */
  private Optional<Stamp> stamp;

  /** Why the file that another program changed could not be read yet; until then it stays. */
  private Optional<Problem> unread = Optional.empty();

  private TimeJournal(Place place, Path file, JournalRead read) {
    this.place = place;
    this.stamp = Stamp.of(file);
    this.log = read.log();
    take(file, read, read.missing());
  }

  private void take(Path file, JournalRead read, List<TimeEvent> more) {
    JournalText text = read.text();
    lines = new LineFile(place, file, text.goodLength(), text.endsInNewline(), LARGEST);
    marks = read.marks();
    nextSeq = text.nextSeq();
    isWorthLess = text.beats() > MANY_BEATS && text.damagedLine() == 0;
    missing = List.copyOf(more);
  }

  /** The time as it is now. */
  synchronized TimeLog log() {
    return log;
  }

  static TimeJournal load(Place place, Path main, Consumer<Message> complain) {
    Home<JournalRead> home = Home.find(place, main, LARGEST, reader(place), complain);
    JournalRead read = home.content().orElseGet(JournalRead::fresh);
    read.complaints(place.name(home.file())).forEach(complain);
    return new TimeJournal(place, home.file(), read);
  }

  private static Home.Reader<JournalRead> reader(Place place) {
    return (bytes, name) -> {
      JournalText.requireLines(bytes, name);
      return JournalRead.of(bytes, name, place.time().instant());
    };
  }

  /** The good lines as they stand in the file; empty while there is none. */
  synchronized Optional<byte[]> bytes() throws Problem {
    settle();
    return lines.bytes();
  }

  /**
   * Looks whether another program changed the file, and merges the time in it with what is known.
   * The file stays as that program left it until {@link #settle}.
   *
   * @param complain hears what could not be read
   * @return true when the log is another one now
   */
  synchronized boolean refresh(Consumer<Message> complain) {
    Path file = lines.file();
    Optional<Stamp> now = Stamp.of(file);
    unread = Optional.empty();
    if (now.equals(stamp)) {
      return false;
    }
    if (now.isEmpty()) {
      stamp = now;
      take(file, JournalRead.fresh(), events(TimeLog.EMPTY));
      return false;
    }
    TimeLog before = log;
    try {
      byte[] bytes = place.files().read(file, LARGEST);
      JournalRead read = JournalRead.of(bytes, place.name(file), now());
      merge(read, bytes, place.name(file));
      stamp = now;
      read.complaints(place.name(file)).forEach(complain);
    } catch (Problem problem) {
      goBeside(problem, complain);
    } catch (Disk.NotAFileException | Disk.TooLargeException e) {
      goBeside(Sentences.unreadable(place.name(file), e), complain);
    } catch (IOException e) {
      // The disk is in trouble, not the file: it is read when that is over.
      unread = Optional.of(Sentences.unreadable(place.name(file), e));
    }
    return !log.equals(before);
  }

  /** True when the file stands as we left it, so that lines can be appended without a look. */
  synchronized boolean isUntouched() {
    return Stamp.of(lines.file()).equals(stamp);
  }

  private void merge(JournalRead read, byte[] bytes, String name) throws Problem {
    TimeLog base = JournalText.parse(Arrays.copyOf(bytes, marks.common(bytes)), name).log();
    TimeLog held = read.text().log();
    log = TimeMerge.of(base, log, read.log()).log();
    List<TimeEvent> events = events(held);
    log = events.stream().reduce(held, TimeJournal::after, (_, last) -> last);
    take(lines.file(), read, events);
  }

  /** What leads from what a file holds to all that is known. */
  private List<TimeEvent> events(TimeLog held) {
    return TimeMerge.events(held, log, place.time().instant());
  }

  private Instant now() {
    return place.time().instant();
  }

  /** What stands in the file now is left alone, and what we have goes beside it. */
  private void goBeside(Problem problem, Consumer<Message> complain) {
    Path beside = place.newRecovered(main());
    stamp = Optional.empty();
    take(beside, JournalRead.fresh(), events(TimeLog.EMPTY));
    complain.accept(Message.of("storage.complaint.kept", problem.sentence(), place.name(beside)));
  }

  private Path main() {
    Path file = lines.file();
    return Place.isRecovered(file) ? Place.mainOf(file) : file;
  }

  /** Appends what the file lacks after a {@link #refresh}; the next append does at the latest. */
  synchronized void settle() {
    try {
      append(List.of());
    } catch (Problem _) {
      // The next append says so, and writes it first.
    }
  }

  /** Returns when the events are on disk; after a problem none of them are. */
  synchronized void append(List<TimeEvent> events) throws Problem {
    if (unread.isPresent()) {
      throw unread.get();
    }
    List<TimeEvent> all = new ArrayList<>(missing);
    all.addAll(events);
    if (all.isEmpty()) {
      return;
    }
    byte[] text = text(all);
    try {
      lines.append(text);
    } finally {
      stamp = Stamp.of(lines.file());
    }
    marks.add(text);
    nextSeq = Math.max(nextSeq, 1) + all.size();
    missing = List.of();
    log = events.stream().reduce(log, TimeJournal::after, (_, last) -> last);
  }

  /**
   * Leaves out the heartbeats that say nothing any more, if there were many when the journal was
   * read. What the journal comes to is compared before anything is written.
   */
  void makeLean() throws Problem {
    if (!isWorthLess) {
      return;
    }
    byte[] whole = bytes().orElseThrow();
    String name = place.name(lines.file());
    JournalText before = JournalText.parse(whole, name);
    if (before.goodLength() != whole.length) {
      return;
    }
    byte[] lean = LeanJournal.of(whole, name);
    JournalText after = JournalText.parse(lean, name);
    boolean isSame = after.log().equals(before.log()) && after.skipped() == before.skipped();
    if (isSame && lean.length < whole.length && after.goodLength() == lean.length) {
      replace(whole.length, before.nextSeq(), lean, after.nextSeq());
    }
  }

  /**
   * No line that came while the lean journal was made is lost: it is made at another start then.
   */
  private synchronized void replace(long length, long seq, byte[] lean, long leanSeq)
      throws Problem {
    if (lines.length() == length && nextSeq == seq) {
      lines.replace(lean);
      nextSeq = leanSeq;
      stamp = Stamp.of(lines.file());
    }
  }

  private static TimeLog after(TimeLog log, TimeEvent event) {
    return log.after(event).orElse(log);
  }

  private byte[] text(List<TimeEvent> events) throws Problem {
    var text = new ByteArrayOutputStream();
    long seq = nextSeq;
    if (seq == 0) {
      text.writeBytes(JournalText.header().bytes());
      seq++;
    }
    for (TimeEvent event : events) {
      byte[] line = line(seq, event);
      text.writeBytes(line);
      seq++;
    }
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
