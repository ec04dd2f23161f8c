package dev.depthsprint.cli;

import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * Tries again while another program has the workspace. A command has it for a moment, and a window
 * that has just taken it can be called a moment later.
 *
 * @param pausing waits for so long
 * @param asking asks a window, if there is one, and then does not return
 */
record Patience(Consumer<Duration> pausing, Asking asking) {

  private static final Duration PAUSE = Duration.ofMillis(200);

  /** With the pauses between them ten seconds. */
  private static final int MOST_TRIES = 51;

  /** Looks for a window. */
  @FunctionalInterface
  interface Asking {
    void ask() throws Refusal, InterruptedException;
  }

  /** A step that ends on disk. */
  @FunctionalInterface
  interface Step {
    void run() throws Problem, Refusal, InterruptedException, ExecutionException;
  }

  /**
   * @throws Problem as the step does; that the workspace is in use only after a while
   */
  void run(Step step) throws Problem, Refusal, InterruptedException, ExecutionException {
    for (int i = 1; i < MOST_TRIES; i++) {
      try {
        step.run();
        return;
      } catch (Problem problem) {
        if (!WorkspaceFolder.isInUse(problem)) {
          throw problem;
        }
      }
      asking.ask();
      pausing.accept(PAUSE);
    }
    step.run();
  }
}
