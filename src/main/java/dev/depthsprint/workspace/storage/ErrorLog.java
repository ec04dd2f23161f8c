package dev.depthsprint.workspace.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * {@code errors.log}: what went wrong inside the app, for whoever reports it. Holds no names of
 * tasks or components, is readable by its owner only, and never grows beyond a limit.
 */
public final class ErrorLog {

  /** In bytes; the older half goes when it is reached. */
  private static final int LARGEST = 256 * 1024;

  private static final String FILE = "errors.log";

  private ErrorLog() {}

  /**
   * Adds an entry; what cannot be written is given up, since saving comes first.
   *
   * @param entry some lines without the names of what a person made
   */
  public static void append(Path workspace, String entry) {
    var disk = new Disk();
    Path file = workspace.resolve(FILE);
    try {
      byte[] before = Place.mayExist(file) ? disk.readFront(file, 2 * LARGEST) : new byte[0];
      byte[] kept =
          before.length > LARGEST
              ? Arrays.copyOfRange(before, before.length - LARGEST / 2, before.length)
              : before;
      byte[] added = (entry.strip() + "\n\n").getBytes(StandardCharsets.UTF_8);
      byte[] all = Arrays.copyOf(kept, kept.length + added.length);
      System.arraycopy(added, 0, all, kept.length, added.length);
      AtomicFile.save(disk, file, all, FileOperations.Rights.OWNER);
    } catch (IOException _) {
      // As said above.
    }
  }
}
