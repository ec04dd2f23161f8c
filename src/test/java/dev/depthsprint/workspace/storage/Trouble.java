package dev.depthsprint.workspace.storage;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** What can be wrong with a disk. */
enum Trouble {
  FULL,
  BROKEN,
  DENIED,
  INTERRUPTED;

  /** As the system throws it; an interrupt also stays with the thread. */
  IOException thrown() {
    return switch (this) {
      case FULL -> new FileSystemException("file", null, "No space left on device");
      case BROKEN -> new IOException("Input/output error");
      case DENIED -> new AccessDeniedException("file");
      case INTERRUPTED -> {
        Thread.currentThread().interrupt();
        yield new ClosedByInterruptException();
      }
    };
  }
}
