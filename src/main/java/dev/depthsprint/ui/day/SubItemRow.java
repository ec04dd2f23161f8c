package dev.depthsprint.ui.day;

import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.PlanEdits;
import dev.depthsprint.workspace.TaskEdits;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** One line of a task's checklist: ticked, edited in place (F2), deleted (Delete). */
final class SubItemRow {

  private final Session session;
  private final String taskId;
  private final int index;
  private final CheckBox box = new CheckBox();
  private final HBox root = new HBox(box);
  private final Node taskRow;
  private SubItem shown = new SubItem("", false);

  /**
   * @param taskRow gets the keyboard when the line is deleted
   */
  SubItemRow(Session session, String taskId, int index, Node taskRow) {
    this.session = session;
    this.taskId = taskId;
    this.index = index;
    this.taskRow = taskRow;
    box.setWrapText(true);
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    root.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("sub-item");
    root.getChildren()
        .addAll(
            button("task.subItem.rename", MaterialDesignP.PENCIL_OUTLINE, this::rename),
            button("task.subItem.delete", MaterialDesignD.DELETE_OUTLINE, this::delete));
    box.setOnAction(_ -> apply(PlanEdits.tickSubItem(taskId, index, box.isSelected())));
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    root.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
  }

  private static Button button(String key, Ikon icon, Runnable run) {
    var button = new Button("", Icons.of(icon));
    button.getStyleClass().addAll("button-icon", "flat", "small");
    button.setAccessibleText(Message.of(key).text());
    button.setTooltip(new Tooltip(Message.of(key).text()));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> run.run());
    return button;
  }

  Node root() {
    return root;
  }

  void show(SubItem item) {
    if (!item.equals(shown)) {
      shown = item;
      box.setText(InlineText.plain(item.title()));
      box.setSelected(item.done());
    }
  }

  private void press(KeyEvent key) {
    switch (key.getCode()) {
      case F2 -> rename();
      case DELETE -> {
        taskRow.requestFocus();
        delete();
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void rename() {
    InPlace.line(
        root,
        Message.of("task.subItem.rename"),
        shown.title(),
        text -> {
          if (!text.isBlank()) {
            apply(TaskEdits.renameSubItem(taskId, index, text.strip()));
          }
        },
        box);
  }

  private void delete() {
    apply(TaskEdits.deleteSubItem(taskId, index));
  }

  private void apply(Edit edit) {
    session.store().apply(edit);
  }
}
