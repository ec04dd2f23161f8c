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
 *
 * <p>Where the file cannot be read, the value's home is a sibling with the time in its name, and
 * the file itself is not touched.
 */
final class StoredValue<T> {

  private final Place place;
  private final FileFormat<T> format;
  private final Path home;
  private final ObjectNode loaded;
  private Optional<T> onDisk;

  private StoredValue(
      Place place, FileFormat<T> format, Path home, ObjectNode loaded, Optional<T> onDisk) {
    this.place = place;
    this.format = format;
    this.home = home;
    this.loaded = loaded;
    this.onDisk = onDisk;
  }

  /** A value whose file is not there yet. */
  static <T> StoredValue<T> absent(Place place, FileFormat<T> format, Path home) {
    return new StoredValue<>(place, format, home, JsonText.object(), Optional.empty());
  }

  /** Reads the file; where that fails, the newest sibling that took its place and can be read. */
  static <T> StoredValue<T> load(
      Place place, FileFormat<T> format, Path main, Consumer<Message> complain) {
    if (!Place.mayExist(main)) {
      return newestRecovered(place, format, main).orElse(absent(place, format, main));
    }
    try {
      StoredValue<T> value = read(place, format, main);
      place
          .recovered(main)
          .forEach(sibling ->
              complain.accept(
                  Message.of("storage.complaint.unused", place.name(sibling), place.name(main))));
      return value;
    } catch (Problem problem) {
      Optional<StoredValue<T>> recovered = newestRecovered(place, format, main);
      StoredValue<T> value =
          recovered.orElseGet(() -> absent(place, format, place.newRecovered(main)));
      String home = place.name(value.home);
      complain.accept(
          recovered.isPresent()
              ? Message.of("storage.complaint.recovered", problem.sentence(), home)
              : Message.of("storage.complaint.kept", problem.sentence(), home));
      return value;
    }
  }

  private static <T> Optional<StoredValue<T>> newestRecovered(
      Place place, FileFormat<T> format, Path main) {
    for (Path sibling : place.recovered(main)) {
      try {
        return Optional.of(read(place, format, sibling));
      } catch (Problem _) {
        // The next older one may be good, and this one is left alone like the main file.
      }
    }
    return Optional.empty();
  }

  private static <T> StoredValue<T> read(Place place, FileFormat<T> format, Path file)
      throws Problem {
    String name = place.name(file);
    try {
      var parsed = format.parse(place.read(file, JsonText.LARGEST_FILE), name);
      return new StoredValue<>(place, format, file, parsed.tree(), Optional.of(parsed.value()));
    } catch (IOException e) {
      throw Sentences.unreadable(name, e);
    }
  }

  /** What stands in the file; empty while there is none. */
  Optional<T> onDisk() {
    return onDisk;
  }

  /** True when this very value stands in the file. */
  boolean holds(T value) {
    return onDisk.filter(there -> there == value).isPresent();
  }

  /** Writes the value. A file that appeared since is not ours, and is not written over. */
  void save(T value) throws Problem {
    String name = place.name(home);
    if (onDisk.isEmpty() && Place.mayExist(home)) {
      throw Problem.of("storage.write.appeared", name);
    }
    byte[] bytes = format.bytes(value, loaded, name);
    try {
      place.files().createFolders(home.getParent());
      AtomicFile.save(place.files(), home, bytes, FileOperations.Rights.OWNER);
    } catch (IOException e) {
      throw Sentences.unwritable(name, e);
    }
    onDisk = Optional.of(value);
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
    }
  }
}
