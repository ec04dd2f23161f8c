package dev.depthsprint.ui.action;

import atlantafx.base.controls.CustomTextField;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/**
 * Finds an action by typing a part of its name or of its other words, and runs it. What makes no
 * sense now is found too, greyed and last, so that one learns that it exists.
 */
public final class CommandPalette {

  private static final double WIDTH = 560;

  /** Greyed, and still to be read: above 4.5 to 1 on both grounds. */
  private static final double FADED = 0.75;

  private final Popup popup = new Popup();
  private final CustomTextField search = new CustomTextField();
  private final FilteredList<Action> found;
  private final ListView<Action> list;

  private CommandPalette(ActionCatalogue catalogue, Stage owner) {
    found = new FilteredList<>(FXCollections.observableArrayList(offered(catalogue)));
    list = new ListView<>(found);
    list.setId("palette-list");
    list.setCellFactory(_ -> new ActionCell());
    var nothing = new Label(Message.of("ui.palette.nothing").text());
    nothing.setId("palette-nothing");
    list.setPlaceholder(nothing);
    list.setFocusTraversable(false);
    list.setPrefHeight(320);
    list.getSelectionModel().select(0);
    list.setOnMouseClicked(_ -> run());
    search.setId("palette-search");
    search.setLeft(Icons.of(MaterialDesignM.MAGNIFY));
    search.setPromptText(Message.of("ui.palette.prompt").text());
    search.textProperty().subscribe(this::filter);
    var box = new VBox(search, list);
    box.getStyleClass().add("command-palette");
    box.setPrefWidth(WIDTH);
    box.getStylesheets().setAll(owner.getScene().getStylesheets());
    ListKeys.on(box, list, _ -> run());
    popup.getContent().add(box);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  public static void show(ActionCatalogue catalogue, Stage owner) {
    var palette = new CommandPalette(catalogue, owner);
    Scene scene = owner.getScene();
    double x = owner.getX() + scene.getX() + (scene.getWidth() - WIDTH) / 2;
    palette.popup.show(owner, x, owner.getY() + scene.getY() + 64);
    palette.search.requestFocus();
  }

  /** All but itself, first what can be done now. */
  private static List<Action> offered(ActionCatalogue catalogue) {
    return catalogue
        .actions()
        .filter(action -> !action.id().equals("command-palette"))
        .sorted(Comparator.comparing(action -> !action.enabled().get()))
        .toList();
  }

  private void filter(String text) {
    List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    found.setPredicate(action -> {
      String name = (action.label().get() + " " + action.keywords()).toLowerCase(Locale.ROOT);
      return words.stream().allMatch(name::contains);
    });
    list.getSelectionModel().select(0);
  }

  private void run() {
    Action action = list.getSelectionModel().getSelectedItem();
    if (action != null && action.enabled().get()) {
      popup.hide();
      action.perform();
    }
  }

  private static final class ActionCell extends ListCell<Action> {

    @Override
    protected void updateItem(Action action, boolean empty) {
      super.updateItem(action, empty);
      setGraphic(empty ? null : line(action));
      boolean isPossible = !empty && action.enabled().get();
      setOpacity(empty || isPossible ? 1 : FADED);
      setAccessibleText(
          empty ? null : isPossible ? action.label().get() : notNow(action.label().get()));
    }

    private static String notNow(String label) {
      return Message.of("ui.palette.notNow", label).text();
    }

    private static HBox line(Action action) {
      var gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      var keys = new Label(action.shortcutText());
      keys.getStyleClass().add("caption");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      String label = action.label().get();
      var name = new Label(action.enabled().get() ? label : notNow(label));
      var line = new HBox(8, Icons.of(action.icon()), name, gap, keys);
      line.setAlignment(Pos.CENTER_LEFT);
      return line;
    }
  }
}
