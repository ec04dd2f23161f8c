package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Detach;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Reversal;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What can be done with the selected flows, and with components as part of a chain of flows. */
public final class FlowActions {

  private final Drawing drawing;
  private final ObservableBooleanValue isShown;

  /**
   * @param isShown whether the diagrams view is the one that is open
   */
  public FlowActions(Drawing drawing, ObservableBooleanValue isShown) {
    this.drawing = drawing;
    this.isShown = isShown;
  }

  /** For the Edit menu. */
  public List<Action> edit() {
    return List.of(
        action("detach", "flows.action.detach", MaterialDesignS.SOURCE_MERGE, this::detach)
            .alsoFoundBy(Message.of("flows.action.detach.words"))
            .when(when(() -> !selection().components().isEmpty()))
            .at("Shortcut+Delete", "Shortcut+Backspace"));
  }

  /** For the Diagram menu: what a flow is. */
  public List<Action> flows() {
    return List.of(
        action("reverse", "flows.action.reverse", MaterialDesignS.SWAP_HORIZONTAL, this::reverse)
            .alsoFoundBy(Message.of("flows.action.reverse.words"))
            .when(whenFlows())
            .at("Shift+R"),
        outcome("outcome-success", "flows.action.success", Outcome.SUCCESS),
        outcome("outcome-failure", "flows.action.failure", Outcome.FAILURE),
        outcome("outcome-dead-letter", "flows.action.deadLetter", Outcome.DEAD_LETTER),
        outcome("outcome-late-data", "flows.action.lateData", Outcome.LATE_DATA));
  }

  private Action outcome(String id, String key, Outcome outcome) {
    return action(
            id,
            key,
            icon(outcome),
            () -> drawing.apply(Edits.outcome(selection().flows(), outcome)))
        .alsoFoundBy(Message.of("flows.action.outcome.words"))
        .when(whenFlows());
  }

  private static Ikon icon(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
      case FAILURE -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
      case DEAD_LETTER -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
      case LATE_DATA -> MaterialDesignC.CLOCK_OUTLINE;
    };
  }

  private static Action action(String id, String key, Ikon icon, Runnable run) {
    return Action.of(id, Message.of(key), icon, run);
  }

  private ObservableBooleanValue whenFlows() {
    return when(() -> !selection().flows().isEmpty());
  }

  /** True while the view is shown, a diagram is open and the condition holds. */
  private ObservableBooleanValue when(BooleanSupplier condition) {
    return Bindings.createBooleanBinding(
        () -> isShown.get() && drawing.isOpen() && condition.getAsBoolean(),
        isShown,
        drawing.board(),
        drawing.selection());
  }

  private Selection selection() {
    return drawing.selection().get().in(drawing.diagram());
  }

  private void detach() {
    drawing.apply(Detach.edit(drawing.diagram(), selection(), drawing.ids()));
  }

  private void reverse() {
    drawing.apply(Reversal.of(selection().flows()));
  }
}
