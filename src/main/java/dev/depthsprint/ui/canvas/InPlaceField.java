package dev.depthsprint.ui.canvas;

import dev.depthsprint.text.Message;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * A field over an element of the canvas, in which a text of that element is typed. Leaving it keeps
 * what was typed.
 *
 * @param <F> of one line or of several
 */
final class InPlaceField<F extends TextInputControl> {

  /** What a key means to the field. */
  enum Answer {
    TYPE,
    KEEP,
    DISCARD
  }

  private final DiagramCanvas canvas;
  private final F field;
  private final BiConsumer<String, String> keep;
  private String id = "";

  /**
   * @param answer what a key means
   * @param keep takes the id of the element and the text
   */
  InPlaceField(
      DiagramCanvas canvas,
      F field,
      String name,
      Function<KeyEvent, Answer> answer,
      BiConsumer<String, String> keep) {
    this.canvas = canvas;
    this.field = field;
    this.keep = keep;
    field.setId(name);
    field.getStyleClass().add(name);
    field.setManaged(false);
    field.setVisible(false);
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          Answer meant = answer.apply(key);
          if (meant != Answer.TYPE) {
            close(meant == Answer.KEEP);
            canvas.requestFocus();
            key.consume();
          }
        });
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            close(true);
          }
        });
  }

  F field() {
    return field;
  }

  /** The id of the element that is edited; empty while none is. */
  String id() {
    return id;
  }

  boolean isOpen() {
    return !id.isEmpty();
  }

  void open(String elementId, String text, Message name) {
    close(true);
    id = elementId;
    field.setAccessibleText(name.text());
    field.setText(text);
    field.setVisible(true);
    canvas.overlayChanged();
    field.requestFocus();
    field.selectAll();
  }

  void close(boolean isKept) {
    if (isOpen()) {
      String edited = id;
      id = "";
      field.setVisible(false);
      if (isKept) {
        keep.accept(edited, field.getText().strip());
      }
    }
  }
}
