package dev.depthsprint.ui.action;

import java.util.List;
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
 */
record Keys(
    List<KeyCombination> shortcuts,
    List<KeyCode> letters,
    List<KeyCombination> here,
    ObservableBooleanValue isLetterWanted) {

  static final Keys NONE =
      new Keys(List.of(), List.of(), List.of(), new ReadOnlyBooleanWrapper(true));

  Keys withShortcuts(List<KeyCombination> value) {
    return new Keys(value, letters, here, isLetterWanted);
  }

  Keys withLetters(List<KeyCode> value) {
    return new Keys(shortcuts, value, here, isLetterWanted);
  }

  Keys withHere(List<KeyCombination> value) {
    return new Keys(shortcuts, letters, value, isLetterWanted);
  }

  Keys withLetterWanted(ObservableBooleanValue value) {
    return new Keys(shortcuts, letters, here, value);
  }

  /** The letters that do something now. */
  List<KeyCode> wantedLetters() {
    return isLetterWanted.get() ? letters : List.of();
  }
}
