package dev.depthsprint.ui.session;

import javafx.application.Platform;

/**
 * Does something once after the present event, however often it is asked for during it: a hundred
 * steps that are undone at once are shown once.
 */
public final class NextTurn {

  private final Runnable task;
  private boolean isAsked;
  private boolean isWanted;

  public NextTurn(Runnable task) {
    this.task = task;
  }

  public void ask() {
    isWanted = true;
    if (!isAsked) {
      isAsked = true;
      Platform.runLater(this::run);
    }
  }

  /** What was asked for so far is not wanted any more. */
  public void withdraw() {
    isWanted = false;
  }

  private void run() {
    isAsked = false;
    if (isWanted) {
      task.run();
    }
  }
}
