package dev.depthsprint.workspace;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import java.util.Map;

/**
 * Brings back what a backup holds, as one step of undo. The versions of diagrams, the time and the
 * settings stay as they are now.
 */
public final class Restoring {

  private Restoring() {}

  /** The plan, the other sprints and the diagrams become those of the backup. */
  public static Edit everything(Workspace backup) {
    return new Edit(
        Message.of("workspace.edit.restoreBackup"),
        now ->
            new Workspace(
                backup.sprint(),
                backup.archive(),
                backup.diagrams(),
                now.versions(),
                now.time(),
                now.settings()));
  }

  /** What is not there now comes back; whatever is there stays as it is. */
  public static Edit missing(Workspace backup) {
    return new Edit(Message.of("workspace.edit.restoreMissing"), now -> withMissing(now, backup));
  }

  private static Workspace withMissing(Workspace now, Workspace backup) {
    Workspace result = now.sprint().equals(Sprint.NONE) ? now.withSprint(backup.sprint()) : now;
    for (Map.Entry<String, Sprint> one : backup.archive().entrySet()) {
      if (!now.archive().containsKey(one.getKey())) {
        result = result.withArchive(result.archive().plus(one.getKey(), one.getValue()));
      }
    }
    for (Diagram diagram : backup.diagrams().values()) {
      if (now.diagram(diagram.slug()).isEmpty()) {
        result = result.with(diagram);
      }
    }
    return result;
  }

  /** True when there is something that {@link #missing} would bring back. */
  public static boolean hasMissing(Workspace now, Workspace backup) {
    return !withMissing(now, backup).hasDocumentOf(now);
  }
}
