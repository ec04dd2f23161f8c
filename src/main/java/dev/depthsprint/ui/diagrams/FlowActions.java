package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Detach;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.FlowEdits;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Reversal;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Tip;
import dev.depthsprint.diagram.paint.LabelPlate;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.action.Submenu;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** What can be done with the selected flows, and with components as part of a chain of flows. */
public final class FlowActions {

  /** How far a press slides a label, as a share of the way. */
  private static final double STEP = 0.05;

  private final Drawing drawing;
  private final DrawnActions drawn;
  private final Supplier<DiagramsView> view;

  /**
   * @param isShown whether the diagrams view is the one that is open
   * @param view opens the diagrams view
   */
  public FlowActions(Drawing drawing, ObservableBooleanValue isShown, Supplier<DiagramsView> view) {
    this.drawing = drawing;
    drawn = new DrawnActions(drawing, isShown);
    this.view = view;
  }

  /** For the Edit menu. */
  public List<Action> edit() {
    return List.of(
        drawn
            .action("detach", "flows.action.detach", MaterialDesignS.SOURCE_MERGE, this::detach)
            .alsoFoundBy(Message.of("flows.action.detach.words"))
            .when(drawn.when(() -> !drawn.selection().components().isEmpty()))
            .at("Shortcut+Delete", "Shortcut+Backspace"));
  }

  /** For the Diagram menu: what a flow is and where it runs. */
  public Submenu menu() {
    return new Submenu(Message.of("flows.menu"), List.of(outcomes(), ends(), labels(), ways()));
  }

  private List<Action> ends() {
    return List.of(
        drawn
            .action(
                "reverse", "flows.action.reverse", MaterialDesignS.SWAP_HORIZONTAL, this::reverse)
            .alsoFoundBy(Message.of("flows.action.reverse.words"))
            .when(whenFlows())
            .onLetter(KeyCode.R),
        new Inserting(drawing, drawn, view).action(),
        reconnect("reconnect-start", "flows.action.reconnectStart", Tip.START, "Alt+Home"),
        reconnect("reconnect-end", "flows.action.reconnectEnd", Tip.END, "Alt+End"));
  }

  private List<Action> outcomes() {
    return List.of(
        outcome("outcome-success", "flows.action.success", Outcome.SUCCESS, KeyCode.S),
        outcome("outcome-failure", "flows.action.failure", Outcome.FAILURE, KeyCode.F),
        outcome("outcome-dead-letter", "flows.action.deadLetter", Outcome.DEAD_LETTER, KeyCode.D),
        outcome("outcome-late-data", "flows.action.lateData", Outcome.LATE_DATA, KeyCode.L));
  }

  private List<Action> labels() {
    return List.of(
        slide("label-back", "flows.action.labelBack", -STEP, "Left"),
        slide("label-on", "flows.action.labelOn", STEP, "Right"),
        lift("label-up", "flows.action.labelUp", -1, "Up"),
        lift("label-down", "flows.action.labelDown", 1, "Down"),
        drawn
            .action(
                "label-reset",
                "flows.action.labelReset",
                MaterialDesignL.LABEL_OFF_OUTLINE,
                this::resetLabel)
            .when(
                drawn.when(() ->
                    label()
                        .filter(flow -> flow.course().labelAt() != Course.AUTOMATIC)
                        .isPresent())));
  }

  private List<Action> ways() {
    return List.of(
        push("push-back", "flows.action.pushBack", false, "Alt+Shift+Up"),
        push("push-on", "flows.action.pushOn", true, "Alt+Shift+Down"),
        drawn
            .action(
                "next-bend",
                "flows.action.nextBend",
                MaterialDesignV.VECTOR_POINT,
                () -> flow().ifPresent(view.get().canvas()::chooseBend))
            .alsoFoundBy(Message.of("flows.action.nextBend.words"))
            .when(drawn.when(() -> flow().isPresent() && hasBends()))
            .onLetter(KeyCode.B),
        drawn
            .action(
                "free-route",
                "flows.action.freeRoute",
                MaterialDesignV.VECTOR_POLYLINE_REMOVE,
                this::freeRoute)
            .alsoFoundBy(Message.of("flows.action.freeRoute.words"))
            .when(drawn.when(this::hasBends)));
  }

  private Action reconnect(String id, String key, Tip tip, String keys) {
    return drawn
        .action(
            id, key, MaterialDesignV.VECTOR_POLYLINE_EDIT, () -> view.get().ends().reconnect(tip))
        .alsoFoundBy(Message.of("flows.action.reconnect.words"))
        .when(drawn.when(() -> flow().isPresent()))
        .at(keys);
  }

  private Action lift(String id, String key, int steps, String arrow) {
    return drawn
        .action(
            id,
            key,
            MaterialDesignL.LABEL_OUTLINE,
            () -> label().ifPresent(flow -> view.get().canvas().flowKeys().lift(flow, steps)))
        .alsoFoundBy(Message.of("flows.action.lift.words"))
        .when(drawn.when(() -> label().isPresent()))
        .onlyThereAt("Shortcut+Shift+" + arrow);
  }

  private Action slide(String id, String key, double share, String arrow) {
    return drawn
        .action(
            id,
            key,
            MaterialDesignL.LABEL_OUTLINE,
            () -> label().ifPresent(flow -> view.get().canvas().flowKeys().slide(flow, share)))
        .when(drawn.when(() -> label().isPresent()))
        .onlyThereAt("Shortcut+Shift+" + arrow)
        .at("Alt+Shift+" + arrow);
  }

  private Action push(String id, String key, boolean isOn, String keys) {
    return drawn
        .action(
            id,
            key,
            MaterialDesignV.VECTOR_POLYLINE,
            () -> flow().ifPresent(it -> view.get().canvas().flowKeys().push(it, isOn)))
        .when(drawn.when(() -> flow().isPresent()))
        .at(keys);
  }

  private Action outcome(String id, String key, Outcome outcome, KeyCode letter) {
    return drawn
        .action(
            id,
            key,
            icon(outcome),
            () -> drawing.apply(Edits.outcome(drawn.selection().flows(), outcome)))
        .alsoFoundBy(Message.of("flows.action.outcome.words"))
        .when(whenFlows())
        .onLetter(letter);
  }

  private static Ikon icon(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
      case FAILURE -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
      case DEAD_LETTER -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
      case LATE_DATA -> MaterialDesignC.CLOCK_OUTLINE;
    };
  }

  private ObservableBooleanValue whenFlows() {
    return drawn.when(() -> !drawn.selection().flows().isEmpty());
  }

  /** The one flow that is selected. */
  private Optional<Flow> flow() {
    Selection selection = drawn.selection();
    return selection.size() == 1
        ? selection.flows().stream().findFirst().flatMap(drawing.diagram()::flow)
        : Optional.empty();
  }

  private Optional<Flow> label() {
    return flow().filter(flow -> !flow.label().isBlank() || hasPlate(flow));
  }

  /** What a flow carries stands beside it even without a label. */
  private boolean hasPlate(Flow flow) {
    return LabelPlate.of(drawing.board().get(), flow).isPresent();
  }

  private boolean hasBends() {
    return drawn.selection().flows().stream()
        .flatMap(id -> drawing.diagram().flow(id).stream())
        .anyMatch(flow -> !flow.course().bends().isEmpty());
  }

  private void resetLabel() {
    label().ifPresent(flow -> drawing.apply(FlowEdits.labelAt(flow.id(), Course.AUTOMATIC)));
  }

  private void freeRoute() {
    drawing.apply(FlowEdits.tidy(drawn.selection().flows()));
  }

  private void detach() {
    drawing.apply(Detach.edit(drawing.diagram(), drawn.selection(), drawing.ids()));
  }

  private void reverse() {
    drawing.apply(Reversal.of(drawn.selection().flows()));
  }
}
