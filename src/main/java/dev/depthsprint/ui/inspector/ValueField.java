package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.diagram.ValueType;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.function.Function;
import javafx.scene.Node;

/** A field for the values of one property, as its type calls for. */
sealed interface ValueField permits TextValueField, LengthValueField, ChoiceField {

  Node node();

  /**
   * @param isOther true when the components are others than those shown before
   */
  void show(Stated stated, boolean isOther);

  /** Makes a step of what is being typed. */
  void keep();

  /** Brings the keyboard here. */
  void focus();

  /**
   * @param edit what sets the property to a value that it allows
   */
  static ValueField of(Property property, Drawing drawing, Function<Value, DiagramEdit> edit) {
    return switch (property.type()) {
      case ValueType.Count _, ValueType.Amount _, ValueType.Words _ ->
          new TextValueField(property, drawing, edit);
      case ValueType.Length _ -> new LengthValueField(property, drawing, edit);
      case ValueType.Choice(var options) -> new ChoiceField(property, options, drawing, edit);
    };
  }

  /** What the nodes of a property's field are found by. */
  static String id(Property property) {
    return "property-" + PropertyWords.id(property);
  }
}
