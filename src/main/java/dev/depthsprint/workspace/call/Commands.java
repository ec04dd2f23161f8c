package dev.depthsprint.workspace.call;

/** Runs a command on a workspace that is open; called on a thread that may wait. */
@FunctionalInterface
public interface Commands {

  Answer run(LiveWorkspace workspace, Call call);
}
