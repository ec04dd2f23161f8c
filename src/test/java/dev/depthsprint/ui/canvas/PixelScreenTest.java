package dev.depthsprint.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.depthsprint.diagram.paint.Palette;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PixelScreenTest {

  /** JavaFX keeps bounds as floats. */
  private static final double CLOSE = 1e-3;

  /** Where the panels around leave it: not on a whole pixel at any scale but 1. */
  private static final double CORNER = 387.3;

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2})
  void every_tile_stands_on_whole_pixels_of_the_display(double scale) throws Exception {
    List<Node> tiles = WaitForAsyncUtils.asyncFx(() -> tiles(scale)).get();

    assertThat(tiles).hasSize(6);
    for (Node tile : tiles) {
      Bounds place = tile.localToScene(tile.getBoundsInLocal());
      assertThat(place.getMinX() * scale).isCloseTo(pixel(place.getMinX(), scale), within(CLOSE));
      assertThat(place.getMinY() * scale).isCloseTo(pixel(place.getMinY(), scale), within(CLOSE));
      assertThat(place.getWidth() * scale).isCloseTo(Tile.SIDE, within(CLOSE));
    }
  }

  private static List<Node> tiles(double scale) {
    var screen = new PixelScreen();
    var canvas = new Pane(screen.node());
    canvas.relocate(CORNER, CORNER);
    var area = new Area(0, 0, 300, 200);
    var ground = new Ground(scale, scale, Palette.LIGHT, true);
    screen.show(new Frame(1, ground, area, true, List.of(new Patch(area, new int[300 * 200]))));

    screen.follow(new Camera(-13, 7, 1).onPixels(scale), 400, 300);

    return ((Group) screen.node()).getChildren();
  }

  private static double pixel(double at, double scale) {
    return Math.rint(at * scale);
  }
}
