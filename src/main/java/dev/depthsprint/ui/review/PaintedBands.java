package dev.depthsprint.ui.review;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Rgba;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * A long picture at its own size, painted away from the JavaFX thread in bands, since no graphics
 * card takes an image of any height. Only bands that can be seen, and their neighbours, hold
 * pixels: all those of a sprint of 60 days would take a hundred megabytes. What a later picture has
 * overtaken is dropped.
 */
final class PaintedBands extends VBox {

  private static final int BAND = 512;

  private final ScrollPane scroll;
  private final List<PaintedBand> bands = new ArrayList<>();
  private long latest;

  /**
   * @param scroll through which the picture is seen
   */
  PaintedBands(ScrollPane scroll) {
    this.scroll = scroll;
    setId("review-pages");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFillWidth(false);
    setMaxWidth(USE_PREF_SIZE);
    scroll.viewportBoundsProperty().subscribe(_ -> look());
    scroll.vvalueProperty().subscribe(_ -> look());
    sceneProperty().subscribe(_ -> look());
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
          Picture made = picture.get();
          Platform.runLater(() -> {
            if (mine == latest) {
              take(new PaintedBand.Source(made, ground, scale));
            }
          });
        });
  }

  /** A band shows what it has until its part of the new picture is painted. */
  private void take(PaintedBand.Source source) {
    Box frame = source.picture().bounds();
    int height = (int) Math.ceil(frame.height() * source.scale());
    int count = Math.ceilDiv(height, BAND);
    while (bands.size() > count) {
      bands.removeLast();
    }
    while (bands.size() < count) {
      bands.add(new PaintedBand());
    }
    for (int i = 0; i < count; i++) {
      bands.get(i).take(source, i * BAND, Math.min(BAND, height - i * BAND));
    }
    if (!getChildren().equals(bands)) {
      getChildren().setAll(bands);
    }
    look();
  }

  /** Has the bands painted that are about to be seen, and lets the others go. */
  private void look() {
    Bounds viewport = scroll.getViewportBounds();
    boolean isSeen = getScene() != null;
    double all = bands.stream().mapToDouble(PaintedBand::height).sum();
    double top = scroll.getVvalue() * Math.max(0, all - viewport.getHeight());
    double around = viewport.getHeight() / 2;
    double y = 0;
    for (PaintedBand band : bands) {
      double bottom = y + band.height();
      boolean isNear = bottom > top - around && y < top + viewport.getHeight() + around;
      if (isSeen && isNear) {
        band.paint();
      } else {
        band.clear();
      }
      y = bottom;
    }
  }
}
