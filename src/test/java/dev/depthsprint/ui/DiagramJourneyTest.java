package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Point;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person draws a pipeline with the pointer, and finds it again. */
class DiagramJourneyTest {

  private final SetTime time = new SetTime("2026-11-27T09:00:00Z", "Europe/Berlin");
  private Window window;

  @BeforeEach
  void openABlankDiagram(@TempDir Path folder) throws Exception {
    window = Window.open(folder.resolve("workspace"), time);
    window.click("rail-diagrams").click("template-blank");
    settle();
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private DiagramCanvas canvas() {
    return window.node("canvas");
  }

  private void settle() throws Exception {
    Window.onFx(() -> canvas().whenSettled()).get(10, TimeUnit.SECONDS);
  }

  private Diagram diagram() throws Exception {
    return window.workspace().diagrams().values().iterator().next();
  }

  private Component component(String kind) throws Exception {
    return diagram().components().values().stream()
        .filter(it -> it.kind().id().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private Point2D screen(Point place) throws Exception {
    return Window.onFx(() -> canvas().onScreen(place));
  }

  private void dropFromPalette(String kind, Point center) throws Exception {
    window.robot().drag("#kind-" + kind).dropTo(screen(center));
    settle();
  }

  private void connect(String from, String to) throws Exception {
    Point2D start = screen(component(from).port(Side.RIGHT));
    Point2D end = screen(component(to).bounds().center());
    window
        .robot()
        .moveTo(start)
        .press(MouseButton.PRIMARY)
        .moveTo(end)
        .release(MouseButton.PRIMARY);
    settle();
  }

  @Test
  void a_kind_dropped_on_the_canvas_becomes_a_component_there() throws Exception {
    dropFromPalette("kafka", new Point(0, 0));
    assertThat(component("kafka").bounds().center()).isEqualTo(new Point(0, 0));
  }

  @Test
  void dragging_from_a_port_to_another_component_connects_the_two() throws Exception {
    dropFromPalette("talend", new Point(-200, 0));
    dropFromPalette("kafka", new Point(120, 0));
    connect("talend", "kafka");
    assertThat(diagram().flows().values())
        .extracting(Flow::from, Flow::to)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Flow.End.free(component("talend").id()), Flow.End.free(component("kafka").id())));
  }

  @Test
  void enter_in_the_search_field_adds_what_was_found_without_a_pointer() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.F).type("flink").press(KeyCode.ENTER);
    assertThat(component("flink-sql").name()).isEqualTo("Flink SQL");
  }
}
