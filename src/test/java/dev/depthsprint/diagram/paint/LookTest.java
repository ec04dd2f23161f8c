package dev.depthsprint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.raster.Png;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One scene in pixels: what a person approved by eye stays as it is. */
class LookTest {

  private static final Path KEPT = Path.of("src/test/resources/dev/depthsprint/diagram/paint");

  /** A channel may differ by this much without anyone seeing it. */
  private static final int TOLERANCE = 6;

  @ParameterizedTest
  @CsvSource({"light, 1", "dark, 2"})
  void a_scene_of_everything_looks_as_approved(String theme, int scale) throws Exception {
    Palette palette = theme.equals("light") ? Palette.LIGHT : Palette.DARK;
    Path painted = Path.of("target/painted", "look-" + theme + ".png");
    Files.createDirectories(painted.getParent());
    try (var out = Files.newOutputStream(painted)) {
      Png.write(scene(palette), scale, palette.canvas(), out);
    }
    assertThat(differences(painted, KEPT.resolve("look-" + theme + ".png")))
        .as("pixels of %s that differ; look at it, and keep it if it is meant", painted)
        .isZero();
  }

  private static long differences(Path painted, Path kept) throws Exception {
    BufferedImage a = ImageIO.read(painted.toFile());
    BufferedImage b = ImageIO.read(kept.toFile());
    assertThat(a.getWidth()).isEqualTo(b.getWidth());
    assertThat(a.getHeight()).isEqualTo(b.getHeight());
    long count = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        count += distance(a.getRGB(x, y), b.getRGB(x, y)) > TOLERANCE ? 1 : 0;
      }
    }
    return count;
  }

  private static int distance(int a, int b) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)));
    }
    return most;
  }

  private static Picture scene(Palette palette) {
    var painter = new DiagramPainter(palette);
    List<Mark> marks = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      double y = 12 + outcome.ordinal() * 32;
      Flow flow = Flow.between("f", "a", "b").withOutcome(outcome).withLabel("orders");
      var points =
          List.of(
              new Point(176, y), new Point(216, y), new Point(216, y + 24), new Point(340, y + 24));
      var route = new Route(points, Side.RIGHT, Side.LEFT, false);
      marks.add(painter.flow(flow, route));
      painter.label(flow, route, Optional.empty()).ifPresent(marks::add);
    }
    Component flink =
        Component.of("a", Catalogue.kind("flink-sql").orElseThrow(), new Point(0, 0))
            .withDetail("3 partitions · 2k msg/s")
            .with(Checkpoint.USUAL)
            .with(RetryPolicy.USUAL);
    Component spark =
        Component.of("b", Catalogue.kind("spark").orElseThrow(), new Point(0, 96))
            .withDetail("A detail that is longer than its line")
            .with(Checkpoint.USUAL);
    marks.add(painter.component(flink, Situation.PLAIN));
    marks.add(painter.component(spark, Situation.PLAIN));
    return new Picture(new Box(0, 0, 344, 144), marks);
  }
}
