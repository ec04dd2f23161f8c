package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.ListKeys;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.theme.KindIcons;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/**
 * A list from which the end of a flow is chosen by typing, without a pointer. What is chosen so far
 * is told to screen readers, while the keyboard stays in the field.
 */
final class TargetPopup {

  private static final double WIDTH = 280;
  private static final double HEIGHT = 220;

  private final List<FlowTarget> components;
  private final Consumer<Flow.End> onChosen;
  private final Popup popup = new Popup();
  private final TextField search = new TextField();
  private final ListView<FlowTarget> list = new ListView<>();

  private TargetPopup(List<FlowTarget> components, Consumer<Flow.End> onChosen) {
    this.components = components;
    this.onChosen = onChosen;
    list.setId("connect-list");
    list.setCellFactory(_ -> new TargetCell());
    list.setPrefHeight(HEIGHT);
    list.setFocusTraversable(false);
    list.setOnMouseClicked(_ -> choose());
    list.getSelectionModel().selectedIndexProperty().subscribe(_ -> announce());
    search.setId("connect-search");
    search.setPromptText(Message.of("canvas.connect.prompt").text());
    search.textProperty().subscribe(this::filter);
  }

  /**
   * Opens the list beside what is selected.
   *
   * @param heading says what will be done with the choice
   */
  static void show(
      Drawing drawing, DiagramCanvas canvas, Message heading, Consumer<Flow.End> onChosen) {
    var targets = new TargetPopup(FlowTarget.components(drawing.diagram()), onChosen);
    var box = new VBox(new Label(heading.text()), targets.search, targets.list);
    box.getStyleClass().addAll("command-palette", "connect");
    box.setPrefWidth(WIDTH);
    Scene scene = canvas.getScene();
    box.getStylesheets().setAll(scene.getStylesheets());
    ListKeys.on(box, targets.list, _ -> targets.choose());
    targets.popup.getContent().add(box);
    targets.popup.setAutoHide(true);
    targets.popup.setHideOnEscape(true);
    targets.popup.setOnHidden(_ -> canvas.requestFocus());
    Point2D place = canvas.besideSelection();
    targets.popup.show(scene.getWindow(), place.getX(), place.getY());
    targets.search.requestFocus();
  }

  private void filter(String text) {
    list.getItems().setAll(FlowTarget.found(components, text));
    list.getSelectionModel().select(0);
    announce();
  }

  private void announce() {
    FlowTarget chosen = list.getSelectionModel().getSelectedItem();
    Message spoken =
        chosen == null
            ? Message.of("flows.target.none")
            : Message.of(
                "flows.target.spoken",
                chosen.label(),
                list.getSelectionModel().getSelectedIndex() + 1,
                list.getItems().size());
    search.setAccessibleText(spoken.text());
  }

  private void choose() {
    FlowTarget target = list.getSelectionModel().getSelectedItem();
    if (target != null) {
      popup.hide();
      onChosen.accept(target.end());
    }
  }

  private static final class TargetCell extends ListCell<FlowTarget> {

    @Override
    protected void updateItem(FlowTarget target, boolean empty) {
      super.updateItem(target, empty);
      setText(empty ? "" : target.label());
      setGraphic(empty ? null : KindIcons.tile(target.component().kind()));
    }
  }
}
