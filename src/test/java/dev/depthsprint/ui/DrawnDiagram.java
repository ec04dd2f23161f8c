package dev.depthsprint.ui;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Point;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.util.WaitForAsyncUtils;

/** The hands of a person at the diagrams view. */
final class DrawnDiagram {

  private final Window window;

  DrawnDiagram(Window window) {
    this.window = window;
  }

  /** Opens the view in a large window with a blank diagram. */
  DrawnDiagram begin() throws Exception {
    enlarge();
    window.click("rail-diagrams").click("template-blank");
    settle();
    return this;
  }

  DrawnDiagram enlarge() throws Exception {
    Window.onFx(() -> {
      window.stage().setX(0);
      window.stage().setY(0);
      window.stage().setWidth(1800);
      window.stage().setHeight(1040);
      return null;
    });
    return this;
  }

  DiagramCanvas canvas() {
    return window.node("canvas");
  }

  void settle() throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    Window.onFx(() -> canvas().whenSettled()).get(10, TimeUnit.SECONDS);
  }

  /** The diagram as the store holds it. */
  Diagram diagram() throws Exception {
    return window.workspace().diagrams().values().iterator().next();
  }

  /** The component of a kind of which there is one. */
  Component component(String kind) throws Exception {
    return diagram().components().values().stream()
        .filter(it -> it.kind().id().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  Point2D screen(Point place) throws Exception {
    return Window.onFx(() -> canvas().onScreen(place));
  }

  DrawnDiagram drop(String kind, double x, double y) throws Exception {
    window.robot().drag("#kind-" + kind).dropTo(screen(new Point(x, y)));
    settle();
    return this;
  }

  DrawnDiagram connect(String from, String to) throws Exception {
    Point2D start = screen(component(from).port(Side.RIGHT));
    Point2D end = screen(component(to).bounds().center());
    window
        .robot()
        .moveTo(start)
        .press(MouseButton.PRIMARY)
        .moveTo(end)
        .release(MouseButton.PRIMARY);
    settle();
    return this;
  }

  DrawnDiagram click(String kind) throws Exception {
    window.robot().clickOn(screen(component(kind).bounds().center()));
    settle();
    return this;
  }

  /** Puts another text into a field. */
  DrawnDiagram fill(String field, String text) throws Exception {
    window.click(field).press(KeyCode.CONTROL, KeyCode.A).type(text);
    settle();
    return this;
  }

  /** Clicks where nothing is, so that nothing is selected and the canvas has the keyboard. */
  DrawnDiagram letGo() throws Exception {
    window
        .robot()
        .clickOn(Window.onFx(() -> canvas().localToScreen(12, canvas().getHeight() - 12)));
    settle();
    return this;
  }

  /** Waits until a layout is worked out and can be kept. */
  DrawnDiagram awaitProposal() throws Exception {
    window.until(
        () -> window.node("proposal").isVisible() && window.node("proposal-apply").isVisible());
    return this;
  }

  String selectedName() throws Exception {
    return Window.onFx(() -> canvas().getAccessibleText());
  }
}
