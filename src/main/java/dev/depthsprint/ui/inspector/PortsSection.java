package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.PortEdits;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The named ports of a component. */
final class PortsSection {

  private final Drawing drawing;
  private final List<PortRow> rows = new ArrayList<>();
  private final VBox list = new VBox();
  private final VBox root;
  private Component shown;

  PortsSection(Drawing drawing, Component first) {
    this.drawing = drawing;
    shown = first;
    var title = new Label(Message.of("inspector.ports").text());
    title.getStyleClass().add("panel-heading");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var add = new Button(Message.of("inspector.port.add").text(), Icons.of(MaterialDesignP.PLUS));
    add.setId("add-port");
    add.getStyleClass().addAll("flat", "small");
    add.setOnAction(_ -> add());
    var what = new InfoMark(Message.of("inspector.ports.what").text());
    var head = new HBox(title, what, gap, add);
    head.getStyleClass().add("promise-head");
    head.setAlignment(Pos.CENTER_LEFT);
    list.getStyleClass().add("field");
    root = new VBox(head, list);
    root.getStyleClass().addAll("fields", "promise");
  }

  Node root() {
    return root;
  }

  void show(Component component) {
    boolean isOther = !component.id().equals(shown.id());
    if (isOther) {
      keep();
    }
    boolean isAsMany = component.ports().size() == list.getChildren().size();
    shown = component;
    while (rows.size() < component.ports().size()) {
      rows.add(new PortRow(drawing, rows.size(), () -> shown));
    }
    for (int i = 0; i < component.ports().size(); i++) {
      rows.get(i).show(component.ports().get(i), isOther || !isAsMany);
    }
    if (!isAsMany) {
      list.getChildren()
          .setAll(rows.stream().limit(component.ports().size()).map(PortRow::root).toList());
    }
  }

  private void add() {
    int number = shown.ports().size() + 1;
    while (shown.port(name(number)).isPresent()) {
      number++;
    }
    drawing.apply(PortEdits.add(shown.id(), new NamedPort(name(number), Side.RIGHT)));
    rows.get(shown.ports().size() - 1).focus();
  }

  private static String name(int number) {
    return Message.of("inspector.port.first", String.valueOf(number)).text();
  }

  /** Makes a step of what is being typed. */
  void keep() {
    rows.forEach(PortRow::keep);
  }
}
