package dev.depthsprint.ui.canvas;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Paints away from the JavaFX thread, one view at a time. Of the requests that come while one is
 * being painted only the latest is painted. While none waits, what surrounds the view is painted.
 */
final class PaintThread {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("canvas-painter").factory());
  private final SparePixels spare = new SparePixels();
  private final ContentPainter painter = new ContentPainter(spare);
  private final AtomicReference<PaintRequest> waiting = new AtomicReference<>();
  private final Consumer<Frame> show;

  /**
   * @param show takes each frame on the JavaFX thread; its pixels are painted over afterwards
   */
  PaintThread(Consumer<Frame> show) {
    this.show = show;
  }

  void request(PaintRequest request) {
    if (waiting.getAndSet(request) == null) {
      thread.execute(this::paint);
    }
  }

  private void paint() {
    PaintRequest request = waiting.getAndSet(null);
    hand(painter.paint(request));
    while (waiting.get() == null) {
      Optional<Frame> more = painter.surround(request);
      if (more.isEmpty()) {
        return;
      }
      hand(more.get());
    }
  }

  private void hand(Frame frame) {
    Platform.runLater(() -> {
      show.accept(frame);
      frame.patches().forEach(patch -> spare.give(patch.pixels()));
    });
  }
}
