package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Neighbours;
import dev.depthsprint.diagram.Reach;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.action.Submenu;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
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
    return new Submenu(Message.of("reach.menu"), List.of(all(), neighbours()));
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

  /** The component that lies next in a direction, in place of the one that is selected. */
  private List<Action> neighbours() {
    return List.of(
        neighbour("neighbour-left", "reach.left", MaterialDesignA.ARROW_LEFT, Side.LEFT, "Left"),
        neighbour(
            "neighbour-right", "reach.right", MaterialDesignA.ARROW_RIGHT, Side.RIGHT, "Right"),
        neighbour("neighbour-above", "reach.above", MaterialDesignA.ARROW_UP, Side.TOP, "Up"),
        neighbour(
            "neighbour-below", "reach.below", MaterialDesignA.ARROW_DOWN, Side.BOTTOM, "Down"));
  }

  private Action neighbour(String id, String key, Ikon icon, Side side, String arrow) {
    return Action.of(
            id,
            Message.of(key),
            icon,
            () ->
                component()
                    .flatMap(it -> Neighbours.towards(drawing.diagram(), it, side))
                    .ifPresent(it -> drawing.reveal(Selection.ofComponent(it.id()))))
        .alsoFoundBy(Message.of("reach.neighbour.words"))
        .when(when(() -> component().isPresent()))
        .onlyThereAt("Shortcut+Shift+" + arrow);
  }

  private Optional<String> component() {
    return drawing.selection().get().in(drawing.diagram()).components().stream().findFirst();
  }

  private Action action(
      String id, Message label, Ikon icon, BiFunction<Diagram, Selection, Selection> reach) {
    return Action.of(
            id,
            label,
            icon,
            () -> drawing.select(reach.apply(drawing.diagram(), drawing.selection().get())))
        .when(when(() -> !drawing.selection().get().in(drawing.diagram()).isEmpty()));
  }

  private ObservableBooleanValue when(BooleanSupplier condition) {
    return Bindings.createBooleanBinding(
        () -> isShown.get() && condition.getAsBoolean(),
        isShown,
        drawing.board(),
        drawing.selection());
  }
}
