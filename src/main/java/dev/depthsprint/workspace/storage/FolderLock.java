package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
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
  private static final Set<Path> HELD = new HashSet<>();

  private static final Set<OpenOption> CREATE_OR_OPEN =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

  private final Path folder;
  private final FileLock lock;

  private FolderLock(Path folder, FileLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * @param folder is there already
   * @throws Problem when another window or program has it, or no lock can be made there
   */
  static FolderLock take(Path folder) throws Problem {
    synchronized (HELD) {
      try {
        Path real = folder.toRealPath();
        if (HELD.contains(real)) {
          throw Problem.of("storage.folder.inUse", folder.toString());
        }
        FolderLock lock = new FolderLock(real, tryLock(real, folder));
        HELD.add(real);
        return lock;
      } catch (IOException e) {
        throw Sentences.unwritable(folder.resolve(".lock").toString(), e);
      }
    }
  }

  private static FileLock tryLock(Path real, Path folder) throws IOException, Problem {
    Path file = real.resolve(".lock");
    FileChannel channel = FileChannel.open(file, CREATE_OR_OPEN, Disk.ownerOnly(file));
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw Problem.of("storage.folder.inUse", folder.toString());
    }
    return lock;
  }

  /** Safe to call twice. */
  @Override
  public void close() {
    synchronized (HELD) {
      if (lock.isValid()) {
        HELD.remove(folder);
        try {
          lock.acquiredBy().close();
        } catch (IOException _) {
          // The lock goes with the process at the latest.
        }
      }
    }
  }
}
