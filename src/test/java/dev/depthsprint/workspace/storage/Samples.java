package dev.depthsprint.workspace.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A workspace as version 1 wrote it. It stays as it is for good: every later version must read it.
 */
final class Samples {

  static final Path FOLDER =
      Path.of("src/test/resources/dev/depthsprint/workspace/storage/version-1");

  private Samples() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
