package dev.depthsprint.ui.inspector;

import dev.depthsprint.text.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A list of which one is chosen. While the list is open, going through it chooses nothing yet: what
 * counts is where it is closed, and Esc closes it where it was opened. Letters go to an entry.
 */
final class Chooser<T> {

  private final ComboBox<T> list;
  private final Consumer<T> choose;
  private final TypeAhead<T> typeAhead;
  private Optional<T> shown = Optional.empty();
  private boolean isShowing;
  private boolean isWatched;

  /**
   * @param choose takes what a person chose
   */
  Chooser(ComboBox<T> list, Function<T, Message> label, Consumer<T> choose) {
    this.list = list;
    this.choose = choose;
    list.setMaxWidth(Double.MAX_VALUE);
    Choices.show(list, label);
    typeAhead = new TypeAhead<>(list);
    list.valueProperty()
        .subscribe(_ -> {
          if (!list.isShowing()) {
            settle();
          }
        });
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::openByEnter);
    list.setOnShown(_ -> watch());
    list.setOnHidden(_ -> settle());
  }

  private void openByEnter(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !list.isShowing()) {
      list.show();
      key.consume();
    }
  }

  Chooser<T> of(List<T> options) {
    list.getItems().setAll(options);
    return this;
  }

  /** The options are asked for when the list opens, since they are many or often change. */
  Chooser<T> from(Supplier<List<T>> options) {
    list.setOnShowing(_ ->
        quietly(() -> {
          T value = list.getValue();
          list.getItems().setAll(options.get());
          list.setValue(value);
        }));
    return this;
  }

  /** Shows what is chosen; nothing stands for elements that do not agree. */
  void show(Optional<T> value) {
    if (!list.isShowing()) {
      shown = value;
      Message prompt = Message.of(value.isEmpty() ? "inspector.different" : "inspector.choose");
      list.setPromptText(prompt.text());
      quietly(() -> list.setValue(value.orElse(null)));
    }
  }

  private void quietly(Runnable change) {
    boolean before = isShowing;
    isShowing = true;
    change.run();
    isShowing = before;
  }

  private void settle() {
    T chosen = list.getValue();
    if (!isShowing && chosen != null && !Objects.equals(chosen, shown.orElse(null))) {
      shown = Optional.of(chosen);
      choose.accept(chosen);
    }
  }

  private void watch() {
    typeAhead.reveal();
    if (!isWatched && list.getSkin() instanceof ComboBoxListViewSkin<?> skin) {
      isWatched = true;
      if (skin.getPopupContent() instanceof ListView<?> open) {
        typeAhead.watch(open);
      }
      skin.getPopupContent()
          .addEventFilter(
              KeyEvent.KEY_PRESSED,
              key -> {
                if (key.getCode() == KeyCode.ESCAPE) {
                  quietly(() -> list.setValue(shown.orElse(null)));
                }
              });
    }
  }
}
