package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.theme.KindIcons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A component: what it is called, what it is, and what is promised about it. */
final class ComponentForm {

  /** Stands for a component until the first is shown. */
  private static final Component NONE =
      Component.of("", Catalogue.generic(Layer.SOURCE), Point.ORIGIN);

  private final CheckpointSection checkpoint;
  private final WindowSection window;
  private final RetrySection retry;
  private final PropertiesSection properties;
  private final PortsSection ports;
  private final Typing nameTyping;
  private final Typing detailTyping;
  private final List<Typing> typings = new ArrayList<>();
  private final Chooser<Kind> kindChooser;
  private Component shown = NONE;

  @FXML private VBox root;
  @FXML private StackPane icon;
  @FXML private ComboBox<Kind> kind;
  @FXML private TextField name;
  @FXML private Label nameComplaint;
  @FXML private TextField detail;
  @FXML private Label detailComplaint;

  ComponentForm(Drawing drawing) {
    checkpoint = new CheckpointSection(drawing, NONE);
    window = new WindowSection(drawing, NONE);
    retry = new RetrySection(drawing, NONE);
    properties = new PropertiesSection(drawing);
    ports = new PortsSection(drawing, NONE);
    Fxml.<Node>load(this);
    kindChooser =
        new Chooser<>(kind, ComponentForm::label, it -> changeKind(drawing, it))
            .of(Catalogue.kinds());
    KindCell.on(kind, ComponentForm::label);
    nameTyping = new Typing(name, nameComplaint, drawing, text -> readName(drawing, text));
    detailTyping =
        new Typing(
            detail,
            detailComplaint,
            drawing,
            text -> new Reading.Change(Edits.detail(shown.id(), text.strip())));
    typings.add(nameTyping);
    typings.add(detailTyping);
    typings.addAll(checkpoint.typings());
    typings.addAll(window.typings());
    typings.addAll(retry.typings());
    root.getChildren()
        .addAll(properties.root(), checkpoint.root(), window.root(), retry.root(), ports.root());
  }

  Node root() {
    return root;
  }

  void show(Component component) {
    boolean isOther = !component.id().equals(shown.id());
    if (isOther) {
      typings.forEach(Typing::keep);
    }
    if (!component.kind().equals(shown.kind()) || icon.getChildren().isEmpty()) {
      icon.getChildren().setAll(KindIcons.tile(component.kind()));
    }
    shown = component;
    kindChooser.show(Optional.of(component.kind()));
    detail.setPromptText(example(component.kind()).text());
    nameTyping.show(component.name(), isOther);
    detailTyping.show(component.detail(), isOther);
    properties.show(List.of(component));
    checkpoint.show(component);
    window.show(component);
    retry.show(component);
    ports.show(component);
  }

  /** A generic kind is called as its layer, which is said once. */
  private static Message label(Kind kind) {
    Message layer = kind.layer().label();
    return kind.name().equals(layer.text())
        ? layer
        : Message.of("canvas.component.kind", kind.name(), layer);
  }

  /** What is often worth knowing about such a component. */
  private static Message example(Kind kind) {
    return switch (kind.layer()) {
      case SOURCE -> Message.of("canvas.component.detail.source");
      case INGESTION ->
          Property.PARTITIONS.fits(kind)
              ? Message.of("canvas.component.detail.log")
              : Message.of("canvas.component.detail.ingestion");
      case PROCESSING -> Message.of("canvas.component.detail.processing");
      case STORAGE -> Message.of("canvas.component.detail.storage");
      case SERVING -> Message.of("canvas.component.detail.serving");
      case GOVERNANCE -> Message.of("canvas.component.detail.governance");
    };
  }

  private void changeKind(Drawing drawing, Kind chosen) {
    drawing.apply(drawing.naming().changeKind(shown.id(), chosen));
  }

  /** Makes steps of what is being typed. */
  void keep() {
    typings.forEach(Typing::keep);
    properties.keep();
    ports.keep();
  }

  void focusName() {
    name.requestFocus();
    name.selectAll();
  }

  private Reading readName(Drawing drawing, String text) {
    return text.isBlank()
        ? new Reading.Wrong(Message.of("canvas.component.noName"))
        : new Reading.Change(drawing.naming().name(shown.id(), text.strip()));
  }
}
