package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.FlowEdits;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.fxml.Fxml;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A flow: where it leads, what it carries and how, and what a hand decided about its way. */
final class FlowForm {

  private final EndSection from;
  private final EndSection to;
  private final CarriageSection carriage;
  private final RetryLoopSection retry;
  private final Typing labelTyping;
  private Flow shown = Flow.between("", "", "");

  @FXML private VBox root;
  @FXML private VBox ends;
  @FXML private TextField label;
  @FXML private Label labelComplaint;
  @FXML private VBox way;
  @FXML private Label wayText;
  @FXML private Button replace;
  @FXML private Button tidy;

  FlowForm(Drawing drawing) {
    Fxml.<Node>load(this);
    from =
        new EndSection(
            "flow-from",
            Message.of("inspector.flow.from"),
            end -> drawing.apply(Edits.reconnect(shown.id(), end, shown.to())),
            id -> drawing.reveal(Selection.ofComponent(id)));
    to =
        new EndSection(
            "flow-to",
            Message.of("inspector.flow.to"),
            end -> drawing.apply(Edits.reconnect(shown.id(), shown.from(), end)),
            id -> drawing.reveal(Selection.ofComponent(id)));
    carriage = new CarriageSection(drawing);
    retry = new RetryLoopSection(drawing);
    ends.getChildren().addAll(from.root(), to.root());
    root.getChildren().add(root.getChildren().indexOf(way), retry.root());
    root.getChildren().add(root.getChildren().indexOf(way), carriage.root());
    way.managedProperty().bind(way.visibleProperty());
    replace.managedProperty().bind(replace.visibleProperty());
    replace.setOnAction(_ -> drawing.apply(FlowEdits.labelAt(shown.id(), Course.AUTOMATIC)));
    tidy.setOnAction(_ -> drawing.apply(FlowEdits.tidy(List.of(shown.id()))));
    labelTyping =
        new Typing(
            label,
            labelComplaint,
            drawing,
            text -> new Reading.Change(Edits.label(shown.id(), text.strip())));
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
    from.show(diagram, flow.from());
    to.show(diagram, flow.to());
    labelTyping.show(flow.label(), isOther);
    carriage.show(List.of(flow));
    retry.show(diagram, flow);
    showWay(flow.course());
  }

  /** Only while a hand decided something: the rest is the router's. */
  private void showWay(Course course) {
    way.setVisible(!course.equals(Course.FREE));
    replace.setVisible(course.labelAt() != Course.AUTOMATIC);
    wayText.setText(Message.of("inspector.flow.bends", course.bends().size()).text());
  }

  void keep() {
    labelTyping.keep();
    carriage.keep();
  }

  void focusLabel() {
    label.requestFocus();
    label.selectAll();
  }
}
