package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.tool.DraggingFlow;
import dev.depthsprint.diagram.tool.State;
import dev.depthsprint.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/**
 * What the flow that is being drawn carries, and the keys that change it, along the lower edge of
 * the canvas: nothing has to be known beforehand and nothing stands in the way of the hand.
 */
final class OutcomeHint {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double MARGIN = 16;

  private final HBox box = new HBox();
  private final List<Label> labels;

  OutcomeHint() {
    labels =
        Stream.of(Outcome.values())
            .map(outcome ->
                new Label(
                    Message.of("flows.hint.outcome", key(outcome).getName(), outcome.label())
                        .text()))
            .toList();
    box.getStyleClass().add("outcome-hint");
    box.getChildren().addAll(labels);
  }

  Node node() {
    return box;
  }

  /** The outcome that a letter stands for. */
  static Optional<Outcome> of(KeyCode code) {
    return Stream.of(Outcome.values()).filter(outcome -> key(outcome) == code).findFirst();
  }

  static KeyCode key(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS -> KeyCode.S;
      case FAILURE -> KeyCode.F;
      case DEAD_LETTER -> KeyCode.D;
      case LATE_DATA -> KeyCode.L;
    };
  }

  /**
   * @param width of the canvas, in pixels
   */
  void show(double width, double height, State state) {
    box.setVisible(state instanceof DraggingFlow);
    if (state instanceof DraggingFlow dragging) {
      for (Outcome outcome : Outcome.values()) {
        labels
            .get(outcome.ordinal())
            .pseudoClassStateChanged(CHOSEN, dragging.outcome() == outcome);
      }
      box.setLayoutX(Math.round((width - box.prefWidth(-1)) / 2));
      box.setLayoutY(Math.round(height - box.prefHeight(-1) - MARGIN));
    }
  }
}
