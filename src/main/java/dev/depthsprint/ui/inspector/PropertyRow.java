package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.theme.Icons;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One property: its term with an explanation, its value, and the way to take it away. */
final class PropertyRow {

  private final ValueField field;
  private final VBox root;

  /**
   * @param edit what sets the property
   * @param remove takes it away
   */
  PropertyRow(
      Property property, Drawing drawing, Function<Value, DiagramEdit> edit, Runnable remove) {
    field = ValueField.of(property, drawing, edit);
    root = new VBox(head(property, remove), field.node());
    root.getStyleClass().add("field");
  }

  private static Node head(Property property, Runnable remove) {
    var name = new Label(property.label());
    name.getStyleClass().add("field-name");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(name, new InfoMark(property.explanation()), gap, cross(property, remove));
    head.getStyleClass().add("field-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private static Node cross(Property property, Runnable remove) {
    var cross = new Button("", Icons.of(MaterialDesignC.CLOSE));
    String name = Message.of("inspector.property.remove", property.label()).text();
    cross.setId("remove-" + PropertyWords.id(property));
    cross.getStyleClass().addAll("button-icon", "flat", "small");
    cross.setAccessibleText(name);
    cross.setTooltip(new Tooltip(name));
    cross.setOnAction(_ -> remove.run());
    return cross;
  }

  Node root() {
    return root;
  }

  ValueField field() {
    return field;
  }
}
