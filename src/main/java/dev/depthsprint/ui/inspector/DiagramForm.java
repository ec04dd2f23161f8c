package dev.depthsprint.ui.inspector;

import atlantafx.base.controls.ToggleSwitch;
import dev.depthsprint.diagram.About;
import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Trait;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.fxml.Fxml;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The diagram as a whole, for while nothing in it is selected. */
final class DiagramForm {

  private final Typing titleTyping;
  private final Typing descriptionTyping;
  private final Typing authorTyping;
  private String shown = "";
  private boolean isShowing;

  @FXML private VBox root;
  @FXML private TextField title;
  @FXML private Label titleComplaint;
  @FXML private TextArea description;
  @FXML private Label descriptionComplaint;
  @FXML private TextField author;
  @FXML private Label authorComplaint;
  @FXML private ToggleSwitch legend;
  @FXML private Label elements;
  @FXML private Label promises;
  @FXML private StackPane outline;

  DiagramForm(Drawing drawing) {
    Fxml.<Node>load(this);
    titleTyping = new Typing(title, titleComplaint, drawing, DiagramForm::readTitle);
    descriptionTyping =
        new Typing(
            description,
            descriptionComplaint,
            drawing,
            text ->
                new Reading.Change(
                    edit(
                        Message.of("inspector.diagram.describe"),
                        about -> about.withDescription(text.stripTrailing()))));
    authorTyping =
        new Typing(
            author,
            authorComplaint,
            drawing,
            text ->
                new Reading.Change(
                    edit(
                        Message.of("inspector.diagram.nameAuthor"),
                        about -> about.withAuthor(text.strip()))));
    legend
        .selectedProperty()
        .subscribe(isOn -> {
          if (!isShowing) {
            drawing.apply(
                edit(Message.of("inspector.diagram.turnLegend"), about -> about.withLegend(isOn)));
          }
        });
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
    About about = diagram.about();
    titleTyping.show(about.title(), isOther);
    descriptionTyping.show(about.description(), isOther);
    authorTyping.show(about.author(), isOther);
    isShowing = true;
    legend.setSelected(about.legend());
    isShowing = false;
    elements.setText(
        Message.of("canvas.diagram.elements", diagram.components().size(), diagram.flows().size())
            .text());
    promises.setText(
        Message.of(
                "inspector.diagram.promises",
                count(diagram, Checkpoint.class),
                count(diagram, RetryPolicy.class),
                diagram.zones().size(),
                diagram.notes().size())
            .text());
  }

  private static long count(Diagram diagram, Class<? extends Trait> trait) {
    return diagram.components().values().stream()
        .map(component -> component.trait(trait))
        .filter(found -> found.isPresent())
        .count();
  }

  void keep() {
    List.of(titleTyping, descriptionTyping, authorTyping).forEach(Typing::keep);
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
            edit(Message.of("canvas.diagram.rename"), about -> about.withTitle(stripped)));
  }

  private static DiagramEdit edit(Message name, UnaryOperator<About> change) {
    return new DiagramEdit(
        name,
        diagram -> {
          About next = change.apply(diagram.about());
          return next.equals(diagram.about()) ? diagram : diagram.withAbout(next);
        });
  }
}
