package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimeMerge;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * {@code time.jsonl}: every time event, appended and forced to disk. It is written anew only to
 * leave out heartbeats that say nothing any more. What another program makes of the file is read
 * anew, and the time that is missing in it is appended. Used from the threads of the writer.
 */
final class TimeJournal {

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

  /** True when a change that came right behind may look the same from outside. */
  private boolean isYoung;

  /** While the journal's own file cannot be read and another has its place. */
  private Optional<Away> away = Optional.empty();

  /** Siblings that are not needed any more as soon as what is missing is written. */
  private final Map<Path, Message> leftovers = new HashMap<>();

  /** Why the file that another program changed could not be read yet; until then it stays. */
  private Optional<Problem> unread = Optional.empty();

  /**
   * Why the journal is not in its own file.
   *
   * @param seen how that file looked when it could not be read
   * @param base what was known then
   * @param said what was complained
   */
  private record Away(Optional<Stamp> seen, TimeLog base, Message said) {

    Away saying(Message next) {
      return new Away(seen, base, next);
    }
  }

  private TimeJournal(Place place, Path file, JournalRead read, Optional<Stamp> stamp) {
    this.place = place;
    this.stamp = stamp;
    this.isYoung = Seen.isYoung(stamp, now());
    this.log = read.log();
    take(file, read, read.missing());
  }

  private void take(Path file, JournalRead read, List<TimeEvent> more) {
    JournalText text = read.text();
    lines = new LineFile(place, file, text.goodLength(), text.endsInNewline(), LARGEST);
    marks = read.marks();
    nextSeq = text.nextSeq();
    isWorthLess = text.beats() > MANY_BEATS && text.damagedLine() == 0 && !Place.isRecovered(file);
    missing = List.copyOf(more);
  }

  /** The time as it is now. */
  synchronized TimeLog log() {
    return log;
  }

  static TimeJournal load(Place place, Path main, Consumer<Message> complain) {
    Optional<Stamp> stamp = Stamp.of(main);
    List<Message> said = new ArrayList<>();
    Home<JournalRead> home = Home.find(place, main, LARGEST, reader(place), said::add);
    said.forEach(complain);
    JournalRead read = home.content().orElseGet(JournalRead::fresh);
    read.complaints(place.name(home.file())).forEach(complain);
    boolean isInPlace = home.file().equals(main);
    var journal =
        new TimeJournal(place, home.file(), read, isInPlace ? stamp : Stamp.of(home.file()));
    if (isInPlace) {
      JournalAside.of(place, main, LARGEST, complain)
          .forEach(aside -> journal.comeIn(aside, read.text().log()));
    } else if (said.isEmpty()) {
      journal.leftovers.put(home.file(), Aside.comingIn(place, home.file(), main));
      journal.beginAnew(main);
    } else {
      TimeLog base = journal.baseOf(home.file()).orElse(TimeLog.EMPTY);
      journal.away = Optional.of(new Away(stamp, base, said.getFirst()));
    }
    return journal;
  }

  private Optional<TimeLog> baseOf(Path sibling) {
    try {
      byte[] bytes = place.files().read(sibling, LARGEST);
      return JournalAside.base(bytes, place.name(sibling));
    } catch (IOException | Problem _) {
      return Optional.empty();
    }
  }

  /** Takes what went into a sibling while this file could not be read. */
  private void comeIn(JournalAside aside, TimeLog held) {
    goTo(aside.mergedWith(log), held);
    leftovers.put(aside.file(), Aside.comingIn(place, aside.file(), lines.file()));
  }

  private static Home.Reader<JournalRead> reader(Place place) {
    return (bytes, name) -> {
      JournalText.requireLines(bytes, name);
      return JournalRead.of(bytes, name, place.time().instant());
    };
  }

  /** The good lines as they stand in the file; empty while there is none. */
  synchronized Optional<byte[]> bytes() throws Problem {
    isComplete();
    return lines.bytes();
  }

  /**
   * Looks whether another program changed the file, and merges the time in it with what is known.
   * The file stays as that program left it until {@link #settle}.
   *
   * @param hears what could not be read, and when it can be again
   * @return true when the log is another one now
   */
  synchronized boolean refresh(Hearing hears) {
    TimeLog before = log;
    if (away.isEmpty() || !comesBack(away.get(), hears)) {
      look(hears);
    }
    return !log.equals(before);
  }

  private void look(Hearing hears) {
    Path file = lines.file();
    Optional<Stamp> now = Stamp.of(file);
    unread = Optional.empty();
    if (now.equals(stamp) && !isYoung) {
      return;
    }
    if (now.isEmpty()) {
      isYoung = false;
      if (stamp.isPresent()) {
        beginAnew(file);
      }
      return;
    }
    try {
      byte[] bytes = place.files().read(file, LARGEST);
      if (!now.equals(stamp) || marks.common(bytes) < lines.length()) {
        JournalRead read = JournalRead.of(bytes, place.name(file), now());
        merge(file, read, base(bytes, place.name(file)));
        read.complaints(place.name(file)).forEach(hears::complain);
      }
      stamp = now;
      isYoung = Seen.isYoung(now, now());
    } catch (Problem problem) {
      goBeside(problem, now, hears);
    } catch (Disk.NotAFileException | Disk.TooLargeException e) {
      goBeside(Sentences.unreadable(place.name(file), e), now, hears);
    } catch (IOException e) {
      // The disk is in trouble, not the file: it is read when that is over.
      unread = Optional.of(Sentences.unreadable(place.name(file), e));
    }
  }

  /** Takes the journal's own file again when it can be read, or is gone. */
  private boolean comesBack(Away was, Hearing hears) {
    Path main = main();
    Optional<Stamp> now = Stamp.of(main);
    if (now.equals(was.seen()) && !Seen.isYoung(now, now())) {
      return false;
    }
    Path sibling = lines.file();
    try {
      if (now.isPresent()) {
        byte[] bytes = place.files().read(main, LARGEST);
        JournalText.requireLines(bytes, place.name(main));
        merge(main, JournalRead.of(bytes, place.name(main), now()), was.base());
      } else {
        beginAnew(main);
      }
    } catch (IOException | Problem _) {
      away = Optional.of(new Away(now, was.base(), was.said()));
      return false;
    }
    stamp = now;
    isYoung = true;
    away = Optional.empty();
    leftovers.put(sibling, was.said());
    hears.withdraw(was.said());
    return true;
  }

  /** True when the file stands as we left it, so that lines can be appended without a look. */
  synchronized boolean isUntouched() {
    return Stamp.of(lines.file()).equals(stamp);
  }

  /** What another text says as we know it, up to where they part. */
  private TimeLog base(byte[] bytes, String name) throws Problem {
    return JournalText.parse(Arrays.copyOf(bytes, marks.common(bytes)), name).log();
  }

  private void merge(Path file, JournalRead read, TimeLog base) {
    TimeLog merged = TimeMerge.of(base, log, read.log()).log();
    take(file, read, List.of());
    goTo(merged, read.text().log());
  }

  /**
   * From now on this is known.
   *
   * @param held what the lines of the file come to
   */
  private void goTo(TimeLog merged, TimeLog held) {
    missing = TimeMerge.events(held, merged, now());
    log = missing.stream().reduce(held, TimeJournal::after, (_, last) -> last);
  }

  /** All that is known goes into a file that is not there. */
  private void beginAnew(Path file) {
    take(file, JournalRead.fresh(), TimeMerge.events(TimeLog.EMPTY, log, now()));
  }

  private Instant now() {
    return place.time().instant();
  }

  /** What stands in the file now is left alone, and what we have goes beside it. */
  private void goBeside(Problem problem, Optional<Stamp> seen, Hearing hears) {
    Path beside = place.newRecovered(main());
    Message said = Message.of("storage.complaint.kept", problem.sentence(), place.name(beside));
    away = Optional.of(away.orElseGet(() -> new Away(seen, log, said)).saying(said));
    stamp = Optional.empty();
    beginAnew(beside);
    hears.complain(said);
  }

  private Path main() {
    Path file = lines.file();
    return Place.isRecovered(file) ? Place.mainOf(file) : file;
  }

  /**
   * Appends what the file lacks after a {@link #refresh}; the next append does at the latest. Then
   * the siblings go that had its place.
   */
  synchronized void settle(Hearing hears) {
    if (isComplete()) {
      leftovers.forEach((sibling, said) -> {
        Aside.drop(place, sibling);
        hears.withdraw(said);
      });
      leftovers.clear();
    }
  }

  /** True once all that is known stands in the file. */
  private boolean isComplete() {
    try {
      append(List.of());
      return true;
    } catch (Problem _) {
      // The next append says so, and writes it first.
      return false;
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
      takeStamp();
    } catch (Problem problem) {
      // What half of it may have left there is ours.
      stamp = Stamp.of(lines.file());
      throw problem;
    }
    marks.add(text);
    nextSeq = Math.max(nextSeq, 1) + all.size();
    missing = List.of();
    log = events.stream().reduce(log, TimeJournal::after, (_, last) -> last);
  }

  /** Where another program wrote right behind us, the next look sees to it. */
  private void takeStamp() {
    Optional<Stamp> now = Stamp.of(lines.file());
    if (now.isEmpty() || now.get().size() == lines.length()) {
      stamp = now;
      isYoung = Seen.isYoung(now, now());
    }
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
      takeStamp();
    }
  }

  private static TimeLog after(TimeLog log, TimeEvent event) {
    return log.after(event).orElse(log);
  }

  private byte[] text(List<TimeEvent> events) throws Problem {
    if (nextSeq > 0) {
      return JournalLines.text(nextSeq, events);
    }
    boolean isBeside = Place.isRecovered(lines.file());
    return JournalLines.text(
        isBeside ? JournalAside.header(missing.size()) : JournalText.header(), events);
  }
}
