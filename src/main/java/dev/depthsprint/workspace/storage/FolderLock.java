package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lock on {@code .lock} that keeps a second program out of the folder. The file is never
 * deleted: a program that had it open would hold a lock on nothing.
 */
final class FolderLock implements AutoCloseable {

  /**
   * The folders that this process holds. On POSIX systems closing any channel of a file drops the
   * process's lock on it, so a second one must not even be opened.
   */
  private static final Map<Path, FolderLock> HELD = new HashMap<>();

  private static final Set<OpenOption> CREATE_OR_OPEN =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

  private final Path folder;

  /** Empty while the folder may only be read. */
  private Optional<FileLock> lock = Optional.empty();

  private FolderLock(Path folder) {
    this.folder = folder;
  }

  /**
   * @param folder is there already
   * @return not held yet where the folder can be read and not be written
   * @throws Problem when another window or program has it, or it can be neither locked nor read
   */
  static FolderLock take(Path folder) throws Problem {
    FolderLock taken = new FolderLock(folder);
    try {
      taken.require();
    } catch (InUseException e) {
      throw new Problem(Message.of("storage.folder.inUse", folder.toString()), e);
    } catch (IOException e) {
      // What can only be read is shown; nothing is written there without the lock.
      if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
        throw Sentences.unwritable(folder.resolve(".lock").toString(), e);
      }
    }
    return taken;
  }

  boolean isHeld() {
    return lock.isPresent();
  }

  /**
   * Takes the lock unless it is held already.
   *
   * @throws IOException when it cannot be taken
   */
  void require() throws IOException {
    synchronized (HELD) {
      if (lock.isEmpty()) {
        Path real = folder.toRealPath();
        if (HELD.containsKey(real)) {
          throw new InUseException(folder);
        }
        lock = Optional.of(tryLock(real));
        HELD.put(real, this);
      }
    }
  }

  private FileLock tryLock(Path real) throws IOException {
    Path file = real.resolve(".lock");
    FileChannel channel = FileChannel.open(file, CREATE_OR_OPEN, Disk.ownerOnly(file));
    FileLock taken = channel.tryLock();
    if (taken == null) {
      channel.close();
      throw new InUseException(folder);
    }
    return taken;
  }

  /** Safe to call twice. */
  @Override
  public void close() {
    synchronized (HELD) {
      if (lock.isPresent()) {
        HELD.values().remove(this);
        try {
          lock.get().acquiredBy().close();
        } catch (IOException _) {
          // The lock goes with the process at the latest.
        }
        lock = Optional.empty();
      }
    }
  }

  /** Another window or program has the folder. */
  private static final class InUseException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    InUseException(Path folder) {
      super(folder.toString(), null, "in use by another program");
    }
  }
}
