package dev.depthsprint.ui.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What a menu shows beside an action. Its letters are only shown: they belong to the canvas or to a
 * list, and as keys of the whole window they would be in the way of typing.
 */
final class MenuKeys extends KeyCombination {

  private final List<String> shown;
  private final Optional<KeyCombination> shortcut;

  private MenuKeys(List<String> shown, Optional<KeyCombination> shortcut) {
    this.shown = shown;
    this.shortcut = shortcut;
  }

  /** The keys that an action has now, if any. */
  static Optional<KeyCombination> of(Action action) {
    Keys keys = action.keys();
    List<String> shown =
        Stream.concat(
                keys.wantedLetters().stream().map(MenuKeys::name),
                keys.here().stream().map(KeyCombination::getDisplayText))
            .toList();
    if (keys.inSomeView().isPresent()) {
      // Two actions may share such a key; its own entry in the scene keeps them apart. JavaFX
      // forgets what an item does that had no entry for a while.
      return Optional.of(
          keys.isInView().get()
              ? new MenuKeys(shown, keys.inSomeView())
              : new MenuKeys(
                  keys.first().stream().map(KeyCombination::getDisplayText).toList(),
                  Optional.empty()));
    }
    return shown.isEmpty() ? keys.first() : Optional.of(new MenuKeys(shown, keys.first()));
  }

  /** Only shown: the key itself belongs to another item. */
  static Optional<KeyCombination> shownOnly(Action action) {
    return of(action).map(it -> new MenuKeys(List.of(it.getDisplayText()), Optional.empty()));
  }

  /** A key as it stands on the keyboard. */
  static String name(KeyCode letter) {
    return letter == KeyCode.SLASH ? "/" : letter.getName();
  }

  @Override
  public boolean match(KeyEvent event) {
    return shortcut.filter(keys -> keys.match(event)).isPresent();
  }

  @Override
  public String getDisplayText() {
    return Stream.concat(shown.stream(), shortcut.stream().map(KeyCombination::getDisplayText))
        .distinct()
        .collect(Collectors.joining("  ·  "));
  }

  /** Two actions may share a letter, each in a place of its own; they share no entry of a scene. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
