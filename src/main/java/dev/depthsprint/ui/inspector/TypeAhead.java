package dev.depthsprint.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * Letters that are typed at a list go to the next entry that begins with them, or has a word that
 * does; on a list that is closed they open it. The list opens where its choice is.
 */
final class TypeAhead<T> {

  /** Letters that come later than this begin another word. */
  private static final Duration PATIENCE = Duration.seconds(1);

  private final ComboBox<T> list;
  private final PauseTransition waiting = new PauseTransition(PATIENCE);
  private String typed = "";

  TypeAhead(ComboBox<T> list) {
    this.list = list;
    waiting.setOnFinished(_ -> typed = "");
    list.addEventHandler(KeyEvent.KEY_TYPED, this::type);
  }

  /** To be called when the list has opened for the first time. */
  void watch(ListView<?> open) {
    open.addEventHandler(KeyEvent.KEY_TYPED, this::type);
  }

  /** Brings the choice into view. */
  void reveal() {
    if (list.getSkin() instanceof ComboBoxListViewSkin<?> skin
        && skin.getPopupContent() instanceof ListView<?> open) {
      open.scrollTo(Math.max(0, list.getItems().indexOf(list.getValue()) - 2));
    }
  }

  private void type(KeyEvent key) {
    String text = key.getCharacter().toLowerCase(Locale.ROOT);
    boolean isLetter = !text.isBlank() && text.codePoints().noneMatch(Character::isISOControl);
    if (!isLetter && (typed.isEmpty() || !text.equals(" "))
        || key.isShortcutDown()
        || key.isAltDown()) {
      return;
    }
    key.consume();
    typed += text;
    waiting.playFromStart();
    if (!list.isShowing()) {
      list.show();
    }
    found()
        .ifPresent(value -> {
          list.setValue(value);
          reveal();
        });
  }

  private Optional<T> found() {
    List<T> all = list.getItems();
    return all.stream()
        .filter(it -> words(it).startsWith(typed))
        .findFirst()
        .or(() -> all.stream().filter(it -> words(it).contains(" " + typed)).findFirst());
  }

  private String words(T value) {
    return list.getConverter().toString(value).toLowerCase(Locale.ROOT);
  }
}
