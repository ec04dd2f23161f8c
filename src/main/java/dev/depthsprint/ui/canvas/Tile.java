package dev.depthsprint.ui.canvas;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A square of the plane as a node, a unit of which is a pixel of the display: when a part of it
 * changes, only that part is drawn again.
 *
 * <p>While it is not shown its node is not touched: JavaFX paints the whole window when nothing
 * that can be seen has changed.
 */
final class Tile {

  /** In device pixels. */
  static final int SIDE = 128;

  private final PixelBuffer<IntBuffer> buffer =
      new PixelBuffer<>(
          SIDE, SIDE, IntBuffer.allocate(SIDE * SIDE), PixelFormat.getIntArgbPreInstance());
  private final ImageView view = new ImageView(new WritableImage(buffer));
  private Area area = Area.NONE;

  /** What the node does not know of yet. */
  private Area news = Area.NONE;

  private boolean isPlaced;
  private boolean isShown;

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
  void stand(int column, int row) {
    int left = column * SIDE;
    int top = row * SIDE;
    area = new Area(left, top, left + SIDE, top + SIDE);
    news = area;
    isPlaced = false;
  }

  Area area() {
    return area;
  }

  boolean isShown() {
    return isShown;
  }

  /** Takes everything off it. */
  void clear() {
    Arrays.fill(buffer.getBuffer().array(), 0);
  }

  /** Takes what of a patch lies in the square. */
  void take(Patch patch) {
    Area common = area.intersection(patch.area());
    int[] pixels = buffer.getBuffer().array();
    for (int row = common.top(); row < common.bottom(); row++) {
      int from =
          (row - patch.area().top()) * patch.area().width() + common.left() - patch.area().left();
      int to = (row - area.top()) * SIDE + common.left() - area.left();
      System.arraycopy(patch.pixels(), from, pixels, to, common.width());
    }
    news = news.union(common);
  }

  /**
   * Lets it be seen as it is now.
   *
   * @param seen what of the plane is in view: news out of it wait
   */
  void show(Area seen, boolean isSmooth) {
    if (!isPlaced) {
      isPlaced = true;
      view.setX(area.left());
      view.setY(area.top());
    }
    if (!news.intersection(seen).isEmpty()) {
      buffer.updateBuffer(_ ->
          new Rectangle2D(
              news.left() - area.left(), news.top() - area.top(), news.width(), news.height()));
      news = Area.NONE;
    }
    isShown = true;
    view.setSmooth(isSmooth);
    view.setVisible(true);
  }

  void hide() {
    isShown = false;
    view.setVisible(false);
  }
}
