package dev.depthsprint.ui.day;

import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import java.util.function.Consumer;
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

/** One line of a checklist: ticked, edited in place (F2), deleted (Delete). */
final class CheckLine {

  /** What becomes of the line. */
  record Deeds(Consumer<Boolean> tick, Consumer<String> rename, Runnable delete) {}

  private final Deeds deeds;
  private final Node back;
  private final CheckBox box = new CheckBox();
  private final HBox root = new HBox(box);
  private String text = "";

  /**
   * @param back gets the keyboard when the line is deleted by key
   */
  CheckLine(Deeds deeds, Node back) {
    this.deeds = deeds;
    this.back = back;
    box.setWrapText(true);
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    root.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("sub-item");
    root.getChildren()
        .addAll(
            button("task.line.rename", MaterialDesignP.PENCIL_OUTLINE, this::rename),
            button("task.line.delete", MaterialDesignD.DELETE_OUTLINE, deeds.delete()));
    box.setOnAction(_ -> deeds.tick().accept(box.isSelected()));
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

  void named(String id) {
    box.setId(id);
  }

  /**
   * @param markdown in one line
   */
  void show(String markdown, boolean isDone) {
    if (!markdown.equals(text)) {
      text = markdown;
      box.setText(InlineText.plain(markdown));
    }
    box.setSelected(isDone);
  }

  private void press(KeyEvent key) {
    switch (key.getCode()) {
      case F2 -> rename();
      case DELETE -> {
        back.requestFocus();
        deeds.delete().run();
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
        Message.of("task.line.rename"),
        text,
        typed -> {
          if (!typed.isBlank()) {
            deeds.rename().accept(typed.strip());
          }
        },
        box);
  }
}
