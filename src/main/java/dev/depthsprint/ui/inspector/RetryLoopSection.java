package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.ComponentEdits;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.RetryLoop;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.arrange.GrownRoom;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * What a retry loop has to do with the retry policy of its component: it shows the numbers of that,
 * and one press makes one.
 */
final class RetryLoopSection {

  private final Drawing drawing;
  private final Label words = new Label();
  private final Button act = new Button();
  private final VBox root = new VBox(words, act);

  RetryLoopSection(Drawing drawing) {
    this.drawing = drawing;
    words.getStyleClass().addAll("caption", "hint");
    words.setWrapText(true);
    words.setMinHeight(VBox.USE_PREF_SIZE);
    act.setId("flow-retry-policy");
    act.getStyleClass().add("small");
    root.getStyleClass().add("field");
    root.managedProperty().bind(root.visibleProperty());
  }

  Node root() {
    return root;
  }

  void show(Diagram diagram, Flow flow) {
    root.setVisible(RetryLoop.is(flow));
    if (RetryLoop.is(flow)) {
      diagram.component(flow.from().componentId()).ifPresent(this::show);
    }
  }

  private void show(Component component) {
    boolean hasPolicy = component.trait(RetryPolicy.class).isPresent();
    words.setText(
        Message.of(
                hasPolicy ? "inspector.retryLoop.policy" : "inspector.retryLoop.none",
                component.name())
            .text());
    act.setText(
        Message.of(hasPolicy ? "inspector.retryLoop.show" : "inspector.retryLoop.add").text());
    String id = component.id();
    act.setOnAction(_ -> {
      if (hasPolicy) {
        drawing.reveal(Selection.ofComponent(id));
      } else {
        drawing.apply(
            GrownRoom.keeping(ComponentEdits.setRetry(id, RetryPolicy.USUAL), List.of(id)));
      }
    });
  }
}
