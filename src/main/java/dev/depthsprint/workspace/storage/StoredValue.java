package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /** How the file looked from outside when we last read or wrote it. */
  private Optional<Stamp> stamp;

  /** True when the value must be written although it is known, since its file is lost to us. */
  private boolean isHomeless;

  /** The sibling that had the value's place until it came back. */
  private Optional<Path> leftover = Optional.empty();

  /** True while the file is of an older version than what was read from it. */
  private boolean isMigrated;

  /** True once the file was read or we began to write it; what stands there before is not ours. */
  private boolean isOurs;

  /** Why a file that was changed by another program could not be read yet; until then it stays. */
  private Optional<Problem> unread = Optional.empty();

  /** What stood in the file before the last {@link #refresh}, for a merge. */
  private Optional<T> before = Optional.empty();

  /** While the value's own file cannot be read and another has its place. */
  private Optional<Away<T>> away = Optional.empty();

  /**
   * Why a value is not in its own file.
   *
   * @param seen how that file looked when it could not be read
   * @param base what it held before; empty when that is not known
   * @param said what was complained
   */
  private record Away<T>(Optional<Stamp> seen, Optional<T> base, Message said) {}

  /**
   * @param seen how the file looked before it was read: one that was changed since is read again
   */
  private StoredValue(
      Place place, FileFormat<T> format, Home<FileFormat.Parsed<T>> home, Optional<Stamp> seen) {
    this.place = place;
    this.format = format;
    this.text = format.text();
    this.home = home.file();
    this.loaded = home.content().map(FileFormat.Parsed::tree).orElseGet(JsonText::object);
    this.onDisk = home.content().map(FileFormat.Parsed::value);
    this.isOurs = onDisk.isPresent();
    this.isMigrated = home.content().filter(FileFormat.Parsed::isMigrated).isPresent();
    this.stamp = seen;
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
    Optional<Stamp> seen = Stamp.of(file);
    Home<FileFormat.Parsed<T>> home =
        Home.find(place, file, JsonText.LARGEST_FILE, format::parseToShow, said::add);
    said.forEach(complain);
    boolean isInPlace = home.file().equals(file);
    var stored = new StoredValue<>(place, format, home, isInPlace ? seen : Stamp.of(home.file()));
    if (!isInPlace && !said.isEmpty()) {
      stored.away = Optional.of(new Away<>(seen, Optional.empty(), said.getFirst()));
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

  /**
   * Looks whether another program changed the file, and takes what it holds now.
   *
   * @param hears when that cannot be read, and then the value moves to a sibling; and when the file
   *     is right again, and then it moves back
   * @return true when another value stands there
   */
  boolean refresh(Hearing hears) {
    before = onDisk;
    if (away.isPresent() && comesBack(away.get(), hears)) {
      return true;
    }
    Optional<Stamp> now = Stamp.of(home);
    unread = Optional.empty();
    if (now.equals(stamp)) {
      return false;
    }
    Optional<Stamp> before = stamp;
    stamp = now;
    if (now.isEmpty()) {
      boolean wasThere = onDisk.isPresent() && !isHomeless;
      onDisk = wasThere ? Optional.empty() : onDisk;
      isOurs = isOurs && !wasThere;
      return wasThere;
    }
    boolean isNew = read(hears);
    stamp = unread.isPresent() ? before : stamp;
    return isNew;
  }

  /** Takes the value's own file again when it can be read, or is gone. */
  private boolean comesBack(Away<T> was, Hearing hears) {
    Path main = main();
    Optional<Stamp> now = Stamp.of(main);
    if (now.equals(was.seen())) {
      return false;
    }
    away = Optional.of(new Away<>(now, was.base(), was.said()));
    try {
      if (now.isPresent()) {
        var parsed =
            format.parse(place.files().read(main, JsonText.LARGEST_FILE), place.name(main));
        before = was.base();
        loaded = parsed.tree();
        onDisk = Optional.of(parsed.value());
      }
    } catch (Problem | IOException _) {
      return false;
    }
    leftover = Optional.of(home).filter(_ -> isOurs);
    home = main;
    stamp = now;
    isOurs = now.isPresent();
    // What was changed meanwhile goes there, too, and then the sibling goes.
    isHomeless = leftover.isPresent() || now.isEmpty() && onDisk.isPresent();
    away = Optional.empty();
    hears.withdraw(was.said());
    return now.isPresent();
  }

  private boolean read(Hearing hears) {
    String name = place.name(home);
    try {
      byte[] bytes = place.files().read(home, JsonText.LARGEST_FILE);
      FileFormat.Parsed<T> parsed = format.parse(bytes, name);
      boolean isNew = !onDisk.equals(Optional.of(parsed.value()));
      loaded = parsed.tree();
      onDisk = isNew ? Optional.of(parsed.value()) : onDisk;
      isOurs = true;
      isHomeless = false;
      return isNew;
    } catch (Problem problem) {
      moveAway(problem, hears);
    } catch (Disk.NotAFileException | Disk.TooLargeException e) {
      moveAway(Sentences.unreadable(name, e), hears);
    } catch (IOException e) {
      // The disk is in trouble, not the file: it is read when that is over.
      unread = Optional.of(Sentences.unreadable(name, e));
    }
    return false;
  }

  /** What stands in the file now is left alone, and what we have goes beside it. */
  private void moveAway(Problem problem, Hearing hears) {
    Optional<T> base = away.isPresent() ? away.get().base() : onDisk;
    // As it looked before it was read: it may have been put right since.
    Optional<Stamp> seen = away.isPresent() ? away.get().seen() : stamp;
    home = place.newRecovered(main());
    stamp = Optional.empty();
    isOurs = false;
    isHomeless = onDisk.isPresent();
    Message said = Message.of("storage.complaint.kept", problem.sentence(), place.name(home));
    away = Optional.of(new Away<>(seen, base, said));
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
      AtomicFile.save(place.files(), home, bytes, FileOperations.Rights.OWNER);
    } catch (IOException e) {
      throw Sentences.unwritable(name, e);
    }
    onDisk = Optional.of(value);
    stamp = Stamp.of(home);
    isHomeless = false;
    isMigrated = false;
    dropLeftover();
  }

  /** All that stood in the sibling stands in the file again. */
  private void dropLeftover() {
    if (leftover.isPresent()) {
      try {
        place.files().delete(leftover.get());
      } catch (IOException _) {
        // The next start names it.
      }
      leftover = Optional.empty();
    }
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
      return Optional.of(place.files().read(home, JsonText.LARGEST_FILE));
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
      stamp = Stamp.of(home);
      isHomeless = false;
      isOurs = false;
    }
  }
}
