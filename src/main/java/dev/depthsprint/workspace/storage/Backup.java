package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Holdings;
import dev.depthsprint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A backup as its front tells of it.
 *
 * @param file the zip file that it is
 * @param at when it was made
 * @param holds what is in it
 * @param digest of the files in it; equal for equal files
 * @param size of the zip file, in bytes
 */
public record Backup(
    Path file, Instant at, Reason reason, Holdings holds, String digest, long size) {

  /** Why it was made. */
  public enum Reason {
    /** Something had changed, and the last one was ten minutes old. */
    ROUTINE("storage.backup.routine"),
    /** A change was about to take much away. */
    BEFORE_CHANGE("storage.backup.beforeChange"),
    /** Files of an older version were about to be written anew. */
    BEFORE_MIGRATION("storage.backup.beforeMigration"),
    /** A person wanted one. */
    WISH("storage.backup.wish");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    public Message words() {
      return Message.of(key);
    }
  }

  /** Those of a workspace, newest first. */
  public static List<Backup> list(Path workspace) {
    return Backups.list(workspace);
  }

  /**
   * All that is in it, without the versions of diagrams, which no backup holds.
   *
   * @throws Problem when the file cannot be read or not all of it
   */
  public Workspace read() throws Problem {
    return archive().workspace();
  }

  BackupArchive archive() throws Problem {
    String name = "backups/" + file.getFileName();
    try {
      return BackupArchive.parse(new Disk().read(file, BackupArchive.LARGEST), name);
    } catch (IOException e) {
      throw Sentences.unreadable(name, e);
    }
  }
}
