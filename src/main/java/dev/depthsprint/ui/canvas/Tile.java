package dev.depthsprint.ui.canvas;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A square of the plane as a node: when a part of it changes, only that part is drawn again. */
final class Tile {

  /** In device pixels. */
  static final int SIDE = 128;

  private final PixelBuffer<IntBuffer> buffer =
      new PixelBuffer<>(
          SIDE, SIDE, IntBuffer.allocate(SIDE * SIDE), PixelFormat.getIntArgbPreInstance());
  private final ImageView view = new ImageView(new WritableImage(buffer));
  private Area area = Area.NONE;

  Tile() {
    view.setManaged(false);
    view.setMouseTransparent(true);
  }

  ImageView node() {
    return view;
  }

  /**
   * Stands for a square from now on. What is on it counts no more, but is still there.
   *
   * @param column counted in tiles from the diagram's origin
   */
  void stand(int column, int row, double outputScale) {
    int left = column * SIDE;
    int top = row * SIDE;
    area = new Area(left, top, left + SIDE, top + SIDE);
    view.setX(left / outputScale);
    view.setY(top / outputScale);
    view.setFitWidth(SIDE / outputScale);
    view.setFitHeight(SIDE / outputScale);
  }

  /** Takes everything off it. */
  void clear() {
    buffer.updateBuffer(own -> {
      Arrays.fill(own.getBuffer().array(), 0);
      return null;
    });
  }

  Area area() {
    return area;
  }

  /** Takes what of a patch lies in the square. */
  void take(Patch patch) {
    Area common = area.intersection(patch.area());
    if (common.isEmpty()) {
      return;
    }
    buffer.updateBuffer(own -> {
      int[] pixels = own.getBuffer().array();
      for (int row = common.top(); row < common.bottom(); row++) {
        int from =
            (row - patch.area().top()) * patch.area().width() + common.left() - patch.area().left();
        int to = (row - area.top()) * SIDE + common.left() - area.left();
        System.arraycopy(patch.pixels(), from, pixels, to, common.width());
      }
      return new Rectangle2D(
          common.left() - area.left(), common.top() - area.top(), common.width(), common.height());
    });
  }
}
