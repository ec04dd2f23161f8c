package dev.depthsprint.sprint.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Plans in the styles of other people. */
final class OtherPlans {

  private static final Path FOLDER = Path.of("src/test/resources/dev/depthsprint/sprint/markdown");

  private OtherPlans() {}

  static List<String> files() {
    try (var files = Files.list(FOLDER.resolve("plans"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static String text(String file) {
    return read(FOLDER.resolve("plans").resolve(file));
  }

  /** What {@link Outline} gives for the file when it starts on {@link Plans#MONDAY}. */
  static String outline(String file) {
    String name = file.substring(0, file.lastIndexOf('.'));
    return read(FOLDER.resolve("outlines").resolve(name + ".txt"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
