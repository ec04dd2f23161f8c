package dev.depthsprint.sprint.markdown;

import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.Optional;

/** A plan in a file of the user's. */
public final class PlanFile {

  private PlanFile() {}

  /**
   * Reads a plan file, at most {@link PlanReader#MAX_BYTES} of it.
   *
   * @param path as a person typed it
   * @throws Problem when it cannot be read or holds no plan
   */
  public static ImportedPlan read(String path, Layout layout) throws Problem {
    Path file = file(path);
    return PlanReader.read(String.valueOf(file.getFileName()), bytes(file), layout);
  }

  /**
   * The day on which a plan file says that it starts.
   *
   * @see PlanReader#startOf
   */
  public static Optional<LocalDate> startOf(String path, LocalDate today) throws Problem {
    Path file = file(path);
    return PlanReader.startOf(String.valueOf(file.getFileName()), bytes(file), today);
  }

  private static Path file(String path) throws Problem {
    try {
      Path file = Path.of(path.strip());
      if (Files.isDirectory(file)) {
        throw Problem.of("markdown.file.folder", path);
      }
      if (isPipe(file)) {
        throw Problem.of("markdown.file.pipe", path);
      }
      return file;
    } catch (InvalidPathException e) {
      throw Problem.of("markdown.file.missing", path);
    }
  }

  /** A named pipe may never say anything; devices do, and standard input is one that is meant. */
  private static boolean isPipe(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).isOther()
          && !file.toAbsolutePath().startsWith("/dev");
    } catch (IOException _) {
      return false;
    }
  }

  /** One byte more than is allowed is enough for the reader to say that it is too much. */
  private static byte[] bytes(Path file) throws Problem {
    try (var input = Files.newInputStream(file)) {
      return input.readNBytes(PlanReader.MAX_BYTES + 1);
    } catch (NoSuchFileException e) {
      throw Problem.of("markdown.file.missing", file.toString());
    } catch (AccessDeniedException e) {
      throw Problem.of("markdown.file.denied", file.toString());
    } catch (IOException e) {
      throw Problem.of("markdown.file.unreadable", file.toString(), String.valueOf(e.getMessage()));
    }
  }
}
