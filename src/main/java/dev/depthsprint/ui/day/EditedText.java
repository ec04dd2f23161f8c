package dev.depthsprint.ui.day;

import dev.depthsprint.sprint.Day;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * A text of the day that is edited in place. What is typed is kept when the typing rests for a
 * moment or the field is left, so that a word is one step of undo and a crash costs no sentence.
 */
final class EditedText {

  private static final Duration REST = Duration.seconds(1);

  private final TextInputControl field;
  private final BiConsumer<LocalDate, String> keep;
  private final Function<Day, String> read;
  private final PauseTransition rest = new PauseTransition(REST);
  private LocalDate owner = LocalDate.MIN;
  private String shown = "";
  private String before = "";

  /**
   * @param keep writes the text into a day
   * @param read takes it out of one
   */
  EditedText(
      TextInputControl field, BiConsumer<LocalDate, String> keep, Function<Day, String> read) {
    this.field = field;
    this.keep = keep;
    this.read = read;
    rest.setOnFinished(_ -> keep());
    field.textProperty().addListener((_, _, text) -> typed(text));
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (focused) {
            before = shown;
          } else {
            keep();
          }
        });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::takeBack);
  }

  /** Esc restores the text as it was when the keyboard came. */
  private void takeBack(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && !field.getText().equals(before)) {
      key.consume();
      field.setText(before);
      field.end();
      keep();
    }
  }

  private void typed(String text) {
    if (!text.equals(shown)) {
      rest.playFromStart();
    }
  }

  /** Keeps what was typed and not kept yet. */
  void keep() {
    rest.stop();
    if (!field.getText().equals(shown)) {
      shown = field.getText();
      keep.accept(owner, shown);
    }
  }

  /** Shows the text of a day; text being typed in the same day stays. */
  void show(Day day) {
    String text = read.apply(day);
    boolean isNew = !day.date().equals(owner) || !text.equals(shown);
    owner = day.date();
    if (isNew) {
      shown = text;
      before = text;
      rest.stop();
      if (!field.getText().equals(text)) {
        field.setText(text);
      }
    }
  }
}
