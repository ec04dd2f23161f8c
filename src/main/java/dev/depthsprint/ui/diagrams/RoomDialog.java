package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.arrange.Axis;
import dev.depthsprint.diagram.arrange.Room;
import dev.depthsprint.diagram.tool.Elements;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.theme.DialogManners;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Makes room by keys: behind what is selected, or behind the middle of the view, by a number of
 * steps of the grid. A number below zero takes room away, as much as there is.
 */
final class RoomDialog {

  private static final int MOST = 500;
  private static final int USUAL = 12;

  private final Drawing drawing;
  private final DiagramCanvas canvas;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final RadioButton right = new RadioButton(Message.of("room.right").text());
  private final RadioButton below = new RadioButton(Message.of("room.below").text());
  private final Spinner<Integer> steps = new Spinner<>(-MOST, MOST, USUAL);

  private RoomDialog(Drawing drawing, DiagramCanvas canvas, Window owner) {
    this.drawing = drawing;
    this.canvas = canvas;
    var direction = new ToggleGroup();
    direction.getToggles().addAll(right, below);
    right.setSelected(true);
    right.setId("room-right");
    below.setId("room-below");
    steps.setId("room-steps");
    steps.setEditable(true);
    var count = new Label(Message.of("room.steps").text());
    count.setLabelFor(steps);
    var hint = new Label(Message.of("room.hint").text());
    hint.getStyleClass().add("caption");
    hint.setWrapText(true);
    dialog.initOwner(owner);
    dialog.setTitle(Message.of("room.title").text());
    dialog.getDialogPane().setContent(new VBox(8, right, below, count, steps, hint));
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    DialogManners.give(dialog.getDialogPane(), owner);
    dialog.setOnShown(_ -> {
      steps.requestFocus();
      steps.getEditor().selectAll();
    });
  }

  static void ask(Drawing drawing, DiagramCanvas canvas, Window owner) {
    var room = new RoomDialog(drawing, canvas, owner);
    room.dialog.showAndWait().filter(ButtonType.OK::equals).ifPresent(_ -> room.make());
    canvas.requestFocus();
  }

  private void make() {
    Selection selection = drawing.selection().get().in(drawing.diagram());
    Point middle = canvas.viewpoint().center();
    Box behind =
        selection.canMove()
            ? Elements.bounds(drawing.diagram(), selection)
            : new Box(middle.x(), middle.y(), 0, 0);
    Room room =
        right.isSelected()
            ? new Room(Axis.HORIZONTAL, behind.right())
            : new Room(Axis.VERTICAL, behind.bottom());
    double wanted = steps.getValue() * Grid.STEP;
    drawing.apply(room.edit(Math.max(wanted, -room.spare(drawing.diagram()))));
  }
}
