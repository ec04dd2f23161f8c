package dev.depthsprint.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

/**
 * The days that a task could go to, each with what it would hold. What that is depends on the other
 * choices of the dialog, so the words are made anew when one of them changes.
 */
final class CarryChoice {

  private static final double WIDTH = 350;

  private final Function<Optional<LocalDate>, String> words;
  private final ComboBox<Optional<LocalDate>> box = new ComboBox<>();
  private final List<Cell> cells = new ArrayList<>();

  /**
   * @param days empty for leaving the task where it is
   * @param words for a day as things stand now
   */
  CarryChoice(
      String id,
      List<Optional<LocalDate>> days,
      Optional<LocalDate> proposed,
      Function<Optional<LocalDate>, String> words) {
    this.words = words;
    box.setId(id);
    box.getItems().setAll(days);
    box.setConverter(new Words());
    box.setCellFactory(_ -> new Cell());
    box.setButtonCell(new Cell());
    box.setPrefWidth(WIDTH);
    box.setMinWidth(WIDTH);
    box.setValue(proposed);
    box.setOnShowing(_ -> refresh());
  }

  ComboBox<Optional<LocalDate>> box() {
    return box;
  }

  Optional<LocalDate> chosen() {
    return box.getValue();
  }

  void refresh() {
    cells.forEach(Cell::refresh);
  }

  private final class Cell extends ListCell<Optional<LocalDate>> {

    private Cell() {
      cells.add(this);
    }

    @Override
    protected void updateItem(Optional<LocalDate> day, boolean empty) {
      super.updateItem(day, empty);
      setText(empty || day == null ? null : words.apply(day));
    }

    private void refresh() {
      updateItem(getItem(), isEmpty());
    }
  }

  /** Only ever chosen, never typed; these words are the ones that a screen reader says. */
  private final class Words extends StringConverter<Optional<LocalDate>> {

    @Override
    public String toString(Optional<LocalDate> day) {
      return day == null ? "" : words.apply(day);
    }

    @Override
    public Optional<LocalDate> fromString(String text) {
      throw new UnsupportedOperationException("a day is not typed");
    }
  }
}
