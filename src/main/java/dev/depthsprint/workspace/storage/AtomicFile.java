package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes a file so that there is always the old one or the new one, never a mix: a file beside it
 * is written, forced to disk, read back and moved over it; then the folder is forced. A symbolic
 * link is followed, and a file that is replaced keeps its rights.
 */
public final class AtomicFile {

  /** On Windows a virus scanner or an editor may hold a file for a moment. */
  private static final int MOVES = 6;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

  private AtomicFile() {}

  /** How every PNG file begins. */
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** How every PDF file begins. */
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

  /**
   * An SVG file names its root element within so many bytes, unless it begins with a long story.
   */
  private static final int MARK_WITHIN = 1024;

  /**
   * Writes a picture where a person asked for it. A picture that is there is replaced; any other
   * file, a device or a file of the workspace stays what it is.
   *
   * @throws Problem when it could not be written; what was there before still is
   */
  public static void writePicture(Path target, byte[] picture) throws Problem {
    if (Files.exists(target) && !Files.isDirectory(target) && !isPictureOrEmpty(target)) {
      throw Problem.of("storage.write.noPicture", target.toString());
    }
    write(target, picture);
  }

  private static boolean isPictureOrEmpty(Path target) throws Problem {
    if (!Files.isRegularFile(target)) {
      return false;
    }
    try (var input = Files.newInputStream(target)) {
      byte[] start = input.readNBytes(MARK_WITHIN);
      boolean isPng = Arrays.equals(Arrays.copyOf(start, PNG.length), PNG);
      boolean isPdf = Arrays.equals(Arrays.copyOf(start, PDF.length), PDF);
      return start.length == 0 || isPng || isPdf || isSvg(start);
    } catch (IOException e) {
      throw Sentences.unwritable(target.toString(), e);
    }
  }

  private static boolean isSvg(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    return text.stripLeading().startsWith("<") && text.contains("<svg");
  }

  /**
   * Writes a file that a person asked for, with the system's usual rights.
   *
   * @throws Problem when it could not be written; what was there before still is
   */
  public static void write(Path target, byte[] bytes) throws Problem {
    try {
      save(new Disk(), target, bytes, FileOperations.Rights.USUAL);
    } catch (IOException e) {
      throw Sentences.unwritable(target.toString(), e);
    }
  }

  /**
   * @return how the file looked before it came to its place: what anybody makes of it there is seen
   */
  static Optional<Stamp> save(
      FileOperations files, Path target, byte[] bytes, FileOperations.Rights rights)
      throws IOException {
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    if (Files.isDirectory(real)) {
      throw new Disk.NotAFileException(target);
    }
    Path temporary = temporary(real);
    Optional<Stamp> stamp;
    try {
      writeBeside(files, real, temporary, bytes, rights);
      stamp = Stamp.of(temporary);
      move(files, temporary, real);
    } catch (IOException e) {
      deleteAfter(e, files, temporary);
      throw e;
    }
    files.forceFolder(real.getParent());
    return stamp;
  }

  private static void writeBeside(
      FileOperations files, Path target, Path temporary, byte[] bytes, FileOperations.Rights rights)
      throws IOException {
    files.delete(temporary);
    try (var file = files.create(temporary, rights)) {
      file.write(bytes, 0);
      file.force();
    }
    if (Files.exists(target)) {
      files.copyRights(target, temporary);
    }
    if (!Arrays.equals(files.read(temporary, bytes.length), bytes)) {
      throw new FileSystemException(target.toString(), null, "read back differently");
    }
  }

  private static void move(FileOperations files, Path from, Path to) throws IOException {
    Duration pause = FIRST_PAUSE;
    for (int i = 1; i < MOVES; i++) {
      try {
        files.move(from, to);
        return;
      } catch (AtomicMoveNotSupportedException | NoSuchFileException e) {
        throw e;
      } catch (FileSystemException _) {
        files.pause(pause);
        pause = pause.multipliedBy(2);
      }
    }
    files.move(from, to);
  }

  private static void deleteAfter(IOException cause, FileOperations files, Path temporary) {
    try {
      files.delete(temporary);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /** Begins with a point and names this process, so that two programs never share one. */
  private static Path temporary(Path target) {
    return target.resolveSibling(
        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
  }

  /** Deletes what a process of this app left behind when it was killed. */
  static void sweep(FileOperations files, Path folder) {
    for (Path file : Place.list(folder)) {
      if (file.getFileName().toString().matches("\\..+\\.jsonl?\\.\\d+\\.tmp")) {
        try {
          files.delete(file);
        } catch (IOException _) {
          // It takes room and does no harm.
        }
      }
    }
  }
}
