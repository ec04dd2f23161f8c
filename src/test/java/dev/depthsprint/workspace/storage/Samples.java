package dev.depthsprint.workspace.storage;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A workspace as version 1 wrote it. It stays as it is for good: every later version must read it.
 */
final class Samples {

  static final Path FOLDER = folder();

  private Samples() {}

  /** Among the classes, since the proofs are started from any folder. */
  private static Path folder() {
    try {
      return Path.of(Samples.class.getResource("version-1").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
