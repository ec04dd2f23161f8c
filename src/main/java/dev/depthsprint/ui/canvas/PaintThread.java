package dev.depthsprint.ui.canvas;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Paints away from the JavaFX thread, one view at a time. Of the requests that come while one is
 * being painted only the latest is painted.
 */
final class PaintThread {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("canvas-painter").factory());
  private final ContentPainter painter = new ContentPainter();
  private final AtomicReference<PaintRequest> waiting = new AtomicReference<>();
  private final Queue<int[]> spare = new ConcurrentLinkedQueue<>();
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
    int size = request.width() * request.height();
    int[] reused = spare.poll();
    int[] pixels = reused != null && reused.length >= size ? reused : new int[size];
    painter.paint(request, pixels);
    var frame =
        new Frame(
            request.number(),
            request.camera(),
            request.width(),
            request.height(),
            request.outputScale(),
            pixels);
    Platform.runLater(() -> {
      show.accept(frame);
      spare.offer(pixels);
    });
  }
}
