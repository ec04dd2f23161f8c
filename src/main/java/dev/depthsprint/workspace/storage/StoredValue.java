package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * One file with one value in it, and what is known of it: the tree that it was loaded from, so that
 * unknown fields are written back, and the value that stands in it now.
 */
final class StoredValue<T> {

  private final Place place;
  private final FileFormat<T> format;
  private final FileText<T> text;
  private Path home;
  private ObjectNode loaded;
  private Optional<T> onDisk;

  /** The file when we last read or wrote it. */
  private Seen seen;

  /** True when the value must be written although it is known, since its file is lost to us. */
  private boolean isHomeless;

  /** The sibling that is not needed any more as soon as the value is saved. */
  private Optional<Path> leftover = Optional.empty();

  /** What stands in siblings and is to be merged with what stands in the file. */
  private final Deque<Aside<T>> asides = new ArrayDeque<>();

  /** True while the file is of an older version than what was read from it. */
  private boolean isMigrated;

  /** True once the file was read or we began to write it; what stands there before is not ours. */
  private boolean isOurs;

  /** Why a file that was changed by another program could not be read yet; until then it stays. */
  private Optional<Problem> unread = Optional.empty();

  /** What stood in the file before the last {@link #refresh}, for a merge. */
  private Optional<T> before = Optional.empty();

  /** What is to be merged since the last {@link #refresh}. */
  private Optional<T> after;

  /** While the value's own file cannot be read and another has its place. */
  private Optional<Away<T>> away = Optional.empty();

  /**
   * Why a value is not in its own file.
   *
   * @param seen that file when it could not be read
   * @param base what it held before; empty when that is not known
   * @param said what was complained
   */
  private record Away<T>(Seen seen, Optional<T> base, Message said) {}

  /** A file that was read. */
  private record Read<T>(FileFormat.Parsed<T> parsed, byte[] bytes) {}

  /**
   * @param stamp how the file looked before it was read: one that was changed since is read again
   */
  private StoredValue(
      Place place, FileFormat<T> format, Home<Read<T>> home, Optional<Stamp> stamp) {
    this.place = place;
    this.format = format;
    this.text = format.text();
    this.home = home.file();
    Optional<FileFormat.Parsed<T>> parsed = home.content().map(Read::parsed);
    this.loaded = parsed.map(FileFormat.Parsed::tree).orElseGet(JsonText::object);
    this.onDisk = parsed.map(FileFormat.Parsed::value);
    this.isOurs = onDisk.isPresent();
    this.isMigrated = parsed.filter(FileFormat.Parsed::isMigrated).isPresent();
    this.after = onDisk;
    Instant now = place.time().instant();
    this.seen =
        home.content()
            .map(read -> Seen.of(stamp, read.bytes(), now))
            .orElseGet(() -> Seen.unread(stamp, now));
  }

  /** A value whose file is not there yet. */
  static <T> StoredValue<T> absent(Place place, FileFormat<T> format, Path file) {
    return new StoredValue<>(place, format, new Home<>(file, Optional.empty()), Stamp.of(file));
  }

  /**
   * @param complain hears what could not be read and what becomes of it
   */
  static <T> StoredValue<T> load(
      Place place, FileFormat<T> format, Path file, Consumer<Message> complain) {
    List<Message> said = new ArrayList<>();
    Optional<Stamp> stamp = Stamp.of(file);
    Home<Read<T>> home =
        Home.find(
            place,
            file,
            JsonText.LARGEST_FILE,
            (bytes, name) -> new Read<>(format.parseToShow(bytes, name), bytes),
            said::add);
    said.forEach(complain);
    boolean isInPlace = home.file().equals(file);
    var stored = new StoredValue<>(place, format, home, isInPlace ? stamp : Stamp.of(home.file()));
    if (!isInPlace && said.isEmpty()) {
      stored.goHome(Optional.empty());
    } else if (!isInPlace) {
      stored.away =
          Optional.of(
              new Away<>(
                  Seen.unread(stamp, place.time().instant()),
                  Aside.base(place, format, home.file()),
                  said.getFirst()));
    }
    if (stored.isNewer()) {
      complain.accept(FileFormat.newer(place.name(home.file())));
    }
    int conflicts = stored.loaded.path(FileMerge.CONFLICTS).size();
    if (conflicts > 0) {
      complain.accept(
          Message.of(
              "storage.merge.left", place.name(home.file()), conflicts, FileMerge.CONFLICTS));
    }
    return stored;
  }

  /** Finds what went into siblings while the file could not be read; see {@link #refresh}. */
  StoredValue<T> withAsides(Consumer<Message> complain) {
    if (away.isEmpty() && leftover.isEmpty()) {
      asides.addAll(Aside.of(place, format, home, complain));
    }
    return this;
  }

  /** What stands in the file; empty while there is none. */
  Optional<T> onDisk() {
    return onDisk;
  }

  boolean isMigrated() {
    return isMigrated;
  }

  /** True when this very value stands in the file. */
  boolean holds(T value) {
    return !isHomeless && onDisk.filter(there -> there == value).isPresent();
  }

  /** True when only a newer version of the app may write the file. */
  boolean isNewer() {
    return FileFormat.isNewer(loaded);
  }

  boolean isHomeless() {
    return isHomeless;
  }

  /** What stood in the file before the last {@link #refresh}; where it was spoilt, before that. */
  Optional<T> before() {
    return before;
  }

  /** What the last {@link #refresh} found in its place. */
  Optional<T> after() {
    return after;
  }

  /**
   * Looks whether another program changed the file, and takes what it holds now.
   *
   * @param hears when that cannot be read, and then the value moves to a sibling; and when the file
   *     is right again, and then it moves back
   * @return true when another value stands there
   */
  boolean refresh(Hearing hears) {
    before = onDisk;
    boolean isNew = isNew(hears);
    after = onDisk;
    return isNew || comesIn(hears);
  }

  private boolean isNew(Hearing hears) {
    if (away.isPresent() && comesBack(away.get(), hears)) {
      return true;
    }
    unread = Optional.empty();
    Optional<Seen> same = seen.ifUnchanged(place, home);
    if (same.isPresent()) {
      seen = same.get();
      return false;
    }
    return Stamp.of(home).isPresent() ? read(hears) : isGone();
  }

  private boolean isGone() {
    boolean wasThere = onDisk.isPresent() && !isHomeless;
    seen = Seen.NOTHING;
    onDisk = wasThere ? Optional.empty() : onDisk;
    isOurs = isOurs && !wasThere;
    return wasThere;
  }

  /** Takes the value's own file again when it can be read, or is gone. */
  private boolean comesBack(Away<T> was, Hearing hears) {
    Path main = main();
    Optional<Stamp> now = Stamp.of(main);
    if (was.seen().ifUnchanged(place, main).isPresent()) {
      return false;
    }
    away =
        Optional.of(new Away<>(Seen.unread(now, place.time().instant()), was.base(), was.said()));
    Seen again = Seen.NOTHING;
    try {
      if (now.isPresent()) {
        byte[] bytes = place.files().read(main, JsonText.LARGEST_FILE);
        var parsed = format.parse(bytes, place.name(main));
        again = Seen.of(now, bytes, place.time().instant());
        before = was.base();
        loaded = parsed.tree();
        onDisk = Optional.of(parsed.value());
      }
    } catch (Problem | IOException _) {
      return false;
    }
    goHome(now);
    seen = again;
    hears.withdraw(was.said());
    return now.isPresent();
  }

  /** What was changed meanwhile goes into the value's own file, too, and then the sibling goes. */
  private void goHome(Optional<Stamp> main) {
    leftover = Optional.of(home).filter(_ -> isOurs);
    home = main();
    isOurs = main.isPresent();
    isHomeless = leftover.isPresent() || main.isEmpty() && onDisk.isPresent();
    away = Optional.empty();
  }

  /** Takes what stands in a sibling, one at a time: it goes once all of it is in the file. */
  private boolean comesIn(Hearing hears) {
    if (asides.isEmpty() || leftover.isPresent() || away.isPresent() || isNewer()) {
      return false;
    }
    Aside<T> aside = asides.remove();
    before = aside.base();
    after = Optional.of(aside.value());
    leftover = Optional.of(aside.file());
    isHomeless = true;
    hears.withdraw(Aside.comingIn(place, aside.file(), home));
    return true;
  }

  private boolean read(Hearing hears) {
    String name = place.name(home);
    // As it looked before it was read: it may be changed again since.
    Optional<Stamp> stamp = Stamp.of(home);
    try {
      byte[] bytes = place.files().read(home, JsonText.LARGEST_FILE);
      FileFormat.Parsed<T> parsed = format.parse(bytes, name);
      seen = Seen.of(stamp, bytes, place.time().instant());
      boolean isNew = !onDisk.equals(Optional.of(parsed.value()));
      loaded = parsed.tree();
      onDisk = isNew ? Optional.of(parsed.value()) : onDisk;
      isOurs = true;
      isHomeless = leftover.isPresent();
      return isNew;
    } catch (Problem problem) {
      moveAway(problem, stamp, hears);
    } catch (Disk.NotAFileException | Disk.TooLargeException e) {
      moveAway(Sentences.unreadable(name, e), stamp, hears);
    } catch (IOException e) {
      // The disk is in trouble, not the file: it is read when that is over.
      unread = Optional.of(Sentences.unreadable(name, e));
    }
    return false;
  }

  /** What stands in the file now is left alone, and what we have goes beside it. */
  private void moveAway(Problem problem, Optional<Stamp> stamp, Hearing hears) {
    Optional<T> base = away.isPresent() ? away.get().base() : onDisk;
    Seen spoilt = away.isPresent() ? away.get().seen() : Seen.unread(stamp, place.time().instant());
    home = place.newRecovered(main());
    seen = Seen.NOTHING;
    isOurs = false;
    isHomeless = onDisk.isPresent();
    Message said = Message.of("storage.complaint.kept", problem.sentence(), place.name(home));
    away = Optional.of(new Away<>(spoilt, base, said));
    hears.complain(said);
  }

  /** Writes the value. A file that appeared since is not ours, and is not written over. */
  void save(T value) throws Problem {
    if (unread.isPresent()) {
      throw unread.get();
    }
    String name = place.name(home);
    if (isNewer()) {
      throw new Problem(FileFormat.newer(name));
    }
    if (!isOurs && Place.mayExist(home)) {
      throw Problem.of("storage.write.appeared", name);
    }
    byte[] bytes = text.of(value, loaded, name);
    isOurs = true;
    try {
      if (!home.getParent().equals(place.folder())) {
        place.createFolder(home.getParent());
      }
      keepBase();
      Optional<Stamp> stamp =
          AtomicFile.save(place.files(), home, bytes, FileOperations.Rights.OWNER);
      seen = Seen.of(stamp, bytes, place.time().instant());
    } catch (IOException e) {
      throw Sentences.unwritable(name, e);
    }
    onDisk = Optional.of(value);
    isHomeless = false;
    isMigrated = false;
  }

  /** Before a sibling is there, so that there is none without what it goes on from. */
  private void keepBase() throws IOException, Problem {
    Optional<T> base = away.flatMap(Away::base);
    if (base.isPresent() && !Place.mayExist(home)) {
      Aside.keepBase(place, home, format.bytes(base.get(), loaded, place.name(home)));
    }
  }

  /** To be called once all that stood in the sibling stands in the files again. */
  void dropLeftover() {
    leftover
        .filter(_ -> !isHomeless)
        .ifPresent(sibling -> {
          Aside.drop(place, sibling);
          leftover = Optional.empty();
        });
  }

  /** False while the value's own file cannot be read. */
  boolean isInPlace() {
    return away.isEmpty();
  }

  /** The file that it belongs into, though it may lie in a sibling of that. */
  Path main() {
    return Place.isRecovered(home) ? Place.mainOf(home) : home;
  }

  /** The bytes of the file as it stands there now; empty while there is none. */
  Optional<byte[]> bytes() throws Problem {
    if (onDisk.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path there = Place.mayExist(home) ? home : leftover.orElse(home);
      return Optional.of(place.files().read(there, JsonText.LARGEST_FILE));
    } catch (IOException e) {
      throw Sentences.unreadable(place.name(home), e);
    }
  }

  /** Deletes the file that was read or written; one of a newer version stays. */
  void delete() throws Problem {
    if (onDisk.isPresent() && !isNewer()) {
      try {
        place.files().delete(home);
        place.files().forceFolder(home.getParent());
      } catch (IOException e) {
        throw Sentences.unwritable(place.name(home), e);
      }
      onDisk = Optional.empty();
      seen = Seen.NOTHING;
      isHomeless = false;
      isOurs = false;
    }
  }
}
