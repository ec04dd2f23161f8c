package dev.depthsprint.ui.action;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/**
 * The keys of an action.
 *
 * @param shortcuts work in the whole window; the first one is shown
 * @param letters do it while the canvas, the outline or a list has the keyboard
 * @param here as letters, with other keys held down
 * @param isLetterWanted false while a person has switched these letters off
 * @param inSomeView works in the whole window, but only while {@code isInView}
 */
record Keys(
    List<KeyCombination> shortcuts,
    List<KeyCode> letters,
    List<KeyCombination> here,
    ObservableBooleanValue isLetterWanted,
    Optional<KeyCombination> inSomeView,
    ObservableBooleanValue isInView) {

  static final Keys NONE =
      new Keys(
          List.of(),
          List.of(),
          List.of(),
          new ReadOnlyBooleanWrapper(true),
          Optional.empty(),
          new ReadOnlyBooleanWrapper(false));

  Keys withShortcuts(List<KeyCombination> value) {
    return new Keys(value, letters, here, isLetterWanted, inSomeView, isInView);
  }

  Keys withLetters(List<KeyCode> value) {
    return new Keys(shortcuts, value, here, isLetterWanted, inSomeView, isInView);
  }

  Keys withHere(List<KeyCombination> value) {
    return new Keys(shortcuts, letters, value, isLetterWanted, inSomeView, isInView);
  }

  Keys withLetterWanted(ObservableBooleanValue value) {
    return new Keys(shortcuts, letters, here, value, inSomeView, isInView);
  }

  Keys withInView(KeyCombination value, ObservableBooleanValue isOpen) {
    return new Keys(shortcuts, letters, here, isLetterWanted, Optional.of(value), isOpen);
  }

  /** The key that works in the whole window now and is shown first. */
  Optional<KeyCombination> first() {
    return inSomeView.filter(_ -> isInView.get()).or(() -> shortcuts.stream().findFirst());
  }

  /** Shortcuts that no menu item takes care of. */
  List<KeyCombination> others() {
    return inSomeView.isPresent() ? shortcuts : shortcuts.stream().skip(1).toList();
  }

  /** The letters that do something now. */
  List<KeyCode> wantedLetters() {
    return isLetterWanted.get() ? letters : List.of();
  }
}
