package dev.depthsprint.desk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * Tells when a frame is really on the screen: a small square in the window's corner gets another
 * colour in the very pulse that shows what is waited for, and the display's own pixels are watched
 * until that colour is there.
 */
final class ShownFrames {

  private static final int SIDE = 4;

  /** A look at one mapped pixel costs nothing; this leaves the processors to the window. */
  private static final long BETWEEN_LOOKS = 50_000;

  private static final long PATIENCE = 120_000_000_000L;

  private final Screen screen;
  private final Rectangle square = new Rectangle(SIDE, SIDE);
  private int shown;

  /**
   * Nanoseconds from the event on.
   *
   * @param ready until the window holds the pixels
   * @param shown until the display shows them
   */
  record Times(long ready, long shown) {

    double readyMillis() {
      return ready / 1e6;
    }

    double shownMillis() {
      return shown / 1e6;
    }
  }

  ShownFrames(Screen screen) {
    this.screen = screen;
    square.setManaged(false);
    square.setMouseTransparent(true);
  }

  /** To be called on the JavaFX thread. */
  void watch(Pane root) {
    if (!root.getChildren().contains(square)) {
      root.getChildren().add(square);
    }
  }

  /**
   * Runs an event on the JavaFX thread and waits until its frame is shown.
   *
   * @param settled is asked right after the event for when the window holds its pixels
   */
  Times after(Runnable event, Supplier<CompletableFuture<Void>> settled) {
    int color = nextColor();
    var times = new CompletableFuture<long[]>();
    Platform.runLater(() -> {
      long start = System.nanoTime();
      event.run();
      settled
          .get()
          .thenRun(() -> {
            long ready = System.nanoTime();
            square.setFill(Color.rgb(color >> 16, color >> 8 & 0xFF, color & 0xFF));
            times.complete(new long[] {start, ready});
          });
    });
    long from = System.nanoTime();
    while (screen.rgb(SIDE / 2, SIDE / 2) != color) {
      if (System.nanoTime() - from > PATIENCE) {
        throw new IllegalStateException("the frame never came");
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    long seen = System.nanoTime();
    long[] known = times.join();
    return new Times(known[1] - known[0], seen - known[0]);
  }

  /** Any that the one before is not. */
  private int nextColor() {
    shown++;
    return 0x800000 | shown % 200 << 8 | 0x40;
  }
}
