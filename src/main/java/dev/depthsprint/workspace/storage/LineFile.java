package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file of lines that is only ever appended to, each append forced to disk.
 *
 * <p>Loading changes nothing. What stands behind the last good line is moved into a file beside it
 * by the first append, before anything else is written. An append that failed half-way is cut off
 * again.
 */
final class LineFile {

  private final Place place;
  private final Path file;
  private final int most;
  private long goodLength;
  private boolean endsInNewline;

  /** True when what stands behind the good lines is only our own append, which failed. */
  private boolean ownTail;

  /**
   * @param goodLength the length of the lines that could be read, in bytes
   * @param endsInNewline false when the last of them lacks its newline
   * @param most the file is never larger, in bytes
   */
  LineFile(Place place, Path file, long goodLength, boolean endsInNewline, int most) {
    this.place = place;
    this.file = file;
    this.goodLength = goodLength;
    this.endsInNewline = endsInNewline;
    this.most = most;
  }

  Path file() {
    return file;
  }

  long length() {
    return goodLength;
  }

  /** True when another program took the file away, or cut off good lines. */
  boolean isCut() {
    try {
      return goodLength > 0 && Files.size(file) < goodLength;
    } catch (NoSuchFileException _) {
      return true;
    } catch (IOException _) {
      // The disk is in trouble, and the next append says so.
      return false;
    }
  }

  /** The good lines; empty while there are none. */
  Optional<byte[]> bytes() throws Problem {
    if (goodLength == 0) {
      return Optional.empty();
    }
    try {
      byte[] all = place.files().read(file, most);
      return Optional.of(Arrays.copyOf(all, Math.toIntExact(Math.min(all.length, goodLength))));
    } catch (IOException e) {
      throw Sentences.unreadable(place.name(file), e);
    }
  }

  /**
   * Returns when the lines are on disk; after a problem none of them are.
   *
   * @param lines whole, with their newlines
   */
  void append(byte[] lines) throws Problem {
    append(lines, true);
  }

  /** Appends lines that may be lost with the power until the next {@link #append}. */
  void appendUnforced(byte[] lines) throws Problem {
    append(lines, false);
  }

  private void append(byte[] lines, boolean isForced) throws Problem {
    byte[] text = endsInNewline ? lines : onNewLine(lines);
    try {
      if (goodLength == 0) {
        begin(text);
      } else {
        try (var open = place.files().open(file)) {
          settleTail(open);
          write(open, text, isForced);
        }
      }
    } catch (IOException e) {
      throw Sentences.unwritable(place.name(file), e);
    }
    goodLength += text.length;
    endsInNewline = true;
    ownTail = false;
  }

  private static byte[] onNewLine(byte[] lines) {
    var text = new ByteArrayOutputStream();
    text.write('\n');
    text.writeBytes(lines);
    return text.toByteArray();
  }

  /**
   * The first lines of all come at once: a file that was created and is still empty would look as
   * if somebody had emptied it.
   */
  private void begin(byte[] text) throws IOException {
    boolean isForeign = !ownTail && Place.mayExist(file);
    if (isForeign) {
      keepTail();
    }
    ownTail = true;
    try {
      AtomicFile.save(place.files(), file, text, FileOperations.Rights.OWNER);
    } catch (IOException e) {
      if (!isForeign) {
        takeAway(e);
      }
      throw e;
    }
  }

  /** None of the lines are there after a failure, though it came behind the move. */
  private void takeAway(IOException cause) {
    try {
      place.files().delete(file);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private void write(FileOperations.OpenFile open, byte[] text, boolean isForced)
      throws IOException {
    try {
      open.write(text, goodLength);
      if (isForced) {
        open.force();
      }
    } catch (IOException e) {
      cutBack(open, e);
      throw e;
    }
  }

  /** Takes a half append back at once; where that fails too, the next append tries again. */
  private void cutBack(FileOperations.OpenFile open, IOException cause) {
    try {
      open.truncate(goodLength);
      open.force();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private void settleTail(FileOperations.OpenFile open) throws IOException, Problem {
    long size = open.size();
    if (size < goodLength) {
      throw Problem.of("storage.journal.shortened", place.name(file));
    }
    if (size > goodLength) {
      if (!ownTail) {
        keepTail();
      }
      open.truncate(goodLength);
    }
    ownTail = true;
  }

  /** Copies what stands behind the good lines into a file beside this one. */
  private void keepTail() throws IOException {
    byte[] all = place.files().read(file, most);
    if (all.length <= goodLength) {
      return;
    }
    Path rejected = place.newRejected(file);
    try (var open = place.files().create(rejected, FileOperations.Rights.OWNER)) {
      open.write(Arrays.copyOfRange(all, Math.toIntExact(goodLength), all.length), 0);
      open.force();
    }
    place.files().forceFolder(file.getParent());
  }

  /** Puts other lines in the place of all that are there: always the old ones or the new ones. */
  void replace(byte[] lines) throws Problem {
    try {
      AtomicFile.save(place.files(), file, lines, FileOperations.Rights.OWNER);
    } catch (IOException e) {
      throw Sentences.unwritable(place.name(file), e);
    }
    goodLength = lines.length;
    endsInNewline = true;
    ownTail = false;
  }
}
