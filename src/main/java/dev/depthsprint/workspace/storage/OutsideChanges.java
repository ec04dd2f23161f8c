package dev.depthsprint.workspace.storage;

import dev.depthsprint.workspace.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What other programs changed in the folder, until it is in what is given to be saved. For one
 * thread at a time.
 */
final class OutsideChanges {

  /** Who hears of what other programs do in the folder, on the writer thread. */
  record Watcher(Consumer<OutsideChange> changes, Hearing complaints) {}

  private final WorkspaceFiles files;
  private final List<OutsideChange> unknown = new ArrayList<>();
  private volatile Optional<Watcher> watcher = Optional.empty();

  OutsideChanges(WorkspaceFiles files) {
    this.files = files;
  }

  void tell(Watcher hears) {
    watcher = Optional.of(hears);
  }

  /** Looks for what is new, and tells it. */
  void look() {
    Hearing complaints = watcher.map(Watcher::complaints).orElse(_ -> {});
    files
        .refresh(complaints)
        .ifPresent(change -> {
          unknown.add(change);
          watcher.ifPresent(hears -> hears.changes().accept(change));
        });
  }

  /**
   * A workspace with those changes that whoever gave it did not know yet.
   *
   * @param known the number of the last change that is in it
   * @param at when, for what cannot be merged
   */
  Workspace in(Workspace given, int known, Instant at) {
    unknown.removeIf(change -> change.number() <= known);
    Workspace workspace = given;
    for (OutsideChange change : unknown) {
      workspace = change.mergedInto(workspace, at).workspace();
    }
    return workspace;
  }
}
