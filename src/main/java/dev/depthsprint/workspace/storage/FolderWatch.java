package dev.depthsprint.workspace.storage;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Tells when something happens in a workspace folder or in those of its diagrams and sprints, a
 * moment after it is still again. Our own writing is told too; whoever hears of it finds nothing
 * new.
 */
final class FolderWatch implements AutoCloseable {

  /** So long nothing must happen, in milliseconds: a pull of git writes many files. */
  private static final long STILL = 300;

  private final WatchService service;
  private final Path folder;
  private final Runnable look;
  private final Set<Path> watched = new HashSet<>();

  private FolderWatch(WatchService service, Path folder, Runnable look) {
    this.service = service;
    this.folder = folder;
    this.look = look;
  }

  /**
   * @param look runs on a thread of its own
   * @return empty where the system cannot watch
   */
  static Optional<FolderWatch> of(Path folder, Runnable look) {
    try {
      var watch = new FolderWatch(folder.getFileSystem().newWatchService(), folder, look);
      watch.register();
      Thread.ofPlatform().daemon().name("folder-watch").start(watch::run);
      return Optional.of(watch);
    } catch (IOException | UnsupportedOperationException _) {
      return Optional.empty();
    }
  }

  /** The folders below may come later than the watch. */
  private void register() throws IOException {
    for (Path one :
        List.of(
            folder,
            folder.resolve(WorkspaceFiles.DIAGRAMS),
            folder.resolve(WorkspaceFiles.SPRINTS))) {
      if (Files.isDirectory(one) && watched.add(one)) {
        one.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
    }
  }

  private void run() {
    try {
      while (true) {
        forget(service.take());
        for (WatchKey key = next(); key != null; key = next()) {
          forget(key);
        }
        register();
        look.run();
      }
    } catch (ClosedWatchServiceException | InterruptedException | IOException _) {
      // Closed, or nothing can be watched any more; looking before each save goes on.
    }
  }

  /**
   * @return null when all was still for long enough
   */
  private WatchKey next() throws InterruptedException {
    return service.poll(STILL, TimeUnit.MILLISECONDS);
  }

  /** What happened does not matter, lost events included: all files are looked at. */
  private void forget(WatchKey key) {
    key.pollEvents();
    if (!key.reset()) {
      watched.remove((Path) key.watchable());
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException _) {
      // It ends with the process.
    }
  }
}
