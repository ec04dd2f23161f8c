package dev.depthsprint.ui.start;

import dev.depthsprint.sprint.TypedDate;
import dev.depthsprint.text.Message;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/**
 * The day on which a sprint is to start, shown in one form and read in many. What is typed and is
 * no date takes the place of the date before, so that nothing begins on a day nobody meant.
 */
final class StartDate extends StringConverter<LocalDate> {

  private final DatePicker picker;
  private final Supplier<LocalDate> today;
  private final Runnable changed;

  /** What was typed last and is no date, or empty. */
  private String misread = "";

  /**
   * @param changed called when another day, or none, is chosen
   */
  StartDate(DatePicker picker, Supplier<LocalDate> today, Runnable changed) {
    this.picker = picker;
    this.today = today;
    this.changed = changed;
    picker.setConverter(this);
    picker.addEventFilter(KeyEvent.KEY_PRESSED, this::keepTyped);
  }

  /** Begins to tell of changes. */
  void listen() {
    picker.valueProperty().subscribe(_ -> changed.run());
  }

  Optional<LocalDate> chosen() {
    return Optional.ofNullable(picker.getValue());
  }

  void choose(LocalDate date) {
    misread = "";
    picker.setValue(date);
  }

  /** Why no day is chosen. */
  Message missing() {
    return misread.isEmpty()
        ? Message.of("ui.start.noDate")
        : Message.of("ui.start.wrongDate", misread);
  }

  /** Enter keeps the date first; the next one begins. Both at once would begin on the old date. */
  private void keepTyped(KeyEvent key) {
    String typed = picker.getEditor().getText();
    if (key.getCode() == KeyCode.ENTER && !toString(picker.getValue()).equals(typed.strip())) {
      key.consume();
      picker.setValue(fromString(typed));
    }
  }

  @Override
  public String toString(LocalDate date) {
    return date == null ? misread : DateTimeFormatter.ISO_LOCAL_DATE.format(date);
  }

  @Override
  public LocalDate fromString(String typed) {
    Optional<LocalDate> read = TypedDate.of(typed, today.get());
    misread = read.isPresent() ? "" : typed.strip();
    if (read.isEmpty()) {
      // A second wrong date is no change of the value.
      Platform.runLater(changed);
    }
    return read.orElse(null);
  }
}
