package dev.depthsprint.ui.session;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.workspace.Workspace;
import org.pcollections.PSortedMap;

/** The present sprint's own time, kept as long as nothing that it follows from is new. */
final class OwnTime {

  private TimeLog log = TimeLog.EMPTY;
  private Sprint sprint = Sprint.NONE;
  private PSortedMap<String, Sprint> archive = Workspace.EMPTY.archive();
  private TimeLog own = TimeLog.EMPTY;

  TimeLog of(Workspace workspace) {
    boolean isSame =
        workspace.time() == log && workspace.sprint() == sprint && workspace.archive() == archive;
    if (!isSame) {
      log = workspace.time();
      sprint = workspace.sprint();
      archive = workspace.archive();
      own = workspace.ownTime();
    }
    return own;
  }
}
