package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The file that a part of the workspace is read from and written to. Where the part's own file
 * cannot be read, that one is left alone and a sibling with the time in its name takes its place:
 * the newest that there is and that can be read, or else a new one.
 *
 * @param content what stands in the file; empty when it is not there yet
 */
record Home<T>(Path file, Optional<T> content) {

  /** Makes content of a file's bytes. */
  @FunctionalInterface
  interface Reader<T> {

    /**
     * @param name how the file is called in sentences
     */
    T read(byte[] bytes, String name) throws Problem;
  }

  /**
   * @param main the part's own file
   * @param most the size that a file may have, in bytes
   * @param complain hears what could not be read and what becomes of it
   */
  static <T> Home<T> find(
      Place place, Path main, int most, Reader<T> reader, Consumer<Message> complain) {
    if (!Place.mayExist(main)) {
      return recovered(place, main, most, reader).orElse(new Home<>(main, Optional.empty()));
    }
    try {
      return read(place, main, most, reader);
    } catch (Problem problem) {
      Home<T> home =
          recovered(place, main, most, reader)
              .orElseGet(() -> new Home<>(place.newRecovered(main), Optional.empty()));
      String name = place.name(home.file);
      complain.accept(
          home.content.isPresent()
              ? Message.of("storage.complaint.recovered", problem.sentence(), name)
              : Message.of("storage.complaint.kept", problem.sentence(), name));
      return home;
    }
  }

  private static <T> Optional<Home<T>> recovered(
      Place place, Path main, int most, Reader<T> reader) {
    for (Path sibling : place.recovered(main)) {
      try {
        return Optional.of(read(place, sibling, most, reader));
      } catch (Problem _) {
        // The next older one may be good, and this one is left alone like the main file.
      }
    }
    return Optional.empty();
  }

  private static <T> Home<T> read(Place place, Path file, int most, Reader<T> reader)
      throws Problem {
    String name = place.name(file);
    try {
      return new Home<>(file, Optional.of(reader.read(place.files().read(file, most), name)));
    } catch (IOException e) {
      throw Sentences.unreadable(name, e);
    }
  }
}
