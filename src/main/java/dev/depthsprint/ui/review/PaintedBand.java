package dev.depthsprint.ui.review;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.raster.Raster;
import dev.depthsprint.picture.raster.Surface;
import dev.depthsprint.picture.raster.View;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;

/** A part of a long picture as wide as the whole. It keeps its size while it holds no pixels. */
final class PaintedBand extends Pane {

  private final ImageView view = new ImageView();

  /** What is to be seen here, as long as it is neither painted nor being painted. */
  private Optional<Part> due = Optional.empty();

  private Optional<Part> part = Optional.empty();

  /**
   * What bands are painted from.
   *
   * @param scale device pixels per logical pixel
   */
  record Source(Picture picture, Rgba ground, double scale) {

    int width() {
      return (int) Math.ceil(picture.bounds().width() * scale);
    }
  }

  /** The rows of device pixels from {@code top} on. */
  private record Part(Source source, int top, int rows) {}

  PaintedBand() {
    getChildren().add(view);
  }

  /** Takes over what is to be seen here; it is painted when it is asked for. */
  void take(Source source, int top, int rows) {
    part = Optional.of(new Part(source, top, rows));
    due = part;
    view.setFitWidth(source.width() / source.scale());
    view.setFitHeight(rows / source.scale());
    setMinSize(view.getFitWidth(), view.getFitHeight());
    setPrefSize(view.getFitWidth(), view.getFitHeight());
    setMaxSize(view.getFitWidth(), view.getFitHeight());
  }

  /** In logical pixels, whether or not it was laid out yet. */
  double height() {
    return getPrefHeight();
  }

  /** Paints what is due, beside the JavaFX thread. */
  void paint() {
    due.ifPresent(wanted -> {
      due = Optional.empty();
      Thread.ofVirtual()
          .start(() -> {
            int[] pixels = painted(wanted);
            Platform.runLater(() -> show(wanted, pixels));
          });
    });
  }

  private void show(Part painted, int[] pixels) {
    if (due.isEmpty() && part.filter(wanted -> wanted == painted).isPresent()) {
      view.setImage(image(painted, pixels));
    }
  }

  /** Lets the pixels go. */
  void clear() {
    view.setImage(null);
    due = part;
  }

  private static int[] painted(Part part) {
    Source source = part.source();
    Box frame = source.picture().bounds();
    double y = frame.y() + part.top() / source.scale();
    Box seen = new Box(frame.x(), y, frame.width(), part.rows() / source.scale());
    List<Mark> marks =
        source.picture().marks().stream()
            .filter(mark -> mark.bounds().grown(1).intersects(seen))
            .toList();
    int[] pixels = new int[source.width() * part.rows()];
    Raster.paint(
        marks,
        new View(frame.x(), y, source.scale()),
        Surface.of(pixels, source.width(), part.rows()),
        source.ground());
    return pixels;
  }

  private static Image image(Part part, int[] pixels) {
    return new WritableImage(
        new PixelBuffer<>(
            part.source().width(),
            part.rows(),
            IntBuffer.wrap(pixels),
            PixelFormat.getIntArgbPreInstance()));
  }
}
