package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Reach;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.action.Submenu;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Selects more, going out from what is selected. */
public final class ReachActions {

  private final Drawing drawing;
  private final ObservableBooleanValue isShown;

  /**
   * @param isShown whether the diagrams view is the one that is open
   */
  public ReachActions(Drawing drawing, ObservableBooleanValue isShown) {
    this.drawing = drawing;
    this.isShown = isShown;
  }

  /** For the Edit menu. */
  public Submenu menu() {
    return new Submenu(Message.of("reach.menu"), List.of(all()));
  }

  private List<Action> all() {
    return List.of(
        action(
                "select-same-kind",
                Message.of("reach.sameKind"),
                MaterialDesignS.SHAPE_OUTLINE,
                Reach::sameKind)
            .alsoFoundBy(Message.of("reach.sameKind.words"))
            .at("Shortcut+Shift+K"),
        action(
                "select-upstream",
                Message.of("reach.upstream"),
                MaterialDesignA.ARROW_COLLAPSE_LEFT,
                Reach::upstream)
            .alsoFoundBy(Message.of("reach.upstream.words"))
            .at("Shortcut+Shift+U"),
        action(
                "select-downstream",
                Message.of("reach.downstream"),
                MaterialDesignA.ARROW_COLLAPSE_RIGHT,
                Reach::downstream)
            .alsoFoundBy(Message.of("reach.downstream.words"))
            .at("Shortcut+Shift+D"),
        action(
                "select-connected",
                Message.of("reach.connected"),
                MaterialDesignG.GRAPH_OUTLINE,
                Reach::connected)
            .alsoFoundBy(Message.of("reach.connected.words"))
            .at("Shortcut+Shift+G"));
  }

  private Action action(
      String id, Message label, Ikon icon, BiFunction<Diagram, Selection, Selection> reach) {
    return Action.of(
            id,
            label,
            icon,
            () -> drawing.select(reach.apply(drawing.diagram(), drawing.selection().get())))
        .when(whenSelected());
  }

  private ObservableBooleanValue whenSelected() {
    return Bindings.createBooleanBinding(
        () -> isShown.get() && !drawing.selection().get().in(drawing.diagram()).isEmpty(),
        isShown,
        drawing.board(),
        drawing.selection());
  }
}
