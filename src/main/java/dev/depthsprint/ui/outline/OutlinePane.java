package dev.depthsprint.ui.outline;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.session.Delay;
import dev.depthsprint.ui.session.NextTurn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The list of the open diagram's elements; what is selected in it is selected on the canvas. It
 * follows the diagram while it can be seen; that of a large diagram once a gesture rests.
 */
public final class OutlinePane {

  private static final double ROW_HEIGHT = 30;

  /** The rows of so many components are found within a frame. */
  private static final int FEW = 100;

  private static final Duration REST = Duration.ofMillis(150);

  private final Drawing drawing;
  private final ObservableList<OutlineRow> rows = FXCollections.observableArrayList();
  private final ListView<OutlineRow> list = new ListView<>(rows);
  private final TextField filter = new TextField();
  private final VBox root = new VBox(filter, list);
  private final Delay rest = new Delay(REST, this::show);
  private final NextTurn soon = new NextTurn(this::show);
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("outline").factory());
  private Diagram shown = Diagram.empty("", "");
  private boolean isFollowing;
  private boolean isByKeys;

  /**
   * @param inspect shows the selected element's fields
   */
  public OutlinePane(Drawing drawing, Runnable inspect) {
    this.drawing = drawing;
    root.getStyleClass().add("outline-pane");
    VBox.setVgrow(list, Priority.ALWAYS);
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
    prepareFilter();
    drawing.seenBoard().subscribe(_ -> showSoon());
    drawing
        .selection()
        .subscribe(selection -> {
          if (selection.size() <= FEW) {
            follow();
          } else {
            rest.restart();
          }
        });
    root.sceneProperty().subscribe(_ -> show());
  }

  private void prepareFilter() {
    filter.setId("outline-filter");
    filter.setPromptText(Message.of("outline.filter").text());
    filter.setAccessibleText(Message.of("outline.filter").text());
    filter.textProperty().subscribe((_, _) -> fill());
    filter.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          switch (key.getCode()) {
            case DOWN, ENTER -> {
              list.requestFocus();
              list.getSelectionModel().clearAndSelect(0);
              key.consume();
            }
            case ESCAPE -> {
              if (!filter.getText().isEmpty()) {
                filter.clear();
                key.consume();
              }
            }
            default -> {}
          }
        });
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

  public Node root() {
    return root;
  }

  public ListView<?> list() {
    return list;
  }

  /** Another diagram is first seen on the canvas. */
  private void showSoon() {
    boolean isAnother = !shown.slug().isEmpty() && !drawing.diagram().slug().equals(shown.slug());
    if (!isAnother && drawing.diagram().components().size() <= FEW) {
      rest.stop();
      soon.ask();
    } else {
      rest.restart();
    }
  }

  private void show() {
    if (root.getScene() != null && shown != drawing.diagram()) {
      shown = drawing.diagram();
      fill();
    }
    follow();
  }

  /** The rows of a large diagram are found beside the JavaFX thread. */
  private void fill() {
    Diagram asked = shown;
    String words = filter.getText().strip().toLowerCase(Locale.ROOT);
    if (asked.components().size() <= FEW) {
      put(found(asked, words));
    } else {
      thread.execute(() -> {
        List<OutlineRow> found = found(asked, words);
        Platform.runLater(() -> {
          if (shown == asked && filter.getText().strip().toLowerCase(Locale.ROOT).equals(words)) {
            put(found);
          }
        });
      });
    }
  }

  private static List<OutlineRow> found(Diagram diagram, String words) {
    return OutlineTree.rows(diagram).stream()
        .filter(row -> row.text().toLowerCase(Locale.ROOT).contains(words))
        .toList();
  }

  private void put(List<OutlineRow> next) {
    if (!next.equals(rows)) {
      isFollowing = true;
      rows.setAll(next);
      // Down begins at the first row, not behind it.
      list.getFocusModel().focus(-1);
      isFollowing = false;
      follow();
    }
  }

  /** Selects here what is selected on the canvas. */
  private void follow() {
    Selection selection = drawing.selection().get();
    if (isFollowing || root.getScene() == null || selection.equals(chosen())) {
      return;
    }
    isFollowing = true;
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (selection.contains(rows.get(i).id())) {
        places.add(i);
      }
    }
    list.getSelectionModel().clearSelection();
    if (!places.isEmpty()) {
      int[] others = places.stream().skip(1).mapToInt(Integer::intValue).toArray();
      list.getSelectionModel().selectIndices(places.getFirst(), others);
      list.scrollTo(Math.max(0, places.getFirst() - 2));
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
