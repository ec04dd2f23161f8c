package dev.depthsprint.ui.minimap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MinimapPainterTest {

  private static final int WIDTH = 100;
  private static final int HEIGHT = 60;

  private static Component at(String id, double x) {
    return Component.of(id, Catalogue.generic(Layer.STORAGE), new Point(x, 0));
  }

  private static long painted(Diagram diagram) {
    Scaling scaling = Scaling.of(diagram.bounds(), WIDTH, HEIGHT);
    int[] pixels = MinimapPainter.paint(diagram, Palette.LIGHT, scaling, WIDTH, HEIGHT);
    int storage = Palette.LIGHT.layers().get(Layer.STORAGE).argb();
    return Arrays.stream(pixels).filter(pixel -> pixel == storage).count();
  }

  @Test
  void a_component_is_a_box_in_the_colour_of_its_layer() {
    Diagram one = Diagram.empty("one", "One").with(at("a", 0));
    double scale = 0.92 * WIDTH / Component.WIDTH;
    long area = Math.round(Component.WIDTH * scale) * Math.round(Component.HEIGHT * scale);
    assertThat(painted(one)).isBetween(area - 100, area + 100);
  }

  @Test
  void what_is_far_smaller_than_a_pixel_is_still_seen() {
    Diagram far = Diagram.empty("far", "Far").with(at("a", 0)).with(at("b", 1_000_000));
    assertThat(painted(far)).isEqualTo(2);
  }

  @Test
  void a_pixel_leads_back_to_its_place() {
    Scaling scaling = Scaling.of(new Box(-50, 20, 4000, 900), WIDTH, HEIGHT);
    Box place = scaling.toPixels(new Box(700, 300, 0, 0));
    Point back = scaling.toDiagram(place.x(), place.y());
    assertThat(back.x()).isBetween(699.999, 700.001);
    assertThat(back.y()).isBetween(299.999, 300.001);
  }
}
