package dev.depthsprint.ui.inspector;

import dev.depthsprint.text.Message;
import java.util.function.Function;
import javafx.util.StringConverter;

/** Shows the values of an enum by their labels. */
final class Choices<T> extends StringConverter<T> {

  private final Function<T, Message> label;

  Choices(Function<T, Message> label) {
    this.label = label;
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
