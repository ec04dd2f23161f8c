package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.drawing.LengthUnit;
import java.time.Duration;
import java.util.function.Function;
import javafx.scene.Node;

/** A length of time that a property is set to. */
final class LengthValueField implements ValueField {

  private final LengthField field = new LengthField();
  private final Typing typing;

  LengthValueField(Property property, Drawing drawing, Function<Value, DiagramEdit> edit) {
    field.name(ValueField.id(property), property.label(), property.explanation());
    field.begin(property == Property.RETENTION ? LengthUnit.DAYS : LengthUnit.SECONDS);
    typing = field.connect(drawing, length -> read(length, edit));
  }

  private static Reading read(Duration length, Function<Value, DiagramEdit> edit) {
    return length.isZero()
        ? new Reading.Wrong(Message.of("inspector.expected.length"))
        : new Reading.Change(edit.apply(new Value.Length(length)));
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public void show(Stated stated, boolean isOther) {
    field.prompt(
        stated instanceof Stated.Different ? Message.of("inspector.different").text() : "");
    typing.show(
        stated instanceof Stated.Same(Value.Length(Duration length))
            ? field.number(length, isOther)
            : "",
        isOther);
  }

  @Override
  public void keep() {
    typing.keep();
  }

  @Override
  public void focus() {
    field.focus();
  }
}
