package dev.depthsprint.ui.inspector;

import atlantafx.base.controls.ToggleSwitch;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Styled;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The nodes of the form of the whole diagram, the one that the window begins with: in code, since
 * FXML takes longer.
 */
final class DiagramFormNodes {

  final TextField title = new TextField();
  final Label titleComplaint = new Label();
  final TextArea description = new TextArea();
  final Label descriptionComplaint = new Label();
  final TextField author = new TextField();
  final Label authorComplaint = new Label();
  final ToggleSwitch legend = new ToggleSwitch();
  final Label elements = new Label();
  final Label promises = Styled.as(new Label(), "caption", "hint");
  final StackPane outline = Styled.as(new StackPane(), "outline-place");
  final VBox root = Styled.as(new VBox(fields(), outline), "panel-content");

  DiagramFormNodes() {
    title.setId("diagram-title");
    title.setAccessibleText(Message.of("canvas.diagram.title").text());
    description.setId("diagram-description");
    description.setAccessibleText(Message.of("inspector.diagram.description").text());
    description.setPromptText(Message.of("inspector.diagram.description.prompt").text());
    description.setWrapText(true);
    description.setPrefRowCount(3);
    author.setId("diagram-author");
    author.setAccessibleText(Message.of("inspector.diagram.author").text());
    legend.setId("diagram-legend");
    legend.setAccessibleText(Message.of("inspector.diagram.legend").text());
    elements.setId("diagram-elements");
    promises.setId("diagram-promises");
    for (Label words : new Label[] {elements, promises}) {
      words.setWrapText(true);
      words.setMinHeight(Region.USE_PREF_SIZE);
    }
    VBox.setVgrow(outline, Priority.ALWAYS);
    outline.setMinHeight(160);
  }

  private VBox fields() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox legends =
        Styled.as(
            new HBox(name(Message.of("inspector.diagram.legend")), gap, legend), "promise-head");
    legends.setAlignment(Pos.CENTER_LEFT);
    VBox fields =
        Styled.as(
            new VBox(
                field(name(Message.of("canvas.diagram.title")), title, titleComplaint),
                field(
                    name(Message.of("inspector.diagram.description")),
                    description,
                    descriptionComplaint),
                field(name(Message.of("inspector.diagram.author")), author, authorComplaint),
                legends,
                field(elements, promises)),
            "fields");
    fields.setMinHeight(Region.USE_PREF_SIZE);
    return fields;
  }

  private static Label name(Message text) {
    return Styled.as(new Label(text.text()), "field-name");
  }

  private static VBox field(Node... nodes) {
    return Styled.as(new VBox(nodes), "field");
  }
}
