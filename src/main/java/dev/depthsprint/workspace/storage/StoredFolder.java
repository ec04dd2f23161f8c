package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/** A folder of values, each in a file that is named after its slug: {@code <slug>.json}. */
final class StoredFolder<T> {

  private static final String ENDING = ".json";

  private final Place place;
  private final Path folder;
  private final Function<String, FileFormat<T>> format;
  private final Map<String, StoredValue<T>> stored = new TreeMap<>();

  /** Names that were complained of. */
  private final Set<String> refused = new HashSet<>();

  /**
   * Reads all that is there.
   *
   * @param format of the file of a slug
   * @param complain hears what could not be read and what becomes of it
   */
  StoredFolder(
      Place place,
      Path folder,
      Function<String, FileFormat<T>> format,
      Consumer<Message> complain) {
    this.place = place;
    this.folder = folder;
    this.format = format;
    if (Place.mayExist(folder) && !Files.isReadable(folder)) {
      complain.accept(Message.of("storage.folder.unreadable", place.name(folder)));
    }
    loadNew(complain);
  }

  /** Returns true when there is a file that was not there before. */
  private boolean loadNew(Consumer<Message> complain) {
    boolean isNew = false;
    for (Path file : Place.list(folder)) {
      String name = file.getFileName().toString();
      if (name.endsWith(ENDING) && !name.startsWith(".")) {
        Path main = Place.isRecovered(file) ? Place.mainOf(file) : file;
        String slug = DiagramFiles.slug(main);
        if (!DiagramFiles.isSlug(slug) && refused.add(slug)) {
          complain.accept(Message.of("storage.folder.name", DiagramFiles.shown(place.name(main))));
        } else if (!refused.contains(slug) && !stored.containsKey(slug)) {
          stored.put(
              slug,
              StoredValue.load(place, format.apply(slug), main, complain).withAsides(complain));
          isNew = true;
        }
      }
    }
    return isNew;
  }

  /** Takes what other programs changed; returns true when there was such. */
  boolean refresh(Hearing hears) {
    boolean isChanged = false;
    for (StoredValue<T> one : stored.values()) {
      isChanged |= one.refresh(hears);
    }
    return loadNew(hears::complain) || isChanged;
  }

  /** What stands in the files, by slug. */
  PSortedMap<String, T> onDisk() {
    return all(StoredValue::onDisk);
  }

  /** What stood there before the last {@link #refresh}. */
  PSortedMap<String, T> before() {
    return all(StoredValue::before);
  }

  /** What the last {@link #refresh} found. */
  PSortedMap<String, T> after() {
    return all(StoredValue::after);
  }

  private PSortedMap<String, T> all(Function<StoredValue<T>, Optional<T>> value) {
    PSortedMap<String, T> all = TreePMap.empty();
    for (Map.Entry<String, StoredValue<T>> one : stored.entrySet()) {
      Optional<T> there = value.apply(one.getValue());
      if (there.isPresent()) {
        all = all.plus(one.getKey(), there.get());
      }
    }
    return all;
  }

  /** All that there are. */
  Collection<StoredValue<T>> values() {
    return stored.values();
  }

  /**
   * Brings the files to what is wanted: writes those whose values are new by identity and deletes
   * those of values that are gone. One that fails does not keep the others from it.
   */
  List<Problem> save(Map<String, T> wanted) {
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, T> one : wanted.entrySet()) {
      try {
        save(one.getKey(), one.getValue());
      } catch (Problem problem) {
        problems.add(problem);
      }
    }
    for (Map.Entry<String, StoredValue<T>> one : stored.entrySet()) {
      if (!wanted.containsKey(one.getKey())) {
        try {
          one.getValue().delete();
        } catch (Problem problem) {
          problems.add(problem);
        }
      }
    }
    return problems;
  }

  private void save(String slug, T value) throws Problem {
    StoredValue<T> file = stored.get(slug);
    if (file == null) {
      file = StoredValue.absent(place, format.apply(slug), DiagramFiles.file(folder, slug));
      stored.put(slug, file);
    }
    if (!file.holds(value)) {
      file.save(value);
    }
  }
}
