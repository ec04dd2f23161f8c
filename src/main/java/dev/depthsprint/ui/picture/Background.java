package dev.depthsprint.ui.picture;

import dev.depthsprint.text.Problem;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Does one thing after the other away from the JavaFX thread. What was asked for last is what is
 * shown: the result of a job that a newer one of the same asker overtook is dropped.
 */
public final class Background {

  private static final ExecutorService THREAD =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("picture-worker").factory());

  private long asked;

  /** Work that may wait for the disk. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws Problem;
  }

  /** To be called on the JavaFX thread, on which one of the consumers hears of the end. */
  public <T> void run(Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
    long number = ++asked;
    THREAD.execute(() -> {
      try {
        T result = work.run();
        show(number, () -> done.accept(result));
      } catch (Problem problem) {
        show(number, () -> failed.accept(problem));
      }
    });
  }

  private void show(long number, Runnable step) {
    Platform.runLater(() -> {
      if (number == asked) {
        step.run();
      }
    });
  }
}
