package dev.depthsprint.workspace.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Every step on the disk that can fail, one method a step, so that tests can let each of them fail.
 * The app uses {@link Disk}.
 */
interface FileOperations {

  /** Who may read a new file. */
  enum Rights {
    /** Only its owner, where the system knows such rights. */
    OWNER,
    /** Whom the system lets by default. */
    USUAL
  }

  /** A file that is open for writing. */
  interface OpenFile extends AutoCloseable {

    long size() throws IOException;

    /** Writes all of the bytes from {@code position} on. */
    void write(byte[] bytes, long position) throws IOException;

    void truncate(long size) throws IOException;

    /** Returns when all that was written is on the disk itself. */
    void force() throws IOException;

    @Override
    void close() throws IOException;
  }

  /** Creates a file; one that is there already is an error. */
  OpenFile create(Path file, Rights rights) throws IOException;

  /** Opens a file that is there. */
  OpenFile open(Path file) throws IOException;

  /**
   * Reads a whole file. A folder, a pipe or a device in its place is an error.
   *
   * @param most a file larger than this many bytes is an error
   */
  byte[] read(Path file, int most) throws IOException;

  /** Reads a file's first bytes, at most so many. A folder or a device in its place is an error. */
  byte[] readFront(Path file, int most) throws IOException;

  /** Puts {@code from} into the place of {@code to} in one step. */
  void move(Path from, Path to) throws IOException;

  /** Gives {@code to} the rights of {@code from}, where the system knows rights. */
  void copyRights(Path from, Path to) throws IOException;

  /** Deletes the file if it is there. */
  void delete(Path file) throws IOException;

  /** Creates the folder and those above it, where they are missing; only its owner may read it. */
  void createFolders(Path folder) throws IOException;

  /** Creates the folder where it is missing; the one above it must be there. */
  void createFolder(Path folder) throws IOException;

  /** Returns when the names in the folder are on the disk itself, where the system can tell. */
  void forceFolder(Path folder) throws IOException;

  /** Waits, for another program to let go of a file. */
  void pause(Duration duration);
}
