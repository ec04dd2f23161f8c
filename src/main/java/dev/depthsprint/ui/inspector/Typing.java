package dev.depthsprint.ui.inspector;

import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.drawing.StoreGesture;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A text field of the inspector. The diagram follows every letter; all letters until the field is
 * left, or Enter is pressed in it, are one step of undo, and Esc takes them back. Undo is the app's
 * here too: its first step is what was typed, all of it.
 */
final class Typing {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final TextInputControl field;
  private final Label complaint;
  private final Drawing drawing;
  private final Function<String, Reading> read;
  private Optional<StoreGesture> gesture = Optional.empty();
  private boolean isShowing;
  private String stored = "";

  /**
   * @param complaint says what is wrong with the text; not there while nothing is
   * @param read what a text would change
   */
  Typing(TextInputControl field, Label complaint, Drawing drawing, Function<String, Reading> read) {
    this.field = field;
    this.complaint = complaint;
    this.drawing = drawing;
    this.read = read;
    complaint.getStyleClass().add("complaint");
    complaint.setWrapText(true);
    complaint.managedProperty().bind(complaint.visibleProperty());
    complaint.setVisible(false);
    field.textProperty().subscribe((_, _) -> typed());
    if (field instanceof TextField line) {
      line.setOnAction(_ -> keep());
    }
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            keep();
          }
        });
  }

  /** The key itself goes on: whoever is around the field takes the keyboard from it. */
  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && (gesture.isPresent() || complaint.isVisible())) {
      giveUp();
      put(stored);
    } else if (isUndo(key) && complaint.isVisible()) {
      key.consume();
      put(stored);
    } else if (isUndo(key) || isRedo(key)) {
      keep();
      key.consume();
      // The field has steps of its own, which know nothing of what was done elsewhere since.
      Event.fireEvent(
          field.getParent(), key.copyFor(field.getParent(), field.getParent(), key.getEventType()));
    }
  }

  private static boolean isUndo(KeyEvent key) {
    return key.getCode() == KeyCode.Z && key.isShortcutDown() && !key.isShiftDown();
  }

  private static boolean isRedo(KeyEvent key) {
    boolean isShifted = key.getCode() == KeyCode.Z && key.isShiftDown();
    return key.isShortcutDown() && (isShifted || key.getCode() == KeyCode.Y);
  }

  private void giveUp() {
    Optional<StoreGesture> open = gesture;
    gesture = Optional.empty();
    open.ifPresent(StoreGesture::cancel);
  }

  private void typed() {
    if (!isShowing) {
      reread();
    }
  }

  /** Reads the text anew, for example because a unit beside it is another. */
  void reread() {
    switch (read.apply(field.getText())) {
      case Reading.Wrong(var sentence) -> {
        // Or the first letters of what cannot be meant would stay.
        giveUp();
        complaint.setText(sentence.text());
        complaint.setVisible(true);
        field.pseudoClassStateChanged(WRONG, true);
      }
      case Reading.Change(var edit) -> {
        settle();
        if (gesture.filter(StoreGesture::isOpen).isEmpty()) {
          gesture = Optional.of(drawing.begin(edit.name()));
        }
        gesture.ifPresent(open -> open.preview(edit.change()));
      }
    }
  }

  private void settle() {
    complaint.setVisible(false);
    field.pseudoClassStateChanged(WRONG, false);
  }

  /** Makes a step of what was typed so far. */
  void keep() {
    gesture
        .filter(StoreGesture::isOpen)
        .ifPresent(open -> {
          open.commit();
          stored = field.getText();
        });
    gesture = Optional.empty();
  }

  /**
   * Shows an element's text.
   *
   * @param isOther true for another element than before: what was typed for the one before is kept;
   *     false after a change: a text that is being typed stays
   */
  void show(String text, boolean isOther) {
    if (isOther) {
      keep();
      put(text);
      return;
    }
    boolean isTyping = gesture.filter(StoreGesture::isOpen).isPresent();
    if (!isTyping && !text.equals(stored)) {
      put(text);
    }
    stored = isTyping ? stored : text;
  }

  private void put(String text) {
    isShowing = true;
    stored = text;
    settle();
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
    isShowing = false;
  }
}
