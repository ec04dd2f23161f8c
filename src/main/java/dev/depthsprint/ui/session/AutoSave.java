package dev.depthsprint.ui.session;

import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Hands the workspace to the writer when it has been still for a moment, and at once on demand. */
final class AutoSave {

  /** Short enough that nobody waits for it, long enough that a word typed is one file written. */
  private static final Duration STILL = Duration.millis(150);

  private final Store store;
  private final WorkspaceFolder folder;
  private final PauseTransition pause = new PauseTransition(STILL);
  private Workspace saved;

  AutoSave(Store store, WorkspaceFolder folder) {
    this.store = store;
    this.folder = folder;
    saved = store.current();
    pause.setOnFinished(_ -> saveNow());
    store.listen((_, _) -> pause.play());
  }

  void saveNow() {
    if (store.current() != saved) {
      saved = store.current();
      folder.save(saved);
    }
  }
}
