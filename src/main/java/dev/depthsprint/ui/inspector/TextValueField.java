package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.diagram.ValueType;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A number with its unit, or a few words. */
final class TextValueField implements ValueField {

  private static final double NUMBER_WIDTH = 120;

  private final ValueType type;
  private final TextField field = new TextField();
  private final VBox node;
  private final Typing typing;

  TextValueField(Property property, Drawing drawing, Function<Value, DiagramEdit> edit) {
    type = property.type();
    field.setId(ValueField.id(property));
    field.setAccessibleText(property.label());
    field.setAccessibleHelp(property.explanation());
    var complaint = new Label();
    complaint.setId(field.getId() + "-complaint");
    node = new VBox(line(property), complaint);
    node.getStyleClass().add("field");
    typing = new Typing(field, complaint, drawing, text -> read(text, edit));
  }

  private Node line(Property property) {
    if (type instanceof ValueType.Words) {
      return field;
    }
    field.setMaxWidth(NUMBER_WIDTH);
    var unit = new Label(property.unit());
    unit.getStyleClass().addAll("caption", "hint");
    var line = new HBox(field, unit);
    line.getStyleClass().addAll("field-line", "number-line");
    return line;
  }

  private Reading read(String text, Function<Value, DiagramEdit> edit) {
    return PropertyWords.read(type, text)
        .<Reading>map(value -> new Reading.Change(edit.apply(value)))
        .orElseGet(() -> new Reading.Wrong(PropertyWords.expected(type)));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Stated stated, boolean isOther) {
    field.setPromptText(
        stated instanceof Stated.Different ? Message.of("inspector.different").text() : "");
    typing.show(
        stated instanceof Stated.Same(Value value) ? PropertyWords.typed(value) : "", isOther);
  }

  @Override
  public void keep() {
    typing.keep();
  }

  @Override
  public void focus() {
    field.requestFocus();
  }
}
