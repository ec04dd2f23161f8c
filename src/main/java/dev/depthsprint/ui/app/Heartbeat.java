package dev.depthsprint.ui.app;

import dev.depthsprint.workspace.Timekeeper;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Has the timekeeper look at the clocks every few seconds, whether or not the window can be seen.
 */
final class Heartbeat {

  /** A third of the promised 15 s, so that one late beat does not break the promise. */
  private static final long SECONDS = 5;

  private final Timekeeper timekeeper;
  private final Runnable beaten;
  private final ScheduledExecutorService beats =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("heartbeat").factory());

  /**
   * @param beaten called after every beat
   */
  Heartbeat(Timekeeper timekeeper, Runnable beaten) {
    this.timekeeper = timekeeper;
    this.beaten = beaten;
  }

  void start() {
    beats.scheduleAtFixedRate(() -> Platform.runLater(this::beat), 0, SECONDS, TimeUnit.SECONDS);
  }

  private void beat() {
    timekeeper.beat();
    beaten.run();
  }

  void stop() {
    beats.shutdownNow();
  }
}
