package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.History;
import dev.depthsprint.workspace.Upheaval;
import dev.depthsprint.workspace.Workspace;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * When backups are made: before what changes much at once, and now and then after a save. All but
 * {@link #trouble} is for the writer thread.
 */
final class BackupRoutine {

  private final Backups backups;
  private final WorkspaceFiles files;
  private final ScheduledExecutorService thread;
  private final Duration rest;
  private volatile Optional<Message> trouble = Optional.empty();
  private boolean isScheduled;

  /** The number of the last step that was looked at. */
  private long last;

  /**
   * @param thread the writer thread
   * @param rest after a save, at least, before a backup that nobody asked for
   */
  BackupRoutine(
      Backups backups, WorkspaceFiles files, ScheduledExecutorService thread, Duration rest) {
    this.backups = backups;
    this.files = files;
    this.thread = thread;
    this.rest = rest;
    this.last = files.loaded().history().last();
  }

  /** Undo is there too, but a copy outlives what happens to the folder afterwards. */
  void before(Workspace next, History history) {
    if (files.isMigrated()) {
      tryTo(Backup.Reason.BEFORE_MIGRATION);
    } else if (Upheaval.isOne(files.saved(), next) || Upheaval.isIn(history, last)) {
      tryTo(Backup.Reason.BEFORE_CHANGE);
    }
    last = history.last();
  }

  void afterSave() {
    if (!isScheduled) {
      isScheduled = true;
      thread.schedule(
          () -> {
            isScheduled = false;
            tryTo(Backup.Reason.ROUTINE);
          },
          Math.max(backups.untilDue().toMillis(), rest.toMillis()),
          TimeUnit.MILLISECONDS);
    }
  }

  /** The one that still waits, if it is due. */
  void atTheEnd() {
    if (isScheduled && backups.untilDue().isZero()) {
      tryTo(Backup.Reason.ROUTINE);
    }
  }

  /** One that cannot be made keeps nothing from being saved. */
  private void tryTo(Backup.Reason reason) {
    try {
      make(reason);
    } catch (Problem _) {
      // The page of the folder's health says so.
    }
  }

  /** Makes one of what is on disk now. */
  void make(Backup.Reason reason) throws Problem {
    if (files.loaded().isReadOnly()) {
      throw Problem.of("storage.readOnly");
    }
    try {
      backups.make(files.bytes(), reason);
      trouble = Optional.empty();
    } catch (Problem problem) {
      trouble = Optional.of(problem.sentence());
      throw problem;
    }
  }

  /** Why the last one could not be made. */
  Optional<Message> trouble() {
    return trouble;
  }
}
