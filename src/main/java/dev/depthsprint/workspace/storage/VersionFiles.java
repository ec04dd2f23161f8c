package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * The versions of all diagrams, one file each: {@code versions/<slug>/<id>.json}. Opening a
 * workspace reads the heads of the files only; saving touches the file of a version that is new,
 * renamed or deleted, and no other.
 */
final class VersionFiles {

  /** The folder of the versions, inside that of the workspace. */
  static final String VERSIONS = "versions";

  /** A version under its slug and id, wherever it is. */
  private record Key(String slug, String id) {

    static Key of(Version version) {
      return new Key(version.slug(), version.id());
    }
  }

  private final Place place;
  private final Path folder;

  /** What stands on disk. */
  private final Map<Key, Version> there = new HashMap<>();

  /** What we began to write; whatever else stands in such a place is not ours. */
  private final Set<Key> ours = new HashSet<>();

  private final Versions loaded;

  /**
   * @param complain hears of each file that cannot be read; it stays as it is and is not listed
   */
  VersionFiles(Place place, Consumer<Message> complain) {
    this.place = place;
    folder = place.folder().resolve(VERSIONS);
    Versions found = Versions.NONE;
    for (Path own : Place.list(folder)) {
      for (Path file : ofOneDiagram(own)) {
        Optional<Version> version = load(file, own.getFileName().toString(), complain);
        if (version.isPresent()) {
          found = found.plus(version.get());
          there.put(Key.of(version.get()), version.get());
          ours.add(Key.of(version.get()));
        }
      }
    }
    loaded = found;
  }

  private static List<Path> ofOneDiagram(Path own) {
    return Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)
        ? Place.list(own).stream().filter(VersionFile::isOne).toList()
        : List.of();
  }

  private Optional<Version> load(Path file, String slug, Consumer<Message> complain) {
    try {
      return Optional.of(VersionFile.at(place, file, slug).load());
    } catch (Problem problem) {
      complain.accept(Message.of("storage.complaint.version", problem.sentence()));
      return Optional.empty();
    }
  }

  Versions loaded() {
    return loaded;
  }

  /** Brings the files to what is wanted; one that fails does not keep the others from it. */
  List<Problem> save(Versions wanted) {
    List<Problem> problems = new ArrayList<>();
    Map<Key, Version> left = new HashMap<>(there);
    for (Version version : wanted.list()) {
      Version before = left.remove(Key.of(version));
      if (before != version) {
        attempt(problems, () -> save(version, before != null));
      }
    }
    left.values().forEach(gone -> attempt(problems, () -> delete(gone)));
    return problems;
  }

  private void save(Version version, boolean isThere) throws Problem {
    VersionFile file = VersionFile.of(place, folder, version);
    if (isThere) {
      file.rename(version);
    } else {
      file.save(version, !ours.add(Key.of(version)));
    }
    there.put(Key.of(version), version);
  }

  private void delete(Version version) throws Problem {
    VersionFile.of(place, folder, version).putAside();
    there.remove(Key.of(version));
  }

  /** A step of a save. */
  private interface Step {
    void run() throws Problem;
  }

  private static void attempt(List<Problem> problems, Step step) {
    try {
      step.run();
    } catch (Problem problem) {
      problems.add(problem);
    }
  }

  /**
   * Deletes what was put aside and what a killed process left.
   *
   * @param isWanted true for the slug and id of a version that undo may bring back
   */
  static void sweep(Place place, BiPredicate<String, String> isWanted) {
    for (Path own : Place.list(place.folder().resolve(VERSIONS))) {
      if (Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
        AtomicFile.sweep(place.files(), own);
        Place.list(own).stream()
            .filter(VersionFile::isAside)
            .filter(
                file -> !isWanted.test(own.getFileName().toString(), VersionFile.idOfAside(file)))
            .forEach(file -> forget(place, file));
      }
    }
  }

  private static void forget(Place place, Path file) {
    try {
      place.files().delete(file);
    } catch (IOException _) {
      // It takes room and does no harm.
    }
  }
}
