package dev.depthsprint.ui.diagrams;

import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.action.ActionCatalogue;
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

  static void on(Node node, ActionCatalogue actions, KeyCode code, String id) {
    Action action = actions.action(id);
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          boolean isPlain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
          if (key.getCode() == code && isPlain && key.getTarget() == node) {
            // Afterwards, or the letter itself would be typed into the field that opens.
            Platform.runLater(action::perform);
            key.consume();
          }
        });
  }
}
