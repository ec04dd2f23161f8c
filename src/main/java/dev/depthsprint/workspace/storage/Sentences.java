package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.TokenStreamLocation;

/** What goes wrong with files, as a person reads it. */
final class Sentences {

  private Sentences() {}

  static Message tooMuch(String name) {
    return Message.of("storage.json.tooMuch", name);
  }

  /**
   * @param line where the first conflict begins
   */
  static Message conflict(String name, int line) {
    return Message.of("storage.json.conflict", name, String.valueOf(line));
  }

  static Message notUtf8(String name) {
    return Message.of("storage.json.notUtf8", name);
  }

  /**
   * @param detail the parser's words; only used to tell a key that stands twice from the rest
   */
  static Message notJson(String name, TokenStreamLocation place, String detail) {
    String line = String.valueOf(place == null ? 1 : place.getLineNr());
    String column = String.valueOf(place == null ? 1 : place.getColumnNr());
    return detail != null && detail.startsWith("Duplicate")
        ? Message.of("storage.json.twice", name, line, column)
        : Message.of("storage.json.broken", name, line, column);
  }

  static Problem unreadable(String name, IOException cause) {
    return new Problem(
        switch (cause) {
          case NoSuchFileException _ -> Message.of("storage.read.missing", name);
          case AccessDeniedException _ -> Message.of("storage.read.denied", name);
          case Disk.NotAFileException _ -> Message.of("storage.read.notAFile", name);
          case Disk.TooLargeException _ -> tooMuch(name);
          default -> Message.of("storage.read.failed", name, reason(cause));
        },
        cause);
  }

  /**
   * Of a folder that is gone, or that nobody may write into, no file need be named.
   *
   * @param why the first file could not be written
   */
  static Problem unsaved(Path folder, boolean isThere, boolean isWritable, Problem why) {
    if (!isThere) {
      return Problem.of("storage.folder.gone", folder.toString());
    }
    return isWritable ? why : Problem.of("storage.folder.unwritable", folder.toString());
  }

  static Problem unwritable(String name, IOException cause) {
    return new Problem(
        switch (cause) {
          case NoSuchFileException _ -> Message.of("storage.write.missing", name);
          case AccessDeniedException _ -> Message.of("storage.write.denied", name);
          case Disk.NotAFileException _ -> Message.of("storage.write.notAFile", name);
          default -> unwritable(name, reason(cause), cause);
        },
        cause);
  }

  private static Message unwritable(String name, String reason, IOException cause) {
    if (isFull(cause)) {
      return Message.of("storage.write.full", name);
    }
    return reason.toLowerCase(Locale.ROOT).contains("read-only file system")
        ? Message.of("storage.write.readOnly", name)
        : Message.of("storage.write.failed", name, reason);
  }

  /** The JDK has no class for this; Linux, macOS and Windows each have words for it. */
  private static boolean isFull(IOException cause) {
    String words = reason(cause).toLowerCase(Locale.ROOT);
    return words.contains("no space left")
        || words.contains("not enough space")
        || words.contains("quota exceeded");
  }

  private static String reason(IOException cause) {
    if (cause instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
