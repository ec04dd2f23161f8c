package dev.depthsprint.ui.inspector;

import atlantafx.base.controls.ToggleSwitch;
import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.ComponentEdits;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.arrange.GrownRoom;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.fxml.Fxml;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Whether and how a component saves its state. */
final class CheckpointSection {

  private final Drawing drawing;
  private final Typing intervalTyping;
  private final Typing storeTyping;
  private Component shown;
  private boolean isShowing = true;

  @FXML private VBox root;
  @FXML private ToggleSwitch on;
  @FXML private VBox fields;
  @FXML private LengthField interval;
  @FXML private TextField store;
  @FXML private Label storeComplaint;
  @FXML private ComboBox<Checkpoint.Mode> mode;

  CheckpointSection(Drawing drawing, Component first) {
    this.drawing = drawing;
    shown = first;
    Fxml.<Node>load(this);
    fields.managedProperty().bind(fields.visibleProperty());
    root.managedProperty().bind(root.visibleProperty());
    interval.name(
        "checkpoint-interval",
        Message.of("canvas.checkpoint.interval").text(),
        Message.of("canvas.checkpoint.interval.what").text());
    intervalTyping = interval.connect(drawing, this::readInterval);
    storeTyping =
        new Typing(
            store, storeComplaint, drawing, text -> change(it -> it.withStore(text.strip())));
    mode.getItems().setAll(Checkpoint.Mode.values());
    Choices.show(mode, CheckpointSection::label);
    mode.valueProperty().subscribe(this::chooseMode);
    on.selectedProperty().subscribe(this::turn);
    isShowing = false;
  }

  Node root() {
    return root;
  }

  List<Typing> typings() {
    return List.of(intervalTyping, storeTyping);
  }

  void show(Component component) {
    boolean isOther = !component.id().equals(shown.id());
    shown = component;
    isShowing = true;
    on.setSelected(component.trait(Checkpoint.class).isPresent());
    fields.setVisible(on.isSelected());
    root.setVisible(on.isSelected() || Checkpoint.fits(component.kind()));
    component.trait(Checkpoint.class).ifPresent(checkpoint -> show(checkpoint, isOther));
    isShowing = false;
  }

  private void show(Checkpoint checkpoint, boolean isOther) {
    intervalTyping.show(interval.number(checkpoint.interval(), isOther), isOther);
    storeTyping.show(checkpoint.store(), isOther);
    mode.setValue(checkpoint.mode());
  }

  private void turn(boolean isOn) {
    if (!isShowing) {
      drawing.apply(
          isOn
              ? GrownRoom.keeping(
                  ComponentEdits.setCheckpoint(shown.id(), Checkpoint.USUAL), List.of(shown.id()))
              : ComponentEdits.removeCheckpoint(shown.id()));
    }
  }

  private Reading readInterval(Duration length) {
    return length.isZero()
        ? new Reading.Wrong(Message.of("canvas.checkpoint.intervalZero"))
        : change(it -> it.withInterval(length));
  }

  private void chooseMode(Checkpoint.Mode chosen) {
    if (!isShowing) {
      drawing.apply(edit(it -> it.withMode(chosen)));
    }
  }

  private Reading change(UnaryOperator<Checkpoint> change) {
    return new Reading.Change(edit(change));
  }

  private DiagramEdit edit(UnaryOperator<Checkpoint> change) {
    return ComponentEdits.setCheckpoint(
        shown.id(), change.apply(shown.trait(Checkpoint.class).orElse(Checkpoint.USUAL)));
  }

  private static Message label(Checkpoint.Mode mode) {
    return switch (mode) {
      case EXACTLY_ONCE -> Message.of("canvas.checkpoint.exactlyOnce");
      case AT_LEAST_ONCE -> Message.of("canvas.checkpoint.atLeastOnce");
    };
  }
}
