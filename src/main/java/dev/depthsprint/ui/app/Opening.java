package dev.depthsprint.ui.app;

import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.call.Reply;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.time.Duration;

/**
 * Opens the workspace, or calls the window that has it. Of two starts at the same moment the second
 * finds it held by one that cannot be called yet, so it tries both for a while.
 */
final class Opening {

  private static final Duration PAUSE = Duration.ofMillis(250);

  /** A first start reads a large workspace for so long, at most, before it can be called. */
  private static final int MOST_TRIES = 80;

  /** What came of it. */
  sealed interface Outcome {

    record Opened(WorkspaceFolder folder) implements Outcome {}

    /** Another window has it, and has come to the front. */
    record Elsewhere() implements Outcome {}

    record Refused(Problem problem) implements Outcome {}
  }

  /** Takes the workspace, unless another program has it. */
  @FunctionalInterface
  interface Taking {
    WorkspaceFolder take() throws Problem;
  }

  /** Calls whoever has it. */
  @FunctionalInterface
  interface Calling {
    Reply call() throws InterruptedException;
  }

  /** Waits a moment. */
  @FunctionalInterface
  interface Pausing {
    void pause(Duration duration);
  }

  private Opening() {}

  static Outcome of(Taking taking, Calling calling, Pausing pausing) throws InterruptedException {
    Problem last = null;
    for (int i = 0; i < MOST_TRIES; i++) {
      try {
        return new Outcome.Opened(taking.take());
      } catch (Problem problem) {
        if (!WorkspaceFolder.isInUse(problem)) {
          return new Outcome.Refused(problem);
        }
        last = problem;
      }
      switch (calling.call()) {
        case Reply.Answered _ -> {
          return new Outcome.Elsewhere();
        }
        case Reply.Silence _, Reply.Unsure _ -> {
          return new Outcome.Refused(last);
        }
        case Reply.Nobody _ -> pausing.pause(PAUSE);
      }
    }
    return new Outcome.Refused(last);
  }
}
