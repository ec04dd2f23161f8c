package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.paint.Palette;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/**
 * Shows what was painted, in tiles that move along with the camera: a pan paints nothing, an edit
 * draws the tiles that it touches. While the next zoom is being painted, the last one is stretched.
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
  private boolean isSmooth;

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
            tile.node().setVisible(false);
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
    Tile tile = spare.isEmpty() ? added() : spare.pop();
    tile.stand(place.column(), place.row(), ground.outputScale());
    if (!painted.contains(tile.area())) {
      tile.clear();
    }
    return tile;
  }

  private Tile added() {
    var tile = new Tile();
    tile.node().setVisible(false);
    tile.node().setSmooth(isSmooth);
    group.getChildren().add(tile.node());
    return tile;
  }

  /**
   * Puts what was painted last where a camera would see it. Tiles out of view are not visible: what
   * is painted there draws nothing again.
   *
   * @param width of the view, in logical pixels, and its height
   */
  void follow(Camera camera, double width, double height) {
    shift.setX(camera.pixelX(0));
    shift.setY(camera.pixelY(0));
    double factor = camera.zoom() * ground.outputScale() / ground.zoom();
    stretch.setX(factor);
    stretch.setY(factor);
    smooth(factor != 1);
    Area view = Area.around(camera.visible(width, height), ground.zoom());
    tiles
        .values()
        .forEach(tile -> tile.node().setVisible(!tile.area().intersection(view).isEmpty()));
  }

  /** Only what is stretched is smoothed: pixels that stay as they are can be copied row by row. */
  private void smooth(boolean isStretched) {
    if (isStretched != isSmooth) {
      isSmooth = isStretched;
      group.getChildren().forEach(tile -> ((ImageView) tile).setSmooth(isStretched));
    }
  }
}
