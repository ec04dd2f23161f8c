package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a workspace folder is.
 *
 * @param lastSave when something was last written since the folder was opened
 * @param lastCheck when all of it was last read and found as the complaints say
 * @param bytes how much room it takes
 * @param lastChange when a file in it was last written, by whomever
 * @param backups newest first
 * @param backupTrouble why the last backup could not be made
 * @param complaints see {@link LoadedWorkspace}
 */
public record Health(
    Path folder,
    Optional<Instant> lastSave,
    Instant lastCheck,
    long bytes,
    Instant lastChange,
    List<Backup> backups,
    Optional<Message> backupTrouble,
    List<Message> complaints) {

  /** The room that all files of a folder take, as far as they can be seen. */
  static long size(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).mapToLong(Health::sizeOf).sum();
    } catch (IOException | UncheckedIOException _) {
      return 0;
    }
  }

  /** The latest time that a file of the folder bears. */
  static Instant lastChange(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(Health::changeOf)
          .max(Comparator.naturalOrder())
          .orElse(Instant.EPOCH);
    } catch (IOException | UncheckedIOException _) {
      return Instant.EPOCH;
    }
  }

  private static Instant changeOf(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException _) {
      return Instant.EPOCH;
    }
  }

  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException _) {
      return 0;
    }
  }
}
