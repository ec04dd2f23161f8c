package dev.depthsprint.ui.review;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.raster.Raster;
import dev.depthsprint.picture.raster.Surface;
import dev.depthsprint.picture.raster.View;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;

/**
 * A long picture at its own size, painted away from the JavaFX thread in bands, since no graphics
 * card takes an image of any height. What a later picture has overtaken is dropped.
 */
final class PaintedBands extends VBox {

  private static final int BAND = 1024;

  /** A band's pixels, premultiplied ARGB. */
  private record Band(int[] pixels, int width, int height) {}

  private long latest;

  PaintedBands() {
    setId("review-pages");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFillWidth(false);
    setMaxWidth(USE_PREF_SIZE);
  }

  /**
   * Shows a picture.
   *
   * @param picture is made beside the JavaFX thread too
   * @param scale device pixels per logical pixel
   */
  void show(Supplier<Picture> picture, Rgba ground, double scale) {
    long mine = ++latest;
    Thread.ofVirtual()
        .start(() -> {
          List<Band> bands = painted(picture.get(), ground, scale);
          Platform.runLater(() -> {
            if (mine == latest) {
              getChildren().setAll(bands.stream().map(band -> view(band, scale)).toList());
            }
          });
        });
  }

  private static List<Band> painted(Picture picture, Rgba ground, double scale) {
    Box frame = picture.bounds();
    int width = (int) Math.ceil(frame.width() * scale);
    int height = (int) Math.ceil(frame.height() * scale);
    List<Band> bands = new ArrayList<>();
    for (int top = 0; top < height; top += BAND) {
      int rows = Math.min(BAND, height - top);
      double y = frame.y() + top / scale;
      Box seen = new Box(frame.x(), y, frame.width(), rows / scale);
      List<Mark> marks =
          picture.marks().stream().filter(mark -> mark.bounds().grown(1).intersects(seen)).toList();
      int[] pixels = new int[width * rows];
      Raster.paint(marks, new View(frame.x(), y, scale), Surface.of(pixels, width, rows), ground);
      bands.add(new Band(pixels, width, rows));
    }
    return bands;
  }

  private static ImageView view(Band band, double scale) {
    var image =
        new ImageView(
            new WritableImage(
                new PixelBuffer<>(
                    band.width(),
                    band.height(),
                    IntBuffer.wrap(band.pixels()),
                    PixelFormat.getIntArgbPreInstance())));
    image.setFitWidth(band.width() / scale);
    image.setFitHeight(band.height() / scale);
    return image;
  }
}
