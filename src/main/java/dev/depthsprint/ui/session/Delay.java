package dev.depthsprint.ui.session;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Does something on the JavaFX thread when it was not asked to again for a while. JavaFX's own
 * pauses are animations, which keep the whole window drawing frames until they end; this waits
 * without.
 */
public final class Delay {

  private final Executor later;
  private final Runnable task;

  /** Counts up with each start and stop; only the latest start may run. */
  private volatile long latest;

  private boolean isRunning;

  public Delay(Duration length, Runnable task) {
    later = CompletableFuture.delayedExecutor(length.toMillis(), TimeUnit.MILLISECONDS);
    this.task = task;
  }

  /** Begins to wait, from now on if it waits already. */
  public void restart() {
    long number = ++latest;
    isRunning = true;
    later.execute(() -> {
      if (number == latest) {
        Platform.runLater(() -> finish(number));
      }
    });
  }

  /** Begins to wait; goes on if it waits already. */
  public void start() {
    if (!isRunning) {
      restart();
    }
  }

  public void stop() {
    latest++;
    isRunning = false;
  }

  public boolean isRunning() {
    return isRunning;
  }

  private void finish(long number) {
    if (number == latest) {
      isRunning = false;
      task.run();
    }
  }
}
