package dev.depthsprint.workspace.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * How a file looks from outside. When this is the same, nobody has written it.
 *
 * @param key the number of the file where the system has one; a file that took its place has
 *     another
 */
record Stamp(long size, FileTime modified, String key) {

  /** Empty when the file is not there, or cannot be seen. */
  static Optional<Stamp> of(Path file) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new Stamp(
              attributes.size(),
              attributes.lastModifiedTime(),
              String.valueOf(attributes.fileKey())));
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
