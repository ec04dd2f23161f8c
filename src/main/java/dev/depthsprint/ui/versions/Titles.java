package dev.depthsprint.ui.versions;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Shows what can be chosen under its title; nothing is typed, so that nothing is read back. */
final class Titles<T> extends StringConverter<T> {

  private final Function<T, String> title;

  Titles(Function<T, String> title) {
    this.title = title;
  }

  @Override
  public String toString(T choice) {
    return choice == null ? "" : title.apply(choice);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException(text);
  }
}
