package dev.depthsprint.ui.day;

import dev.depthsprint.text.Message;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * A text that is edited where it stands: a field takes the place of what shows it. Enter keeps it,
 * Esc leaves one line as it was, to go elsewhere keeps it too. Of several lines nothing is lost:
 * Esc keeps them as well, and undo takes them back. After a key the keyboard goes back to where it
 * was before.
 */
final class InPlace {

  private final Pane place;
  private final TextInputControl field;
  private final List<Node> usual;
  private final Consumer<String> keep;
  private final Node back;
  private boolean isKept = true;

  private InPlace(Pane place, TextInputControl field, Consumer<String> keep, Node back) {
    this.place = place;
    this.field = field;
    this.keep = keep;
    this.back = back;
    usual = List.copyOf(place.getChildren());
  }

  /**
   * Edits one line.
   *
   * @param place what shows the text; its children come back afterwards
   * @param back gets the keyboard afterwards
   */
  static void line(Pane place, Message prompt, String text, Consumer<String> keep, Node back) {
    new InPlace(place, new TextField(text), keep, back).open(prompt, false);
  }

  /**
   * Edits several lines; Enter is a new line in them, Esc and Shortcut+Enter keep them, as a line
   * below says.
   */
  static void lines(Pane place, Message prompt, String text, Consumer<String> keep, Node back) {
    var area = new TextArea(text);
    area.setWrapText(true);
    area.setPrefRowCount(5);
    new InPlace(place, area, keep, back).open(prompt, true);
  }

  private void open(Message prompt, boolean isLong) {
    field.setPromptText(prompt.text());
    field.setAccessibleText(prompt.text());
    field.setId("task-edit");
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          boolean isEnter = key.getCode() == KeyCode.ENTER;
          if (isEnter && (!isLong || key.isShortcutDown())) {
            closeByKey(true, key);
          } else if (key.getCode() == KeyCode.ESCAPE) {
            closeByKey(isLong, key);
          }
        });
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            close();
          }
        });
    place.getChildren().setAll(isLong ? List.of(field, howKept()) : List.of(field));
    field.requestFocus();
    if (isLong) {
      field.end();
    } else {
      field.selectAll();
    }
  }

  private static Label howKept() {
    var hint = new Label(Message.of("task.notes.kept").text());
    hint.setId("task-edit-hint");
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    return hint;
  }

  private void closeByKey(boolean keeps, KeyEvent key) {
    key.consume();
    isKept = keeps;
    // First: a field that goes while it has the keyboard would hand it to whatever stands first.
    // What gets it may be one of those that come back.
    place.getChildren().addAll(0, usual);
    back.requestFocus();
    close();
  }

  private void close() {
    if (place.getChildren().contains(field)) {
      place.getChildren().setAll(usual);
      if (isKept) {
        keep.accept(field.getText());
      }
    }
  }
}
