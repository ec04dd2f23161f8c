package dev.depthsprint.ui.picture;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.raster.Raster;
import dev.depthsprint.picture.raster.Surface;
import dev.depthsprint.picture.raster.View;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Paints pictures away from the JavaFX thread. Of the requests that come while one is being painted
 * only the latest is painted.
 */
final class PicturePainter {

  /**
   * What is to be painted.
   *
   * @param sight on whole device pixels
   * @param width in device pixels
   * @param height in device pixels
   * @param outputScale device pixels per logical pixel
   */
  record Request(
      Picture picture, Rgba ground, Sight sight, int width, int height, double outputScale) {}

  /** A painted request; its pixels are premultiplied ARGB, row by row. */
  record Frame(Request request, int[] pixels) {}

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("picture-painter").factory());
  private final AtomicReference<Request> waiting = new AtomicReference<>();
  private final Consumer<Frame> show;

  PicturePainter(Consumer<Frame> show) {
    this.show = show;
  }

  void request(Request request) {
    if (waiting.getAndSet(request) == null) {
      thread.execute(() -> {
        Frame frame = paint(waiting.getAndSet(null));
        Platform.runLater(() -> show.accept(frame));
      });
    }
  }

  private static Frame paint(Request request) {
    int[] pixels = new int[request.width() * request.height()];
    Sight sight = request.sight();
    double zoom = sight.zoom() * request.outputScale();
    Box seen = new Box(sight.x(), sight.y(), request.width() / zoom, request.height() / zoom);
    List<Mark> marks =
        request.picture().marks().stream()
            .filter(mark -> mark.bounds().grown(1).intersects(seen))
            .toList();
    Raster.paint(
        marks,
        new View(sight.x(), sight.y(), zoom),
        Surface.of(pixels, request.width(), request.height()),
        request.ground());
    return new Frame(request, pixels);
  }
}
