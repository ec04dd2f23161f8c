package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.paint.DiagramPainter;
import dev.depthsprint.diagram.paint.DiagramPng;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.raster.Png;
import dev.depthsprint.sprint.SetTime;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.geometry.Point2D;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person draws the sprint's pipeline, takes it all back, brings it back, and exports it. */
class DiagramJourneyTest {

  /** Dots of the grid lie on the screen and not in the file, 16 pixels apart at 100 %. */
  private static final int DOTS = 16;

  private final SetTime time = new SetTime("2026-11-27T09:00:00Z", "Europe/Berlin");
  private Path folder;
  private Window window;
  private DrawnDiagram hands;

  @BeforeEach
  void drawThePipeline(@TempDir Path temporary) throws Exception {
    folder = temporary;
    window = Window.open(folder.resolve("workspace"), time);
    hands = new DrawnDiagram(window).begin();
    hands.drop("talend", -464, -120).drop("kafka", -160, -120);
    hands.drop("flink-sql", 144, 40).drop("db2", 440, 40);
    hands.connect("talend", "kafka").connect("kafka", "flink-sql").connect("flink-sql", "db2");
    hands.click("flink-sql");
    window.click("checkpoint-on");
    hands.fill("checkpoint-interval", "30");
    window.click("retry-on");
    hands.fill("retry-attempts", "5").letGo();
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @Test
  void what_was_drawn_is_in_the_store() throws Exception {
    Diagram diagram = hands.diagram();
    assertThat(diagram.flows().values())
        .extracting(Flow::from, Flow::to)
        .containsExactlyInAnyOrder(
            ends("talend", "kafka"), ends("kafka", "flink-sql"), ends("flink-sql", "db2"));
    assertThat(hands.component("flink-sql").trait(Checkpoint.class))
        .contains(Checkpoint.USUAL.withInterval(Duration.ofSeconds(30)));
    assertThat(hands.component("flink-sql").trait(RetryPolicy.class))
        .contains(RetryPolicy.USUAL.withAttempts(5));
    assertThat(hands.component("kafka").bounds().center()).isEqualTo(new Point(-160, -120));
  }

  private org.assertj.core.groups.Tuple ends(String from, String to) throws Exception {
    return org.assertj.core.groups.Tuple.tuple(
        Flow.End.free(hands.component(from).id()), Flow.End.free(hands.component(to).id()));
  }

  @Test
  void undo_takes_back_every_step_and_redo_brings_back_all_of_it() throws Exception {
    Diagram drawn = hands.diagram();
    int steps = 0;
    while (Window.onFx(() -> window.session().store().undoName()).isPresent()) {
      window.press(KeyCode.CONTROL, KeyCode.Z);
      steps++;
    }
    // The diagram, four components, three flows, two promises, and a number in each of them.
    assertThat(steps).isEqualTo(1 + 4 + 3 + 2 + 2);
    assertThat(window.workspace().diagrams()).isEmpty();
    for (int i = 0; i < steps; i++) {
      window.press(KeyCode.CONTROL, KeyCode.Y);
    }
    assertThat(hands.diagram()).isEqualTo(drawn);
  }

  @Test
  void everything_is_where_it_was_after_a_restart() throws Exception {
    Diagram drawn = hands.diagram();
    window.press(KeyCode.CONTROL, KeyCode.PLUS);
    hands.settle();
    var camera = Window.onFx(() -> hands.canvas().viewpoint().camera());
    window.restart();
    assertThat(hands.diagram()).isEqualTo(drawn);
    hands.settle();
    assertThat(Window.onFx(() -> hands.canvas().viewpoint().camera())).isEqualTo(camera);
  }

  @Test
  void the_exported_file_has_the_bytes_of_the_command_line_and_the_pixels_of_the_screen()
      throws Exception {
    Path file = folder.resolve("pipeline.png");
    window.press(KeyCode.CONTROL, KeyCode.E);
    hands.fill("export-file", file.toString().replace(".png", ".pdf"));
    window.click("format-png").click("scale-1").click("export-go");
    window.until(() -> window.robot().lookup("#export-go").tryQuery().isEmpty());
    assertThat(Files.readAllBytes(file)).isEqualTo(png(hands.diagram()));
    assertSameAsOnScreen(ImageIO.read(file.toFile()));
  }

  private static byte[] png(Diagram diagram) throws Exception {
    var bytes = new ByteArrayOutputStream();
    DiagramPng.write(diagram, Palette.LIGHT, 1, false, bytes);
    return bytes.toByteArray();
  }

  private void assertSameAsOnScreen(BufferedImage file) throws Exception {
    hands.letGo();
    WritableImage screen = Window.onFx(() -> hands.canvas().snapshot(null, null));
    Box frame = Png.frame(DiagramPainter.paint(hands.diagram(), Palette.LIGHT));
    Point2D corner =
        Window.onFx(() ->
            hands.canvas().screenToLocal(hands.canvas().onScreen(new Point(frame.x(), frame.y()))));
    for (int y = 0; y < file.getHeight(); y++) {
      for (int x = 0; x < file.getWidth(); x++) {
        boolean isDot =
            Math.floorMod((int) frame.x() + x, DOTS) == 0
                && Math.floorMod((int) frame.y() + y, DOTS) == 0;
        if (!isDot) {
          int shown =
              screen.getPixelReader().getArgb((int) corner.getX() + x, (int) corner.getY() + y);
          assertThat(Integer.toHexString(shown))
              .as("pixel %d, %d", x, y)
              .isEqualTo(Integer.toHexString(file.getRGB(x, y)));
        }
      }
    }
  }
}
