package dev.depthsprint.cli;

import dev.depthsprint.sprint.Timer;
import dev.depthsprint.workspace.TimeCommand;
import dev.depthsprint.workspace.Workspace;

/** A {@link TimeCommand} that may throw its refusal. */
@FunctionalInterface
interface TimeAct {

  TimeCommand.Done of(Workspace workspace, Timer timer) throws Refusal;

  default TimeCommand asCommand() {
    return (workspace, timer) -> {
      try {
        return of(workspace, timer);
      } catch (Refusal refusal) {
        return new TimeCommand.Refused(refusal.getMessage());
      }
    };
  }
}
