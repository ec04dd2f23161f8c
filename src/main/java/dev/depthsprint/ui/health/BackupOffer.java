package dev.depthsprint.ui.health;

import dev.depthsprint.workspace.Holdings;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.Backup;
import dev.depthsprint.workspace.storage.Health;

/** Which backup is offered before a person chooses one. */
final class BackupOffer {

  private BackupOffer() {}

  /**
   * The newest; where something could not be read, the newest that holds more of something than
   * there is now, since later ones lack it too.
   *
   * @return null when there is none, as a list without a selection has it
   */
  static Backup of(Health health, Workspace workspace) {
    Holdings now = Holdings.of(workspace);
    return health.backups().stream()
        .filter(backup -> !health.complaints().isEmpty() && isMore(backup.holds(), now))
        .findFirst()
        .or(() -> health.backups().stream().findFirst())
        .orElse(null);
  }

  private static boolean isMore(Holdings backup, Holdings now) {
    return backup.tasks() > now.tasks()
        || backup.minutes() > now.minutes()
        || backup.diagrams() > now.diagrams();
  }
}
