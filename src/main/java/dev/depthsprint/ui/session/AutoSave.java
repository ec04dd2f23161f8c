package dev.depthsprint.ui.session;

import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.time.Duration;

/**
 * Hands the workspace to the writer: each edit at once, and what a gesture shows when it has been
 * still for a moment.
 */
final class AutoSave {

  /** Short enough that a word typed is safe soon, long enough that a drag is no row of files. */
  private static final Duration STILL = Duration.ofMillis(400);

  private final Store store;
  private final WorkspaceFolder folder;
  private final Delay pause = new Delay(STILL, this::saveNow);

  AutoSave(Store store, WorkspaceFolder folder) {
    this.store = store;
    this.folder = folder;
    store.listen((_, _) -> follow());
  }

  private void follow() {
    if (store.isInGesture()) {
      pause.restart();
    } else {
      pause.stop();
      saveNow();
    }
  }

  /** What was shown before may have become a step only now, so the same value is given again. */
  void saveNow() {
    folder.save(store.current(), store.history());
  }
}
