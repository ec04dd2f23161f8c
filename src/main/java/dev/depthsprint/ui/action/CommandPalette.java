package dev.depthsprint.ui.action;

import atlantafx.base.controls.CustomTextField;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/**
 * Finds an action by typing a part of its name or of its other words, and runs it; and a place of
 * the workspace by its name, and goes there. What makes no sense now is found too, greyed and last,
 * so that one learns that it exists.
 */
public final class CommandPalette {

  private static final double WIDTH = 560;

  /** Greyed, and still to be read: above 4.5 to 1 on both grounds. */
  private static final double FADED = 0.75;

  private final Popup popup = new Popup();
  private final CustomTextField search = new CustomTextField();
  private final List<Findable> offered;
  private final ObservableList<Findable> found;
  private final ListView<Findable> list;

  private CommandPalette(ActionCatalogue catalogue, List<Destination> places, Stage owner) {
    offered = offered(catalogue, places);
    found = FXCollections.observableArrayList(offered);
    list = new ListView<>(found);
    list.setId("palette-list");
    list.setCellFactory(_ -> new FindableCell());
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
    box.addEventHandler(KeyEvent.KEY_PRESSED, CommandPalette::keep);
    popup.getContent().add(box);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  /** What is behind the palette hears no keys while it is open; Escape is the popup's own. */
  private static void keep(KeyEvent key) {
    if (key.getCode() != KeyCode.ESCAPE) {
      key.consume();
    }
  }

  /**
   * @param places of the workspace, in the order in which they are found
   */
  public static void show(ActionCatalogue catalogue, List<Destination> places, Stage owner) {
    var palette = new CommandPalette(catalogue, places, owner);
    Scene scene = owner.getScene();
    double x = owner.getX() + scene.getX() + (scene.getWidth() - WIDTH) / 2;
    palette.popup.show(owner, x, owner.getY() + scene.getY() + 64);
    palette.search.requestFocus();
  }

  /** All actions but itself; what can be done now, then the places, then all else. */
  private static List<Findable> offered(ActionCatalogue catalogue, List<Destination> places) {
    Stream<Findable> actions =
        catalogue
            .actions()
            .filter(action -> !action.id().equals("command-palette"))
            .map(Findable::of);
    return Stream.concat(actions, places.stream().map(Findable::of))
        .sorted(
            Comparator.comparing((Findable it) -> !it.isPossible())
                .thenComparing(Findable::isPlace))
        .toList();
  }

  private void filter(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    List<String> words = List.of(wanted.split("\\s+"));
    found.setAll(
        offered.stream()
            .filter(it -> it.isFoundBy(words))
            .sorted(
                Comparator.comparing((Findable it) -> !folded(it).equals(wanted))
                    .thenComparing(it -> !folded(it).startsWith(wanted)))
            .toList());
    list.getSelectionModel().select(0);
  }

  private static String folded(Findable one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private void run() {
    Findable chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null && chosen.isPossible()) {
      popup.hide();
      chosen.run().run();
    }
  }

  private static final class FindableCell extends ListCell<Findable> {

    @Override
    protected void updateItem(Findable item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty ? null : line(item));
      setOpacity(empty || item.isPossible() ? 1 : FADED);
      setAccessibleText(
          empty ? null : item.isPlace() ? item.name() + ", " + item.beside() : item.name());
    }

    private static HBox line(Findable item) {
      var gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      var beside = new Label(item.beside());
      beside.getStyleClass().add("caption");
      beside.setMinWidth(Region.USE_PREF_SIZE);
      var name = new Label(item.name());
      name.setMinWidth(0);
      var line = new HBox(8, Icons.of(item.icon()), name, gap, beside);
      line.setAlignment(Pos.CENTER_LEFT);
      // A long name ends in an ellipsis; no list scrolls sideways.
      line.setPrefWidth(0);
      return line;
    }
  }
}
