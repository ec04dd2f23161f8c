package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.ReadingOrder;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.theme.KindIcons;
import dev.depthsprint.ui.theme.PieceIcons;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What a zone holds; a click or Enter selects it on the canvas. */
final class HeldList {

  private static final double ROW_HEIGHT = 30;
  private static final int MOST_ROWS = 10;

  /**
   * @param icon makes a new node
   */
  record Item(String id, String name, Supplier<Node> icon) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Item item && id.equals(item.id) && name.equals(item.name);
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  private final ListView<Item> list = new ListView<>();

  /**
   * @param select takes the id of what was clicked
   */
  HeldList(Consumer<String> select) {
    list.setId("zone-holds");
    list.getStyleClass().add("outline");
    list.setAccessibleText(Message.of("inspector.zone.contents").text());
    list.setFixedCellSize(ROW_HEIGHT);
    list.setCellFactory(_ -> new Cell());
    list.setOnMouseClicked(_ -> choose(select));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            choose(select);
            key.consume();
          }
        });
  }

  Node root() {
    return list;
  }

  private void choose(Consumer<String> select) {
    Item item = list.getSelectionModel().getSelectedItem();
    if (item != null) {
      select.accept(item.id());
    }
  }

  void show(List<Item> items) {
    if (!items.equals(list.getItems())) {
      list.getItems().setAll(items);
      int rows = Math.min(items.size(), MOST_ROWS);
      list.setPrefHeight(rows * ROW_HEIGHT + 2);
      list.setMinHeight(rows * ROW_HEIGHT + 2);
      list.setVisible(rows > 0);
    }
  }

  /** Components in reading order, then zones, then notes. */
  static List<Item> items(Diagram diagram, Set<String> ids) {
    List<Item> items = new ArrayList<>();
    ReadingOrder.of(diagram).entries().stream()
        .map(ReadingOrder.Entry::component)
        .filter(component -> ids.contains(component.id()))
        .forEach(component ->
            items.add(
                new Item(
                    component.id(), component.name(), () -> KindIcons.tile(component.kind()))));
    diagram.zones().values().stream()
        .filter(zone -> ids.contains(zone.id()))
        .forEach(zone ->
            items.add(
                new Item(zone.id(), zone.title(), () -> Icons.of(PieceIcons.of(zone.sort())))));
    diagram.notes().values().stream()
        .filter(note -> ids.contains(note.id()))
        .forEach(note ->
            items.add(
                new Item(
                    note.id(),
                    note.text().isBlank() ? note.sort().label().text() : note.text(),
                    () -> Icons.of(PieceIcons.of(note.sort())))));
    return items;
  }

  private static final class Cell extends ListCell<Item> {

    Cell() {
      // As wide as the list and no wider: a long name ends in an ellipsis.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Item item, boolean empty) {
      super.updateItem(item, empty);
      String name = empty ? "" : item.name().replace('\n', ' ');
      setText(name);
      setGraphic(empty ? null : item.icon().get());
      setTooltip(empty ? null : new Tooltip(item.name()));
    }
  }
}
