package dev.depthsprint.ui.diagrams;

import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.action.ActionCatalogue;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Single keys for actions that work only while one node has the keyboard: a letter that worked
 * everywhere would be in the way of typing, and a list keeps some keys for itself.
 */
final class ActionKeys {

  private ActionKeys() {}

  /**
   * The letters of all actions, and their keys for such places; an action that can do nothing now
   * leaves its keys to others.
   *
   * @param isWanted false while a person has switched single letters off
   */
  static void on(Node node, ActionCatalogue actions, BooleanSupplier isWanted) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          boolean isLetter = isWanted.getAsBoolean() && isLetterFor(node, key);
          Optional<Action> action =
              actions
                  .actions()
                  .filter(it -> isLetter && it.letters().contains(letter(key)) || it.isThereAt(key))
                  .filter(it -> it.enabled().get())
                  .findFirst();
          if (action.isPresent() && key.getTarget() == node && !key.isConsumed()) {
            perform(action.get(), key);
          }
        });
  }

  static void on(Node node, ActionCatalogue actions, KeyCode code, String id) {
    Action action = actions.action(id);
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == code && isFor(node, key)) {
            perform(action, key);
          }
        });
  }

  /** Shift and a digit, on keyboards that have the digit on another key than its code says. */
  static void onDigit(Node node, ActionCatalogue actions, String digit, String id) {
    Action action = actions.action(id);
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          boolean isMeant = key.isShiftDown() && !key.isShortcutDown() && !key.isAltDown();
          if (isMeant && key.getText().equals(digit) && key.getTarget() == node) {
            perform(action, key);
          }
        });
  }

  /** What the key types counts where it names a sign: on many keyboards / is Shift and a digit. */
  private static KeyCode letter(KeyEvent key) {
    return isSlash(key) ? KeyCode.SLASH : key.getCode();
  }

  private static boolean isSlash(KeyEvent key) {
    return key.getText().equals("/") || key.getCode() == KeyCode.DIVIDE;
  }

  private static boolean isLetterFor(Node node, KeyEvent key) {
    boolean isAlone = !key.isShortcutDown() && !key.isAltDown();
    return isSlash(key)
        ? isAlone && key.getTarget() == node && !key.isConsumed()
        : isFor(node, key);
  }

  private static boolean isFor(Node node, KeyEvent key) {
    boolean isPlain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
    return isPlain && key.getTarget() == node && !key.isConsumed();
  }

  private static void perform(Action action, KeyEvent key) {
    // Afterwards, or the letter itself would be typed into the field that opens.
    Platform.runLater(action::perform);
    key.consume();
  }
}
