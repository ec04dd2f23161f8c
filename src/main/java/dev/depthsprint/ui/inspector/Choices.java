package dev.depthsprint.ui.inspector;

import dev.depthsprint.text.Message;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

/** Shows the values of an enum by their labels. */
final class Choices<T> extends StringConverter<T> {

  private final Function<T, Message> label;

  private Choices(Function<T, Message> label) {
    this.label = label;
  }

  /** Makes a list show its values by their labels, and its prompt while it has no value. */
  static <T> void show(ComboBox<T> list, Function<T, Message> label) {
    list.setConverter(new Choices<>(label));
    list.setButtonCell(
        new ListCell<>() {
          @Override
          protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(
                empty || value == null
                    ? list.getPromptText()
                    : list.getConverter().toString(value));
          }
        });
  }

  @Override
  public String toString(T value) {
    return value == null ? "" : label.apply(value).text();
  }

  /** A list is not typed into. */
  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException(text);
  }
}
