package dev.depthsprint.workspace.call;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.TimeCommand;
import dev.depthsprint.workspace.Workspace;
import java.nio.file.Path;

/** A workspace that is open in a window, as a command sees it; not for the window's own thread. */
public interface LiveWorkspace {

  /** A change that may be refused. */
  @FunctionalInterface
  interface Change<X extends Exception> {
    Workspace of(Workspace workspace) throws X;
  }

  Path folder();

  /** The workspace as the window shows it now. */
  Workspace current();

  /**
   * Makes the change as one step of undo; returns when it is on disk.
   *
   * @throws Problem when it is done and cannot be written
   */
  <X extends Exception> void change(Message name, Change<X> change)
      throws X, Problem, InterruptedException;

  /** Backs up all there is, if anything changed since the last time, and if that can be done. */
  void backUp() throws InterruptedException;

  /**
   * Does something to the time; returns when it is on disk.
   *
   * @throws Problem when it cannot be written, and then none of it is done
   */
  TimeCommand.Outcome time(TimeCommand command) throws Problem, InterruptedException;
}
