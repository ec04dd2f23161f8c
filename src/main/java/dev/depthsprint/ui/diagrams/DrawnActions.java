package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Selection;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.Ikon;

/** Makes actions that work while a diagram is shown. */
final class DrawnActions {

  private final Drawing drawing;
  private final ObservableBooleanValue isShown;

  /**
   * @param isShown whether the diagrams view is the one that is open
   */
  DrawnActions(Drawing drawing, ObservableBooleanValue isShown) {
    this.drawing = drawing;
    this.isShown = isShown;
  }

  /** An action that works while a diagram is open. */
  Action action(String id, String key, Ikon icon, Runnable run) {
    return Action.of(id, Message.of(key), icon, run)
        .withLetterWhile(drawing.letters())
        .when(when(() -> true));
  }

  /** True while the view is shown, a diagram is open and the condition holds. */
  ObservableBooleanValue when(BooleanSupplier condition) {
    return Bindings.createBooleanBinding(
        () -> isShown.get() && drawing.isOpen() && condition.getAsBoolean(),
        isShown,
        drawing.board(),
        drawing.selection());
  }

  Selection selection() {
    return drawing.selection().get().in(drawing.diagram());
  }
}
