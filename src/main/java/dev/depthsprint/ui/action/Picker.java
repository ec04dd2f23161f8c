package dev.depthsprint.ui.action;

import atlantafx.base.controls.CustomTextField;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
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

  private Picker(Message question, List<T> choices, Function<T, String> words, Window owner) {
    this.words = words;
    found = new FilteredList<>(FXCollections.observableArrayList(choices));
    list = new ListView<>(found);
    list.setId("picker-list");
    list.setPrefHeight(280);
    list.setFocusTraversable(false);
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
    dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    dialog
        .getDialogPane()
        .lookupButton(choose)
        .disableProperty()
        .bind(list.getSelectionModel().selectedItemProperty().isNull());
    dialog.setResultConverter(pressed -> pressed == choose ? chosen() : null);
    dialog.setOnShown(_ -> {
      search.requestFocus();
      // Asked from the palette, which is just closing, the window comes up smaller than its
      // content.
      Platform.runLater(dialog.getDialogPane().getScene().getWindow()::sizeToScene);
    });
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
    var picker = new Picker<>(question, choices, words, owner);
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
        choice -> parts.stream().allMatch(words.apply(choice).toLowerCase(Locale.ROOT)::contains));
    list.getSelectionModel().select(0);
  }

  private final class WordsCell extends ListCell<T> {

    @Override
    protected void updateItem(T choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(empty ? null : words.apply(choice));
    }
  }
}
