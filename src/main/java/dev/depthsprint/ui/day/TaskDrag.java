package dev.depthsprint.ui.day;

import dev.depthsprint.text.Message;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;

/** Tasks on their way to another place: what is dragged now, for all places that could take it. */
public final class TaskDrag {

  private static final DataFormat TASKS = new DataFormat("application/x-depth-sprint-tasks");

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
    board.setDragView(picture(from, ids.size()), 12, 12);
    tasks.set(List.copyOf(ids));
  }

  /** The task itself, or how many there are. */
  private static Image picture(Node from, int count) {
    if (count == 1) {
      var around = new SnapshotParameters();
      around.setFill(Color.TRANSPARENT);
      return from.snapshot(around, null);
    }
    var label = new Label(Message.of("task.drag.several", count).text());
    label.getStyleClass().add("dragged-tasks");
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
