package dev.depthsprint.ui.action;

import dev.depthsprint.text.Message;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;

/** Every shortcut there is, by menu. */
public final class ShortcutSheet {

  private ShortcutSheet() {}

  /**
   * @param title over the hints
   * @param hints keys that are no action
   */
  public static void show(
      ActionCatalogue catalogue, Message title, List<KeyHint> hints, Stage owner) {
    var grid = new GridPane();
    grid.getStyleClass().add("shortcut-sheet");
    grid.setId("shortcut-sheet");
    for (ActionCatalogue.Group group : catalogue.groups()) {
      List<Action> actions = group.actions().filter(action -> !keys(action).isEmpty()).toList();
      if (!actions.isEmpty()) {
        addTitle(grid, group.title());
        actions.forEach(action ->
            grid.addRow(grid.getRowCount(), new Label(action.name()), new Label(keys(action))));
      }
    }
    addTitle(grid, title);
    hints.forEach(hint ->
        grid.addRow(
            grid.getRowCount(), new Label(hint.what().text()), new Label(hint.keys().text())));
    var scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(420);
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner);
    dialog.setTitle(Message.of("ui.action.shortcuts").text());
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(scroll);
    dialog.getDialogPane().setPrefWidth(600);
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    dialog.show();
  }

  private static void addTitle(GridPane grid, Message title) {
    var label = new Label(title.text());
    label.getStyleClass().add("panel-heading");
    grid.add(label, 0, grid.getRowCount(), 2, 1);
  }

  private static String keys(Action action) {
    return Stream.concat(
            action.letters().stream().map(KeyCode::getName),
            action.shortcuts().stream().map(KeyCombination::getDisplayText))
        .distinct()
        .collect(Collectors.joining("  ·  "));
  }
}
