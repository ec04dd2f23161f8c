package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.ReadingOrder;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.theme.KindIcons;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** Connects the selected components to one that is chosen from a list: a flow without dragging. */
final class ConnectPopup {

  private static final double WIDTH = 260;
  private static final double HEIGHT = 220;

  private final Drawing drawing;
  private final Set<String> from;
  private final Popup popup = new Popup();
  private final TextField search = new TextField();
  private final FilteredList<Component> found;
  private final ListView<Component> list;

  private ConnectPopup(Drawing drawing, Set<String> from) {
    this.drawing = drawing;
    this.from = from;
    found = new FilteredList<>(FXCollections.observableArrayList(targets(drawing.diagram(), from)));
    list = new ListView<>(found);
    list.setId("connect-list");
    list.setCellFactory(_ -> new TargetCell());
    list.setPrefHeight(HEIGHT);
    list.setFocusTraversable(false);
    list.setOnMouseClicked(_ -> connect());
    list.getSelectionModel().select(0);
    search.setId("connect-search");
    search.setPromptText(Message.of("canvas.connect.prompt").text());
    search.textProperty().subscribe(this::filter);
  }

  /** All others in reading order. */
  private static List<Component> targets(Diagram diagram, Set<String> from) {
    return ReadingOrder.of(diagram).entries().stream()
        .map(ReadingOrder.Entry::component)
        .filter(component -> !from.contains(component.id()))
        .toList();
  }

  /** Opens the list beside the first of the selected components. */
  static void show(Drawing drawing, DiagramCanvas canvas) {
    Set<String> from = Set.copyOf(drawing.selection().get().components());
    var connect = new ConnectPopup(drawing, from);
    var box = new VBox(new Label(connect.heading()), connect.search, connect.list);
    box.getStyleClass().addAll("command-palette", "connect");
    box.setPrefWidth(WIDTH);
    Scene scene = canvas.getScene();
    box.getStylesheets().setAll(scene.getStylesheets());
    box.addEventFilter(KeyEvent.KEY_PRESSED, connect::onKey);
    connect.popup.getContent().add(box);
    connect.popup.setAutoHide(true);
    connect.popup.setHideOnEscape(true);
    connect.popup.setOnHidden(_ -> canvas.requestFocus());
    Point2D place = canvas.besideSelection();
    connect.popup.show(scene.getWindow(), place.getX(), place.getY());
    connect.search.requestFocus();
  }

  private String heading() {
    return from.size() == 1
        ? Message.of(
                "canvas.connect.one",
                drawing.diagram().component(from.iterator().next()).map(Component::name).orElse(""))
            .text()
        : Message.of("canvas.connect.several", from.size()).text();
  }

  private void filter(String text) {
    String words = text.strip().toLowerCase(Locale.ROOT);
    found.setPredicate(component -> component.name().toLowerCase(Locale.ROOT).contains(words));
    list.getSelectionModel().select(0);
  }

  private void onKey(KeyEvent key) {
    int step =
        switch (key.getCode()) {
          case DOWN -> 1;
          case UP -> -1;
          default -> 0;
        };
    if (step != 0) {
      int last = found.size() - 1;
      int next = list.getSelectionModel().getSelectedIndex() + step;
      list.getSelectionModel().select(Math.clamp(next, 0, Math.max(0, last)));
      list.scrollTo(list.getSelectionModel().getSelectedIndex());
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      connect();
      key.consume();
    }
  }

  private void connect() {
    Component target = list.getSelectionModel().getSelectedItem();
    if (target != null) {
      popup.hide();
      drawing.apply(Edits.connect(drawing.diagram(), from, target.id(), drawing.ids()));
    }
  }

  private static final class TargetCell extends ListCell<Component> {

    @Override
    protected void updateItem(Component component, boolean empty) {
      super.updateItem(component, empty);
      setText(empty ? "" : component.name());
      setGraphic(empty ? null : KindIcons.tile(component.kind()));
    }
  }
}
