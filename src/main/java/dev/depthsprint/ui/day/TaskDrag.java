package dev.depthsprint.ui.day;

import dev.depthsprint.text.Message;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Tasks on their way to another place: what is dragged now, for all places that could take it. */
public final class TaskDrag {

  private static final DataFormat TASKS = new DataFormat("application/x-depth-sprint-tasks");

  /** Of the picture that follows the pointer, in logical pixels. */
  private static final double WIDEST = 200;

  private final ReadOnlyObjectWrapper<List<String>> tasks = new ReadOnlyObjectWrapper<>(List.of());

  /** The ids of what is dragged; none while nothing is. */
  public ReadOnlyObjectProperty<List<String>> tasks() {
    return tasks.getReadOnlyProperty();
  }

  void start(Node from, List<String> ids) {
    Dragboard board = from.startDragAndDrop(TransferMode.MOVE);
    var content = new ClipboardContent();
    content.put(TASKS, String.join(" ", ids));
    board.setContent(content);
    board.setDragView(picture(from, ids.size()), 0, 0);
    tasks.set(List.copyOf(ids));
  }

  /**
   * The title of the task, or how many there are; small, so that it leaves free what the days below
   * it say.
   */
  private static Image picture(Node from, int count) {
    var label =
        new Label(
            count == 1 ? from.getAccessibleText() : Message.of("task.drag.several", count).text());
    label.getStyleClass().add("dragged-tasks");
    label.setMaxWidth(WIDEST);
    var scene = new Scene(label);
    scene.getStylesheets().setAll(from.getScene().getStylesheets());
    return scene.snapshot(null);
  }

  void end() {
    tasks.set(List.of());
  }

  /** Takes the event where it brings tasks of this window. */
  public boolean accept(DragEvent event) {
    boolean isTasks = event.getDragboard().hasContent(TASKS) && !tasks.get().isEmpty();
    if (isTasks) {
      event.acceptTransferModes(TransferMode.MOVE);
      event.consume();
    }
    return isTasks;
  }
}
