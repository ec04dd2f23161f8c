package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.paint.Palette;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/**
 * Shows what was painted, in tiles that move along with the camera: a pan paints nothing, an edit
 * draws the tiles that it touches. While the next zoom is being painted, the last one is stretched.
 * What lies out of view waits until it comes into view.
 */
final class PixelScreen {

  private record Place(int column, int row) {}

  private final Group group = new Group();
  private final Translate shift = new Translate();
  private final Scale stretch = new Scale();
  private final Map<Place, Tile> tiles = new HashMap<>();
  private final Deque<Tile> spare = new ArrayDeque<>();
  private Ground ground = new Ground(1, 1, Palette.LIGHT, true);
  private Area painted = Area.NONE;

  PixelScreen() {
    group.setManaged(false);
    group.setMouseTransparent(true);
    group.getTransforms().addAll(shift, stretch);
  }

  Node node() {
    return group;
  }

  void show(Frame frame) {
    ground = frame.ground();
    painted = frame.painted();
    forget(frame);
    frame.patches().forEach(this::show);
  }

  /** True when what was painted last is on this ground. */
  boolean isOn(Ground wanted) {
    return wanted.equals(ground);
  }

  /** True when all that a view needs was painted, be it of now or of an earlier diagram. */
  boolean holds(PaintRequest request) {
    return isOn(request.ground()) && painted.contains(request.view());
  }

  private void forget(Frame frame) {
    tiles
        .entrySet()
        .removeIf(entry -> {
          Tile tile = entry.getValue();
          boolean isUseless =
              frame.isFresh() || tile.area().intersection(frame.painted()).isEmpty();
          if (isUseless) {
            spare.push(tile);
          }
          return isUseless;
        });
  }

  private void show(Patch patch) {
    Area area = patch.area();
    int last = Math.floorDiv(area.right() - 1, Tile.SIDE);
    int lowest = Math.floorDiv(area.bottom() - 1, Tile.SIDE);
    for (int column = Math.floorDiv(area.left(), Tile.SIDE); column <= last; column++) {
      for (int row = Math.floorDiv(area.top(), Tile.SIDE); row <= lowest; row++) {
        tiles.computeIfAbsent(new Place(column, row), this::tile).take(patch);
      }
    }
  }

  private Tile tile(Place place) {
    Tile tile = spare.isEmpty() ? new Tile() : spare.pop();
    tile.stand(place.column(), place.row());
    if (!painted.contains(tile.area())) {
      tile.clear();
    }
    return tile;
  }

  /**
   * Puts what was painted last where a camera would see it, and shows what is in view of it.
   *
   * @param width of the view, in logical pixels, and its height
   */
  void follow(Camera camera, double width, double height) {
    double outputScale = ground.outputScale();
    Point2D corner = group.getParent().localToScene(0, 0);
    shift.setX(camera.pixelX(0) + toPixel(corner.getX(), outputScale));
    shift.setY(camera.pixelY(0) + toPixel(corner.getY(), outputScale));
    double factor = camera.zoom() * outputScale / ground.zoom();
    stretch.setX(factor / outputScale);
    stretch.setY(factor / outputScale);
    Area view = Area.around(camera.visible(width, height), ground.zoom());
    tiles.values().forEach(tile -> show(tile, view, factor != 1));
    spare.stream().filter(Tile::isShown).forEach(Tile::hide);
  }

  /**
   * The way to the next pixel of the display, in logical pixels. At 125 % or 150 % the canvas may
   * begin within a pixel: each tile would be rounded for itself, and columns be lost at the seams.
   */
  private static double toPixel(double at, double outputScale) {
    return Math.round(at * outputScale) / outputScale - at;
  }

  /** Only what is stretched is smoothed: pixels that stay as they are can be copied row by row. */
  private void show(Tile tile, Area view, boolean isStretched) {
    if (!tile.area().intersection(view).isEmpty()) {
      if (tile.node().getParent() == null) {
        group.getChildren().add(tile.node());
      }
      tile.show(view, isStretched);
    } else if (tile.isShown()) {
      tile.hide();
    }
  }
}
