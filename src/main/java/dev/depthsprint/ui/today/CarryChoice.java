package dev.depthsprint.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

/**
 * What could become of a task: it is done, it stays, or goes to a day, each with what it would
 * hold. What that is depends on the other choices of the dialog, so the words are made anew when
 * one of them changes.
 */
final class CarryChoice {

  private static final double WIDTH = 350;

  private final Function<CarryWay, String> words;
  private final ComboBox<CarryWay> box = new ComboBox<>();
  private final List<Cell> cells = new ArrayList<>();

  /**
   * @param words for one as things stand now
   */
  CarryChoice(String id, List<CarryWay> ways, CarryWay proposed, Function<CarryWay, String> words) {
    this.words = words;
    box.setId(id);
    box.getItems().setAll(ways);
    box.setConverter(new Words());
    box.setCellFactory(_ -> new Cell());
    box.setButtonCell(new Cell());
    box.setPrefWidth(WIDTH);
    box.setMinWidth(WIDTH);
    box.setValue(proposed);
    box.setOnShowing(_ -> refresh());
  }

  ComboBox<CarryWay> box() {
    return box;
  }

  CarryWay chosen() {
    return box.getValue();
  }

  void refresh() {
    cells.forEach(Cell::refresh);
  }

  private final class Cell extends ListCell<CarryWay> {

    private Cell() {
      cells.add(this);
    }

    @Override
    protected void updateItem(CarryWay day, boolean empty) {
      super.updateItem(day, empty);
      setText(empty || day == null ? null : words.apply(day));
    }

    private void refresh() {
      updateItem(getItem(), isEmpty());
    }
  }

  /** Only ever chosen, never typed; these words are the ones that a screen reader says. */
  private final class Words extends StringConverter<CarryWay> {

    @Override
    public String toString(CarryWay day) {
      return day == null ? "" : words.apply(day);
    }

    @Override
    public CarryWay fromString(String text) {
      throw new UnsupportedOperationException("a day is not typed");
    }
  }
}
