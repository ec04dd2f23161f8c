package dev.depthsprint.ui.diagrams;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.action.ActionViews;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The buttons above the canvas: views of the actions that a hand on the pointer wants most. */
final class CanvasBar {

  private CanvasBar() {}

  static void fill(ToolBar bar, ActionCatalogue actions, DiagramCanvas canvas) {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    bar.getItems()
        .addAll(
            icon(actions, "fold-palette"),
            line(),
            icon(actions, "undo"),
            icon(actions, "redo"),
            line(),
            icon(actions, "connect"),
            icon(actions, "delete"),
            gap,
            icon(actions, "zoom-out"),
            zoom(actions, canvas),
            icon(actions, "zoom-in"),
            icon(actions, "fit-all"),
            line(),
            icon(actions, "versions"),
            icon(actions, "compare"),
            icon(actions, "export-png"),
            icon(actions, "fold-inspector"));
  }

  private static Node icon(ActionCatalogue actions, String id) {
    return ActionViews.iconButton(actions.action(id));
  }

  private static Node line() {
    var line = new Separator(Orientation.VERTICAL);
    line.getStyleClass().add("small");
    return line;
  }

  /** Says the zoom; a click goes back to 100 %. */
  private static Node zoom(ActionCatalogue actions, DiagramCanvas canvas) {
    Button button = ActionViews.button(actions.action("zoom-actual"));
    button.setGraphic(null);
    button.getStyleClass().addAll("flat", "zoom");
    button.textProperty().unbind();
    button.textProperty().bind(canvas.viewpoint().zoomProperty().map(CanvasBar::percent));
    return button;
  }

  private static String percent(Number zoom) {
    double percent = zoom.doubleValue() * 100;
    String number = percent < 1 ? "< 1" : String.valueOf(Math.round(percent));
    return Message.of("canvas.zoom", number).text();
  }
}
