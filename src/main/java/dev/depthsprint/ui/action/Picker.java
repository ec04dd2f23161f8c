package dev.depthsprint.ui.action;

import atlantafx.base.controls.CustomTextField;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.DialogManners;
import dev.depthsprint.ui.theme.Icons;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** Asks for one of several things: type a part of its words, or go to it with the arrow keys. */
public final class Picker<T> {

  private static final double WIDTH = 560;

  private final Dialog<T> dialog = new Dialog<>();
  private final CustomTextField search = new CustomTextField();
  private final FilteredList<T> found;
  private final ListView<T> list;
  private final Function<T, String> words;
  private final Function<T, String> beside;

  private Picker(
      Message question,
      List<T> choices,
      Function<T, String> words,
      Function<T, String> beside,
      Window owner) {
    this.words = words;
    this.beside = beside;
    found = new FilteredList<>(FXCollections.observableArrayList(choices));
    list = new ListView<>(found);
    list.setId("picker-list");
    list.setPrefHeight(280);
    list.setFocusTraversable(false);
    list.setPlaceholder(new Label(Message.of("ui.picker.nothing").text()));
    list.setCellFactory(_ -> new WordsCell());
    list.setAccessibleText(question.text());
    search.setId("picker-search");
    search.setLeft(Icons.of(MaterialDesignM.MAGNIFY));
    search.setAccessibleText(question.text());
    search.textProperty().subscribe(this::filter);
    var box = new VBox(8, search, list);
    box.setPrefWidth(WIDTH);
    ListKeys.on(box, list, _ -> take());
    list.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        take();
      }
    });
    var choose = new ButtonType(Message.of("ui.picker.choose").text(), ButtonData.OK_DONE);
    dialog.initOwner(owner);
    dialog.setTitle(question.text());
    dialog.setHeaderText(question.text());
    dialog.getDialogPane().setContent(box);
    dialog.getDialogPane().getButtonTypes().setAll(choose, ButtonType.CANCEL);
    DialogManners.give(dialog.getDialogPane(), owner);
    dialog
        .getDialogPane()
        .lookupButton(choose)
        .disableProperty()
        .bind(list.getSelectionModel().selectedItemProperty().isNull());
    dialog.setResultConverter(pressed -> pressed == choose ? chosen() : null);
    dialog.setOnShown(_ -> Platform.runLater(this::settleIn));
  }

  /**
   * The pane gives the keyboard to its first button, and asked from the palette, which is just
   * closing, the window comes up smaller than its content.
   */
  private void settleIn() {
    search.requestFocus();
    dialog.getDialogPane().getScene().getWindow().sizeToScene();
  }

  /**
   * Asks and waits for the answer.
   *
   * @param words what stands for a choice, in one line
   * @param first the choice that is selected at the start, if it is among them
   * @return empty when the person thought better of it
   */
  public static <T> Optional<T> pick(
      Message question,
      List<T> choices,
      Function<T, String> words,
      Optional<T> first,
      Window owner) {
    return pick(question, choices, words, _ -> "", first, owner);
  }

  /**
   * Asks and waits for the answer.
   *
   * @param words what stands for a choice, in one line
   * @param beside what stands at the end of that line in quieter letters, or empty; found too
   * @param first the choice that is selected at the start, if it is among them
   * @return empty when the person thought better of it
   */
  public static <T> Optional<T> pick(
      Message question,
      List<T> choices,
      Function<T, String> words,
      Function<T, String> beside,
      Optional<T> first,
      Window owner) {
    var picker = new Picker<>(question, choices, words, beside, owner);
    first.ifPresent(choice -> {
      picker.list.getSelectionModel().select(choice);
      picker.list.scrollTo(choice);
    });
    return picker.dialog.showAndWait();
  }

  private T chosen() {
    return list.getSelectionModel().getSelectedItem();
  }

  private void take() {
    if (chosen() != null) {
      dialog.setResult(chosen());
      dialog.close();
    }
  }

  private void filter(String text) {
    List<String> parts = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    found.setPredicate(
        choice -> parts.stream().allMatch(told(choice).toLowerCase(Locale.ROOT)::contains));
    list.getSelectionModel().select(0);
  }

  private String told(T choice) {
    return words.apply(choice) + " " + beside.apply(choice);
  }

  private final class WordsCell extends ListCell<T> {

    private final Label name = new Label();
    private final Label end = new Label();
    private final HBox line = new HBox(12, name, end);

    WordsCell() {
      end.getStyleClass().add("caption");
      end.setMinWidth(Region.USE_PREF_SIZE);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      line.setAlignment(Pos.CENTER_LEFT);
      // As wide as the list, so that long words are shortened instead of scrolled to.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(T choice, boolean empty) {
      super.updateItem(choice, empty);
      setGraphic(empty ? null : line);
      setAccessibleText(empty ? null : told(choice));
      name.setText(empty ? "" : words.apply(choice));
      end.setText(empty ? "" : beside.apply(choice));
    }
  }
}
