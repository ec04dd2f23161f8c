package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.ui.fxml.Fxml;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands where nothing is drawn yet: what this place is for and what to do first. */
final class EmptyPlace {

  @FXML private StackPane root;
  @FXML private VBox welcome;
  @FXML private Button current;
  @FXML private Button target;
  @FXML private Button blank;
  @FXML private Label hint;

  /**
   * @param create makes a diagram from a template
   */
  EmptyPlace(Consumer<Template> create) {
    Fxml.<Node>load(this);
    root.setPickOnBounds(false);
    current.setOnAction(_ -> create.accept(Template.CURRENT));
    target.setOnAction(_ -> create.accept(Template.TARGET));
    blank.setOnAction(_ -> create.accept(Template.BLANK));
  }

  Node root() {
    return root;
  }

  void show(Diagram diagram, boolean isOpen) {
    welcome.setVisible(!isOpen);
    hint.setVisible(isOpen && diagram.components().isEmpty());
  }
}
