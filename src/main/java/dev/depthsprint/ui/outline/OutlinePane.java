package dev.depthsprint.ui.outline;

import dev.depthsprint.diagram.Selection;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** The list of the open diagram's elements; what is selected in it is selected on the canvas. */
public final class OutlinePane {

  private static final double ROW_HEIGHT = 30;

  /** The rows of so many components are found within a frame. */
  private static final int FEW = 100;

  private static final Duration REST = Duration.millis(150);

  private final Drawing drawing;
  private final ObservableList<OutlineRow> rows = FXCollections.observableArrayList();
  private final ListView<OutlineRow> list = new ListView<>(rows);
  private final PauseTransition rest = new PauseTransition(REST);
  private boolean isFollowing;
  private boolean isByKeys;

  /**
   * @param inspect shows the selected element's fields
   */
  public OutlinePane(Drawing drawing, Runnable inspect) {
    this.drawing = drawing;
    list.setId("outline");
    list.getStyleClass().add("outline");
    list.setAccessibleText(Message.of("canvas.outline").text());
    list.setCellFactory(_ -> new OutlineCell());
    list.setFixedCellSize(ROW_HEIGHT);
    list.setPlaceholder(placeholder());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<OutlineRow>) _ -> select());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            inspect.run();
            key.consume();
          }
        });
    list.addEventFilter(KeyEvent.KEY_PRESSED, _ -> isByKeys = true);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> isByKeys = false);
    rest.setOnFinished(_ -> show());
    drawing.board().subscribe(_ -> showSoon());
    drawing.selection().subscribe(_ -> follow());
  }

  /** True while a person goes through the list by keys, and so must not lose it. */
  public boolean isTravelled() {
    return isByKeys && list.isFocused();
  }

  private static Label placeholder() {
    var label = new Label(Message.of("canvas.outline.empty").text());
    label.setWrapText(true);
    label.getStyleClass().addAll("caption", "hint");
    return label;
  }

  public ListView<?> root() {
    return list;
  }

  /** The rows of a large diagram wait until a drag or a series of steps has come to rest. */
  private void showSoon() {
    if (drawing.diagram().components().size() <= FEW) {
      rest.stop();
      show();
    } else {
      rest.playFromStart();
    }
  }

  private void show() {
    List<OutlineRow> next = OutlineRow.of(drawing.diagram());
    if (!next.equals(rows)) {
      isFollowing = true;
      rows.setAll(next);
      isFollowing = false;
      follow();
    }
  }

  /** Selects here what is selected on the canvas. */
  private void follow() {
    Selection selection = drawing.selection().get();
    if (isFollowing || selection.equals(chosen())) {
      return;
    }
    isFollowing = true;
    list.getSelectionModel().clearSelection();
    int first = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (selection.contains(rows.get(i).id())) {
        list.getSelectionModel().select(i);
        first = first < 0 ? i : first;
      }
    }
    if (first >= 0) {
      list.scrollTo(Math.max(0, first - 2));
    }
    isFollowing = false;
  }

  /** Selects on the canvas what is selected here. */
  private void select() {
    if (!isFollowing) {
      isFollowing = true;
      drawing.reveal(chosen());
      isFollowing = false;
    }
  }

  private Selection chosen() {
    return OutlineRow.selection(
        list.getSelectionModel().getSelectedItems().stream().filter(row -> row != null).toList());
  }
}
