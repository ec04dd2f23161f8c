package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Trait;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.fxml.Fxml;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The diagram as a whole, for while nothing in it is selected. */
final class DiagramForm {

  private final Typing titleTyping;
  private String shown = "";

  @FXML private VBox root;
  @FXML private TextField title;
  @FXML private Label titleComplaint;
  @FXML private Label elements;
  @FXML private Label promises;
  @FXML private StackPane outline;

  DiagramForm(Drawing drawing) {
    Fxml.<Node>load(this);
    titleTyping = new Typing(title, titleComplaint, drawing, DiagramForm::readTitle);
  }

  Node root() {
    return root;
  }

  Pane outlinePlace() {
    return outline;
  }

  void show(Diagram diagram) {
    boolean isOther = !diagram.slug().equals(shown);
    shown = diagram.slug();
    titleTyping.show(diagram.title(), isOther);
    elements.setText(
        Message.of("canvas.diagram.elements", diagram.components().size(), diagram.flows().size())
            .text());
    promises.setText(
        Message.of(
                "canvas.diagram.promises",
                count(diagram, Checkpoint.class),
                count(diagram, RetryPolicy.class))
            .text());
  }

  private static long count(Diagram diagram, Class<? extends Trait> trait) {
    return diagram.components().values().stream()
        .map(component -> component.trait(trait))
        .filter(found -> found.isPresent())
        .count();
  }

  void keep() {
    titleTyping.keep();
  }

  void focusTitle() {
    title.requestFocus();
    title.selectAll();
  }

  private static Reading readTitle(String text) {
    String stripped = text.strip();
    return stripped.isEmpty()
        ? new Reading.Wrong(Message.of("canvas.diagram.noTitle"))
        : new Reading.Change(
            new DiagramEdit(
                Message.of("canvas.diagram.rename"),
                diagram ->
                    diagram.title().equals(stripped) ? diagram : diagram.withTitle(stripped)));
  }
}
