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

  private final List<KeyCode> letters;
  private final Optional<KeyCombination> shortcut;

  private MenuKeys(List<KeyCode> letters, Optional<KeyCombination> shortcut) {
    this.letters = letters;
    this.shortcut = shortcut;
  }

  /** The keys of an action; none when it has no letter and no shortcut. */
  static Optional<KeyCombination> of(Action action) {
    Optional<KeyCombination> shortcut = action.shortcuts().stream().findFirst();
    return action.letters().isEmpty()
        ? shortcut
        : Optional.of(new MenuKeys(action.letters(), shortcut));
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
    return Stream.concat(
            letters.stream().map(MenuKeys::name),
            shortcut.stream().map(KeyCombination::getDisplayText))
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
