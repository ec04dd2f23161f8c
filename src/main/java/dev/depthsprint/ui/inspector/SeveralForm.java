package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.action.ActionViews;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Several elements at once: what can be done with them all, and what can be said of them all. */
final class SeveralForm {

  private static final List<String> ARRANGING =
      List.of(
          "align-left",
          "align-center",
          "align-right",
          "align-top",
          "align-middle",
          "align-bottom",
          "distribute-horizontally",
          "distribute-vertically");

  private final PropertiesSection properties;
  private final CarriageSection carriage;
  private final Label count = new Label();
  private final VBox root;

  SeveralForm(Drawing drawing, ActionCatalogue actions) {
    properties = new PropertiesSection(drawing);
    carriage = new CarriageSection(drawing);
    count.setId("selection-count");
    count.getStyleClass().add("panel-heading");
    count.setWrapText(true);
    var buttons =
        new FlowPane(
            ActionViews.button(actions.action("duplicate")),
            ActionViews.button(actions.action("delete")));
    buttons.getStyleClass().add("field-line");
    properties.root().managedProperty().bind(properties.root().visibleProperty());
    root = new VBox(count, buttons, arranging(actions), properties.root(), carriage.root());
    root.getStyleClass().add("panel-content");
  }

  private static Node arranging(ActionCatalogue actions) {
    var buttons = new FlowPane();
    buttons.setId("arranging");
    buttons.getStyleClass().add("arranging");
    ARRANGING.forEach(id -> buttons.getChildren().add(ActionViews.iconButton(actions.action(id))));
    return buttons;
  }

  Node root() {
    return root;
  }

  void show(Diagram diagram, Selection selection) {
    List<Component> components =
        selection.components().stream().flatMap(id -> diagram.component(id).stream()).toList();
    List<Flow> flows = selection.flows().stream().flatMap(id -> diagram.flow(id).stream()).toList();
    carriage.root().setVisible(!flows.isEmpty() && components.isEmpty());
    if (!flows.isEmpty()) {
      carriage.show(flows);
    }
    count.setText(Message.of("inspector.several", words(selection)).text());
    properties.root().setVisible(!components.isEmpty());
    if (!components.isEmpty()) {
      properties.show(components);
    }
  }

  /** For example "2 components, 1 flow". */
  private static String words(Selection selection) {
    List<String> parts = new ArrayList<>();
    add(
        parts,
        selection.components().size(),
        Message.of("inspector.count.components", selection.components().size()));
    add(
        parts,
        selection.flows().size(),
        Message.of("inspector.count.flows", selection.flows().size()));
    add(
        parts,
        selection.zones().size(),
        Message.of("inspector.count.zones", selection.zones().size()));
    add(
        parts,
        selection.notes().size(),
        Message.of("inspector.count.notes", selection.notes().size()));
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, Message words) {
    if (count > 0) {
      parts.add(words.text());
    }
  }

  /** Makes steps of what is being typed. */
  void keep() {
    properties.keep();
    carriage.keep();
  }
}
