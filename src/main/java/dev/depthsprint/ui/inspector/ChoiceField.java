package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Option;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/** One of the few values that a property can have. */
final class ChoiceField implements ValueField {

  private final ComboBox<Option> field = new ComboBox<>();
  private final Chooser<Option> chooser;

  ChoiceField(
      Property property, List<Option> options, Drawing drawing, Function<Value, DiagramEdit> edit) {
    field.setId(ValueField.id(property));
    field.setAccessibleText(property.label());
    field.setAccessibleHelp(property.explanation());
    chooser =
        new Chooser<Option>(
                field, Option::label, it -> drawing.apply(edit.apply(new Value.Choice(it))))
            .of(options);
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public void show(Stated stated, boolean isOther) {
    chooser.show(
        stated instanceof Stated.Same(Value.Choice(Option option))
            ? Optional.of(option)
            : Optional.empty());
    if (stated instanceof Stated.Nothing) {
      field.setPromptText(Message.of("inspector.choose").text());
    }
  }

  /** A choice is a step at once. */
  @Override
  public void keep() {}

  @Override
  public void focus() {
    field.requestFocus();
  }
}
