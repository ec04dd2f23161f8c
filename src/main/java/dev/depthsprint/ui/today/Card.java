package dev.depthsprint.ui.today;

import dev.depthsprint.text.Message;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A titled box of the view. */
final class Card {

  private final Label title = new Label();
  private final VBox root = new VBox(title);

  Card(String id, Message heading, Node... content) {
    root.setId(id);
    root.getStyleClass().add("today-card");
    title.getStyleClass().add("panel-heading");
    title.setText(heading.text());
    root.getChildren().addAll(content);
    root.managedProperty().bind(root.visibleProperty());
  }

  VBox root() {
    return root;
  }

  void title(Message heading) {
    title.setText(heading.text());
  }

  void setShown(boolean isShown) {
    root.setVisible(isShown);
  }
}
