package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.PortEdits;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.theme.Icons;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** One port: its name, its side, and a menu to move or remove it. */
final class PortRow {

  private final Drawing drawing;
  private final int index;
  private final Supplier<Component> owner;
  private final TextField name = new TextField();
  private final Typing typing;
  private final Chooser<Side> sides;
  private final MenuItem up = new MenuItem(Message.of("inspector.port.up").text());
  private final MenuItem down = new MenuItem(Message.of("inspector.port.down").text());
  private final VBox root;

  /**
   * @param index the port's place in the list of its owner
   */
  PortRow(Drawing drawing, int index, Supplier<Component> owner) {
    this.drawing = drawing;
    this.index = index;
    this.owner = owner;
    name.setId("port-" + index);
    name.setAccessibleText(Message.of("inspector.port.name").text());
    var side = new ComboBox<Side>();
    side.setId("port-" + index + "-side");
    side.setAccessibleText(Message.of("inspector.port.side").text());
    side.setMinWidth(96);
    sides =
        new Chooser<Side>(
                side, Sides::label, it -> drawing.apply(PortEdits.turn(ownerId(), index, it)))
            .of(List.of(Side.values()));
    var complaint = new Label();
    typing = new Typing(name, complaint, drawing, this::read);
    HBox.setHgrow(name, Priority.ALWAYS);
    var line = new HBox(name, side, more());
    line.getStyleClass().add("port-line");
    root = new VBox(line, complaint);
  }

  private MenuButton more() {
    up.setOnAction(_ -> move(index - 1));
    down.setOnAction(_ -> move(index + 1));
    var remove = new MenuItem(Message.of("inspector.port.remove").text());
    remove.setId("remove-port-" + index);
    remove.setOnAction(_ -> drawing.apply(PortEdits.remove(ownerId(), index)));
    var more = new MenuButton("", Icons.of(MaterialDesignD.DOTS_VERTICAL), up, down, remove);
    more.setId("port-" + index + "-more");
    more.getStyleClass().addAll("button-icon", "flat", "no-arrow");
    more.setAccessibleText(Message.of("inspector.port.more").text());
    return more;
  }

  private void move(int to) {
    drawing.apply(PortEdits.move(ownerId(), index, to));
  }

  private String ownerId() {
    return owner.get().id();
  }

  Node root() {
    return root;
  }

  void show(NamedPort port, boolean isOther) {
    typing.show(port.name(), isOther);
    sides.show(Optional.of(port.side()));
    up.setDisable(index == 0);
    down.setDisable(index + 1 >= owner.get().ports().size());
  }

  private Reading read(String text) {
    String stripped = text.strip();
    List<NamedPort> ports = owner.get().ports();
    for (int i = 0; i < ports.size(); i++) {
      if (i != index && ports.get(i).name().equals(stripped)) {
        return new Reading.Wrong(Message.of("inspector.port.taken"));
      }
    }
    return stripped.isEmpty()
        ? new Reading.Wrong(Message.of("inspector.port.noName"))
        : new Reading.Change(PortEdits.rename(ownerId(), index, stripped));
  }

  /** Makes a step of what is being typed. */
  void keep() {
    typing.keep();
  }

  void focus() {
    name.requestFocus();
    name.selectAll();
  }
}
