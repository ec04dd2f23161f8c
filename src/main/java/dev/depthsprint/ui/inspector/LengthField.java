package dev.depthsprint.ui.inspector;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.drawing.LengthUnit;
import java.time.Duration;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A length of time as a number and a unit. */
public final class LengthField extends VBox {

  private static final Duration LONGEST = Duration.ofDays(3650);

  private final TextField amount = new TextField();
  private final ComboBox<LengthUnit> unit = new ComboBox<>();
  private final Label complaint = new Label();
  private boolean isShowing;

  public LengthField() {
    getStyleClass().add("length-field");
    amount.setPrefColumnCount(6);
    amount.setMaxWidth(96);
    unit.getItems().setAll(LengthUnit.values());
    unit.setValue(LengthUnit.SECONDS);
    Choices.show(unit, LengthUnit::label);
    unit.setAccessibleText(Message.of("canvas.field.unit").text());
    var line = new HBox(amount, unit);
    line.getStyleClass().add("field-line");
    getChildren().addAll(line, complaint);
  }

  /** What stands for the field in the words of a screen reader, and its id for a test. */
  void name(String id, String name, String explanation) {
    amount.setId(id);
    unit.setId(id + "-unit");
    amount.setAccessibleText(name);
    amount.setAccessibleHelp(explanation);
  }

  /** What stands in the field while it is empty. */
  void prompt(String text) {
    amount.setPromptText(text);
  }

  /** The unit for as long as there is no length. */
  void begin(LengthUnit usual) {
    unit.setValue(usual);
  }

  void focus() {
    amount.requestFocus();
  }

  /**
   * Makes the field work.
   *
   * @param check what is wrong with a length that is one; a change when nothing is
   */
  Typing connect(Drawing drawing, Function<Duration, Reading> check) {
    var typing = new Typing(amount, complaint, drawing, text -> read(text, check));
    unit.valueProperty()
        .subscribe(chosen -> {
          if (!isShowing && chosen != null && !amount.getText().isEmpty()) {
            typing.reread();
          }
        });
    return typing;
  }

  private Reading read(String text, Function<Duration, Reading> check) {
    String digits = text.strip();
    if (!digits.matches("\\d{1,9}")) {
      return new Reading.Wrong(Message.of("canvas.field.wholeNumber"));
    }
    Duration length = unit.getValue().times(Long.parseLong(digits));
    return length.compareTo(LONGEST) > 0
        ? new Reading.Wrong(Message.of("canvas.field.tooLong"))
        : check.apply(length);
  }

  /**
   * Chooses the unit for a length and gives its number, for the typing to show. The unit that is
   * shown stays while it fits: who chose minutes does not want 2 minutes to turn into 120 seconds.
   *
   * @param isOther true for the length of another element
   */
  String number(Duration length, boolean isOther) {
    LengthUnit shown = unit.getValue();
    boolean fits = shown.times(shown.count(length)).equals(length);
    LengthUnit next = fits && !isOther ? shown : LengthUnit.of(length);
    isShowing = true;
    unit.setValue(next);
    isShowing = false;
    return String.valueOf(next.count(length));
  }
}
