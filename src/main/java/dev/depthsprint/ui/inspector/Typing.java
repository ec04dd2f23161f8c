package dev.depthsprint.ui.inspector;

import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.drawing.StoreGesture;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * A text field of the inspector. The diagram follows every letter; all letters until the typing
 * rests or the field is left are one step of undo, and Esc takes them back.
 */
final class Typing {

  private static final Duration REST = Duration.seconds(1);
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final TextField field;
  private final Label complaint;
  private final Drawing drawing;
  private final Function<String, Reading> read;
  private final PauseTransition rest = new PauseTransition(REST);
  private Optional<StoreGesture> gesture = Optional.empty();
  private boolean isShowing;
  private String stored = "";

  /**
   * @param complaint says what is wrong with the text; not there while nothing is
   * @param read what a text would change
   */
  Typing(TextField field, Label complaint, Drawing drawing, Function<String, Reading> read) {
    this.field = field;
    this.complaint = complaint;
    this.drawing = drawing;
    this.read = read;
    complaint.getStyleClass().add("complaint");
    complaint.setWrapText(true);
    complaint.managedProperty().bind(complaint.visibleProperty());
    complaint.setVisible(false);
    rest.setOnFinished(_ -> keep());
    field.textProperty().subscribe((_, _) -> typed());
    field.setOnAction(_ -> keep());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            keep();
          }
        });
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && (gesture.isPresent() || complaint.isVisible())) {
      rest.stop();
      gesture.ifPresent(StoreGesture::cancel);
      gesture = Optional.empty();
      put(stored);
      key.consume();
    }
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
        rest.playFromStart();
      }
    }
  }

  private void settle() {
    complaint.setVisible(false);
    field.pseudoClassStateChanged(WRONG, false);
  }

  /** Makes a step of what was typed so far. */
  void keep() {
    rest.stop();
    gesture
        .filter(StoreGesture::isOpen)
        .ifPresent(open -> {
          open.commit();
          stored = field.getText();
        });
    gesture = Optional.empty();
  }

  /** Shows another element's text; what was typed for the one before is kept. */
  void turnTo(String text) {
    keep();
    put(text);
  }

  /** Shows the element's text after a change; a text that is being typed stays. */
  void show(String text) {
    boolean isTyping = gesture.filter(StoreGesture::isOpen).isPresent();
    boolean isOld = text.equals(stored);
    if (!isTyping && !isOld) {
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
