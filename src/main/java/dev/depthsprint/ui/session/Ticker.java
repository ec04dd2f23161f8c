package dev.depthsprint.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Calls back once a second while the window can be seen, so that times on the screen go on. It is
 * no animation: one that runs makes JavaFX look for something to draw at every frame.
 */
public final class Ticker {

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("ticker").factory());
  private Optional<Future<?>> ticking = Optional.empty();

  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  /** Runs while {@code visible}; catches up at once when it comes back. */
  public void setVisible(boolean visible) {
    if (!visible) {
      pause();
    } else if (ticking.isEmpty()) {
      tick();
      ticking = Optional.of(thread.scheduleAtFixedRate(this::ask, 1, 1, TimeUnit.SECONDS));
    }
  }

  private void ask() {
    Platform.runLater(() -> {
      if (ticking.isPresent()) {
        tick();
      }
    });
  }

  private void tick() {
    listeners.forEach(Runnable::run);
  }

  private void pause() {
    ticking.ifPresent(future -> future.cancel(false));
    ticking = Optional.empty();
  }

  void stop() {
    pause();
    thread.shutdown();
  }
}
