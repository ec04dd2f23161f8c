package dev.depthsprint.ui.theme;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * What all dialogs have in common: the look of the window they ask in, and Enter, which confirms
 * from a choice as it does from a field. The space bar chooses.
 */
public final class DialogManners {

  private final DialogPane pane;

  private DialogManners(DialogPane pane) {
    this.pane = pane;
  }

  public static void give(DialogPane pane, Window owner) {
    pane.getStylesheets().setAll(owner.getScene().getStylesheets());
    pane.addEventFilter(KeyEvent.KEY_PRESSED, new DialogManners(pane)::press);
  }

  private void press(KeyEvent key) {
    boolean isChoice =
        key.getTarget() instanceof RadioButton || key.getTarget() instanceof CheckBox;
    if (isChoice && key.getCode() == KeyCode.ENTER) {
      key.consume();
      pane.getButtonTypes().stream()
          .filter(type -> type.getButtonData().isDefaultButton())
          .findFirst()
          .ifPresent(type -> ((Button) pane.lookupButton(type)).fire());
    }
  }
}
