package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
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
  private Path home;
  private ObjectNode loaded;
  private Optional<T> onDisk;

  /** How the file looked from outside when we last read or wrote it. */
  private Optional<Stamp> stamp;

  /** True when the value must be written although it is known, since its file is lost to us. */
  private boolean isHomeless;

  /** True while the file is of an older version than what was read from it. */
  private boolean isMigrated;

  /** True once the file was read or we began to write it; what stands there before is not ours. */
  private boolean isOurs;

  /** Why a file that was changed by another program could not be read yet; until then it stays. */
  private Optional<Problem> unread = Optional.empty();

  private StoredValue(Place place, FileFormat<T> format, Home<FileFormat.Parsed<T>> home) {
    this.place = place;
    this.format = format;
    this.home = home.file();
    this.loaded = home.content().map(FileFormat.Parsed::tree).orElseGet(JsonText::object);
    this.onDisk = home.content().map(FileFormat.Parsed::value);
    this.isOurs = onDisk.isPresent();
    this.isMigrated = home.content().filter(FileFormat.Parsed::isMigrated).isPresent();
    this.stamp = Stamp.of(this.home);
  }

  /** A value whose file is not there yet. */
  static <T> StoredValue<T> absent(Place place, FileFormat<T> format, Path file) {
    return new StoredValue<>(place, format, new Home<>(file, Optional.empty()));
  }

  /**
   * @param complain hears what could not be read and what becomes of it
   */
  static <T> StoredValue<T> load(
      Place place, FileFormat<T> format, Path file, Consumer<Message> complain) {
    Home<FileFormat.Parsed<T>> home =
        Home.find(place, file, JsonText.LARGEST_FILE, format::parseToShow, complain);
    var stored = new StoredValue<>(place, format, home);
    if (FileFormat.isNewer(stored.loaded)) {
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

  boolean isHomeless() {
    return isHomeless;
  }

  /**
   * Looks whether another program changed the file, and takes what it holds now.
   *
   * @param complain hears when that cannot be read; then the value moves to a sibling
   * @return true when another value stands there
   */
  boolean refresh(Consumer<Message> complain) {
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
    boolean isNew = read(complain);
    stamp = unread.isPresent() ? before : stamp;
    return isNew;
  }

  private boolean read(Consumer<Message> complain) {
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
      moveAway(problem, complain);
    } catch (Disk.NotAFileException | Disk.TooLargeException e) {
      moveAway(Sentences.unreadable(name, e), complain);
    } catch (IOException e) {
      // The disk is in trouble, not the file: it is read when that is over.
      unread = Optional.of(Sentences.unreadable(name, e));
    }
    return false;
  }

  /** What stands in the file now is left alone, and what we have goes beside it. */
  private void moveAway(Problem problem, Consumer<Message> complain) {
    home = place.newRecovered(main());
    stamp = Optional.empty();
    isOurs = false;
    isHomeless = onDisk.isPresent();
    complain.accept(Message.of("storage.complaint.kept", problem.sentence(), place.name(home)));
  }

  /** Writes the value. A file that appeared since is not ours, and is not written over. */
  void save(T value) throws Problem {
    if (unread.isPresent()) {
      throw unread.get();
    }
    String name = place.name(home);
    if (!isOurs && Place.mayExist(home)) {
      throw Problem.of("storage.write.appeared", name);
    }
    byte[] bytes = format.bytes(value, loaded, name);
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

  /** Deletes the file that was read or written. */
  void delete() throws Problem {
    if (onDisk.isPresent()) {
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
