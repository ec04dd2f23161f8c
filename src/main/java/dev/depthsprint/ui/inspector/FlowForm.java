package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.theme.KindIcons;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** A flow: where it leads, what it carries and which records those are. */
final class FlowForm {

  private final Drawing drawing;
  private final Typing labelTyping;
  private Flow shown = Flow.between("", "", "");
  private boolean isShowing;

  @FXML private VBox root;
  @FXML private Hyperlink from;
  @FXML private Hyperlink to;
  @FXML private TextField label;
  @FXML private Label labelComplaint;
  @FXML private ComboBox<Outcome> outcome;
  @FXML private Label meaning;

  FlowForm(Drawing drawing) {
    this.drawing = drawing;
    Fxml.<Node>load(this);
    labelTyping =
        new Typing(
            label,
            labelComplaint,
            drawing,
            text -> new Reading.Change(Edits.label(shown.id(), text.strip())));
    outcome.getItems().setAll(Outcome.values());
    Choices.show(outcome, Outcome::label);
    outcome
        .valueProperty()
        .subscribe(chosen -> {
          if (!isShowing && chosen != null) {
            drawing.apply(Edits.outcome(List.of(shown.id()), chosen));
          }
        });
  }

  Node root() {
    return root;
  }

  void show(Diagram diagram, Flow flow) {
    boolean isOther = !flow.id().equals(shown.id());
    if (isOther) {
      labelTyping.keep();
    }
    shown = flow;
    isShowing = true;
    lead(from, diagram, flow.from());
    lead(to, diagram, flow.to());
    labelTyping.show(flow.label(), isOther);
    outcome.setValue(flow.outcome());
    meaning.setText(meaning(flow.outcome()).text());
    isShowing = false;
  }

  void keep() {
    labelTyping.keep();
  }

  void focusLabel() {
    label.requestFocus();
    label.selectAll();
  }

  private void lead(Hyperlink link, Diagram diagram, Flow.End end) {
    diagram
        .component(end.componentId())
        .ifPresent(component -> {
          link.setText(component.name());
          link.setTooltip(new Tooltip(component.name()));
          link.setGraphic(KindIcons.tile(component.kind()));
          link.setOnAction(_ -> go(component));
        });
  }

  private void go(Component component) {
    drawing.reveal(Selection.ofComponent(component.id()));
  }

  private static Message meaning(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS -> Message.of("canvas.flow.success");
      case FAILURE -> Message.of("canvas.flow.failure");
      case DEAD_LETTER -> Message.of("canvas.flow.deadLetter");
      case LATE_DATA -> Message.of("canvas.flow.lateData");
    };
  }
}
