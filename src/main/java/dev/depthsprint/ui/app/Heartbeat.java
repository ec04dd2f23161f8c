package dev.depthsprint.ui.app;

import dev.depthsprint.workspace.Timekeeper;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Confirms the open interval every few seconds, whether or not the window can be seen, and notices
 * when it was left alone for too long.
 */
final class Heartbeat {

  /** A third of the promised 15 s, so that one late beat does not break the promise. */
  private static final long SECONDS = 5;

  private final Timekeeper timekeeper;
  private final Runnable unattended;
  private final ScheduledExecutorService beats =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("heartbeat").factory());

  /**
   * @param unattended called at every beat that finds the open interval in doubt
   */
  Heartbeat(Timekeeper timekeeper, Runnable unattended) {
    this.timekeeper = timekeeper;
    this.unattended = unattended;
  }

  void start() {
    beats.scheduleAtFixedRate(() -> Platform.runLater(this::beat), 0, SECONDS, TimeUnit.SECONDS);
  }

  private void beat() {
    timekeeper.beat();
    if (timekeeper.isUnattended()) {
      unattended.run();
    }
  }

  void stop() {
    beats.shutdownNow();
  }
}
