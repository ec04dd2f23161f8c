package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What went into a sibling of a value's file while that could not be read, and is to be merged with
 * it now. Beside the sibling lies what the file had held before, so that it can be told later what
 * was changed: {@code sprint.recovered-20260302T091504Z.json.base}.
 *
 * @param file the sibling
 * @param base what the value's file held before; empty when that is not known
 * @param value what stands in the sibling
 */
record Aside<T>(Path file, Optional<T> base, T value) {

  /**
   * All that can be read, newest first.
   *
   * @param main the value's own file
   * @param complain hears of each sibling what becomes of it
   */
  static <T> List<Aside<T>> of(
      Place place, FileFormat<T> format, Path main, Consumer<Message> complain) {
    List<Aside<T>> all = new ArrayList<>();
    for (Path sibling : place.recovered(main)) {
      Optional<T> value = read(place, format, sibling);
      value.ifPresent(it -> all.add(new Aside<>(sibling, base(place, format, sibling), it)));
      complain.accept(
          value.isPresent() ? comingIn(place, sibling, main) : unused(place, sibling, main));
    }
    return all;
  }

  /** For a file whose siblings are not merged with it. */
  static void sayUnused(Place place, Path main, Consumer<Message> complain) {
    place.recovered(main).forEach(sibling -> complain.accept(unused(place, sibling, main)));
  }

  /** Says that what stands in the sibling comes into the main file. */
  static Message comingIn(Place place, Path sibling, Path main) {
    return Message.of("storage.complaint.comingIn", place.name(sibling), place.name(main));
  }

  /** Says that a person has to see what stands in the sibling. */
  static Message unused(Place place, Path sibling, Path main) {
    return Message.of("storage.complaint.unused", place.name(sibling), place.name(main));
  }

  /** What the sibling's main file held before it could not be read. */
  static <T> Optional<T> base(Place place, FileFormat<T> format, Path sibling) {
    Path file = baseFile(sibling);
    return Place.mayExist(file) ? read(place, format, file) : Optional.empty();
  }

  private static <T> Optional<T> read(Place place, FileFormat<T> format, Path file) {
    try {
      byte[] bytes = place.files().read(file, JsonText.LARGEST_FILE);
      return Optional.of(format.parse(bytes, place.name(file)).value());
    } catch (Problem | IOException _) {
      return Optional.empty();
    }
  }

  static void keepBase(Place place, Path sibling, byte[] base) throws IOException {
    AtomicFile.save(place.files(), baseFile(sibling), base, FileOperations.Rights.OWNER);
  }

  /** Deletes a sibling all of which stands in its main file. */
  static void drop(Place place, Path sibling) {
    try {
      place.files().delete(sibling);
      place.files().forceFolder(sibling.getParent());
      place.files().delete(baseFile(sibling));
    } catch (IOException _) {
      // The next start merges it once more, which changes nothing.
    }
  }

  private static Path baseFile(Path sibling) {
    return sibling.resolveSibling(sibling.getFileName() + ".base");
  }
}
