package dev.depthsprint.ui.inspector;

import atlantafx.base.controls.ToggleSwitch;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.ComponentEdits;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Window;
import dev.depthsprint.diagram.arrange.GrownRoom;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.drawing.LengthUnit;
import dev.depthsprint.ui.fxml.Fxml;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Whether and how a component cuts its stream into windows. */
final class WindowSection {

  private final Drawing drawing;
  private final Typing lengthTyping;
  private final Typing slideTyping;
  private Component shown;
  private boolean isShowing = true;

  @FXML private VBox root;
  @FXML private ToggleSwitch on;
  @FXML private VBox fields;
  @FXML private ComboBox<Window.Shape> shape;
  @FXML private Label meaning;
  @FXML private Label lengthName;
  @FXML private LengthField length;
  @FXML private VBox sliding;
  @FXML private LengthField slide;

  WindowSection(Drawing drawing, Component first) {
    this.drawing = drawing;
    shown = first;
    Fxml.<Node>load(this);
    root.managedProperty().bind(root.visibleProperty());
    fields.managedProperty().bind(fields.visibleProperty());
    sliding.managedProperty().bind(sliding.visibleProperty());
    length.name(
        "window-length",
        Message.of("inspector.window.length").text(),
        Message.of("inspector.window.length.what").text());
    slide.name(
        "window-slide",
        Message.of("inspector.window.slide").text(),
        Message.of("inspector.window.slide.what").text());
    lengthTyping = length.connect(drawing, this::readLength);
    slideTyping = slide.connect(drawing, this::readSlide);
    shape.getItems().setAll(Window.Shape.values());
    Choices.show(shape, Window.Shape::label);
    shape.valueProperty().subscribe(this::chooseShape);
    on.selectedProperty().subscribe(this::turn);
    isShowing = false;
  }

  Node root() {
    return root;
  }

  List<Typing> typings() {
    return List.of(lengthTyping, slideTyping);
  }

  void show(Component component) {
    boolean isOther = !component.id().equals(shown.id());
    shown = component;
    isShowing = true;
    on.setSelected(component.trait(Window.class).isPresent());
    fields.setVisible(on.isSelected());
    root.setVisible(on.isSelected() || Window.fits(component.kind()));
    component.trait(Window.class).ifPresent(window -> show(window, isOther));
    isShowing = false;
  }

  private void show(Window window, boolean isOther) {
    shape.setValue(window.shape());
    meaning.setText(meaning(window.shape()).text());
    lengthName.setText(lengthName(window.shape()).text());
    lengthTyping.show(length.number(window.length(), isOther), isOther);
    slideTyping.show(slide.number(window.slide(), isOther), isOther);
    sliding.setVisible(window.shape() == Window.Shape.SLIDING);
  }

  private void turn(boolean isOn) {
    if (!isShowing) {
      drawing.apply(
          isOn
              ? GrownRoom.keeping(
                  ComponentEdits.setWindow(shown.id(), Window.USUAL), List.of(shown.id()))
              : ComponentEdits.removeWindow(shown.id()));
    }
  }

  private void chooseShape(Window.Shape chosen) {
    if (!isShowing) {
      drawing.apply(edit(window -> window.withShape(chosen)));
    }
  }

  private Reading readLength(Duration value) {
    return value.isZero()
        ? new Reading.Wrong(Message.of("inspector.expected.length"))
        : new Reading.Change(edit(window -> window.withLength(value)));
  }

  private Reading readSlide(Duration value) {
    Duration most = window().length();
    return value.isZero() || value.compareTo(most) > 0
        ? new Reading.Wrong(Message.of("inspector.window.slideWrong", LengthUnit.words(most)))
        : new Reading.Change(edit(window -> window.withSlide(value)));
  }

  private Window window() {
    return shown.trait(Window.class).orElse(Window.USUAL);
  }

  private DiagramEdit edit(UnaryOperator<Window> change) {
    return ComponentEdits.setWindow(shown.id(), change.apply(window()));
  }

  private static Message meaning(Window.Shape shape) {
    return switch (shape) {
      case TUMBLING -> Message.of("inspector.window.tumbling");
      case SLIDING -> Message.of("inspector.window.sliding");
      case SESSION -> Message.of("inspector.window.session");
    };
  }

  private static Message lengthName(Window.Shape shape) {
    return shape == Window.Shape.SESSION
        ? Message.of("inspector.window.gap")
        : Message.of("inspector.window.length");
  }
}
