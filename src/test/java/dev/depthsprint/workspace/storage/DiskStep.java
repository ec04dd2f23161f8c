package dev.depthsprint.workspace.storage;

import java.nio.file.Path;

/** A step that changed the disk, or that made earlier changes last. */
sealed interface DiskStep {

  /** A change of names: lost in a power cut unless its folders were forced after it. */
  sealed interface OfNames extends DiskStep {}

  /** A change of bytes: lost in a power cut unless its file was forced after it. */
  sealed interface OfBytes extends DiskStep {
    int file();
  }

  /**
   * @param file a number that stays the file's own wherever it is moved
   */
  record Created(Path name, int file) implements OfNames {}

  record Moved(Path from, Path to, int file) implements OfNames {}

  record Deleted(Path name) implements OfNames {}

  record FolderCreated(Path folder) implements OfNames {}

  record Written(int file, byte[] bytes, long position) implements OfBytes {}

  record Truncated(int file, long size) implements OfBytes {}

  record Forced(int file) implements DiskStep {}

  record FolderForced(Path folder) implements DiskStep {}
}
