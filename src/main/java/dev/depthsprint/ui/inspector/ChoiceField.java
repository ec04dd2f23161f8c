package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Option;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/** One of the few values that a property can have. */
final class ChoiceField implements ValueField {

  private final ComboBox<Option> field = new ComboBox<>();
  private boolean isShowing;

  ChoiceField(
      Property property, List<Option> options, Drawing drawing, Function<Value, DiagramEdit> edit) {
    field.setId(ValueField.id(property));
    field.setAccessibleText(property.label());
    field.setAccessibleHelp(property.explanation());
    field.setMaxWidth(Double.MAX_VALUE);
    field.getItems().setAll(options);
    Choices.show(field, Option::label);
    field
        .valueProperty()
        .subscribe(chosen -> {
          if (!isShowing && chosen != null) {
            drawing.apply(edit.apply(new Value.Choice(chosen)));
          }
        });
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public void show(Stated stated, boolean isOther) {
    isShowing = true;
    Message prompt =
        stated instanceof Stated.Different
            ? Message.of("inspector.different")
            : Message.of("inspector.choose");
    field.setPromptText(prompt.text());
    field.setValue(stated instanceof Stated.Same(Value.Choice(Option option)) ? option : null);
    isShowing = false;
  }

  /** A choice is a step at once. */
  @Override
  public void keep() {}

  @Override
  public void focus() {
    field.requestFocus();
  }
}
