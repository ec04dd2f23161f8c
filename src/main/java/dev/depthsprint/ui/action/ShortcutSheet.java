package dev.depthsprint.ui.action;

import atlantafx.base.controls.CustomTextField;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.DialogManners;
import dev.depthsprint.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/**
 * Every shortcut there is, by menu, in columns. It is filtered by typing and scrolled by the paging
 * and arrow keys, which the field leaves to it.
 */
public final class ShortcutSheet {

  /** Room for a sentence and its keys, in logical pixels. */
  private static final double COLUMN = 372;

  /** The part of it that says what the keys do. */
  private static final double WHAT = 196;

  private static final int MOST_COLUMNS = 4;

  /** What stays free between the sheet and the border of the window, on both sides together. */
  private static final double MARGIN = 96;

  /** How far an arrow key scrolls. */
  private static final double STEP = 48;

  private final List<ShortcutSection> sections;
  private final int columns;
  private final HBox place = new HBox();
  private final ScrollPane scroll = new ScrollPane(place);
  private final CustomTextField search = new CustomTextField();

  private ShortcutSheet(List<ShortcutSection> sections, double width) {
    this.sections = sections;
    columns = Math.clamp((long) (width / COLUMN), 1, MOST_COLUMNS);
    place.setId("shortcut-sheet");
    place.getStyleClass().add("shortcut-sheet");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    search.setId("shortcut-search");
    search.setLeft(Icons.of(MaterialDesignM.MAGNIFY));
    search.setPromptText(Message.of("ui.shortcuts.filter").text());
    search.setAccessibleText(Message.of("ui.shortcuts.filter").text());
    search.textProperty().subscribe(this::filter);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /**
   * @param first what is read first: the sections of the view that is open
   * @param hints keys that are no action
   */
  public static void show(
      ActionCatalogue catalogue, List<ShortcutSection> first, ShortcutSection hints, Stage owner) {
    List<ShortcutSection> menus = catalogue.groups().stream().map(ShortcutSection::of).toList();
    List<ShortcutSection> all =
        Stream.of(first, menus, List.of(hints))
            .flatMap(List::stream)
            .filter(section -> !section.lines().isEmpty())
            .distinct()
            .toList();
    var sheet = new ShortcutSheet(all, owner.getScene().getWidth() - MARGIN);
    VBox.setVgrow(sheet.scroll, Priority.ALWAYS);
    var box = new VBox(12, sheet.search, sheet.scroll);
    box.getStyleClass().add("shortcut-box");
    box.setPrefHeight(owner.getScene().getHeight() - 2 * MARGIN);
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner);
    dialog.setTitle(Message.of("ui.action.shortcuts").text());
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(box);
    dialog.getDialogPane().setPrefWidth(sheet.columns * COLUMN + MARGIN / 2);
    dialog.getDialogPane().getStyleClass().add("wide");
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    DialogManners.give(dialog.getDialogPane(), owner);
    dialog.setOnShown(_ -> sheet.search.requestFocus());
    dialog.show();
  }

  private void filter(String text) {
    List<ShortcutSection> found =
        sections.stream()
            .map(section -> section.matching(text))
            .filter(section -> !section.lines().isEmpty())
            .toList();
    place.getChildren().setAll(found.isEmpty() ? List.of(nothing()) : columns(found));
    scroll.setVvalue(0);
  }

  private static Node nothing() {
    return new Label(Message.of("ui.shortcuts.nothing").text());
  }

  /** As high as each other, so far as sections can be kept whole. */
  private List<Node> columns(List<ShortcutSection> found) {
    int all = found.stream().mapToInt(ShortcutSection::height).sum();
    List<Node> made = new ArrayList<>();
    int filled = 0;
    for (ShortcutSection section : found) {
      boolean isFull = filled + section.height() / 2 > made.size() * all / columns;
      if (made.isEmpty() || isFull && made.size() < columns) {
        made.add(column());
      }
      ((VBox) made.getLast()).getChildren().add(shown(section));
      filled += section.height();
    }
    return made;
  }

  private static VBox column() {
    var column = new VBox(16);
    column.setPrefWidth(COLUMN);
    column.setMaxWidth(COLUMN);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private static Node shown(ShortcutSection section) {
    var title = new Label(section.title());
    title.getStyleClass().add("panel-heading");
    var box = new VBox(6, title);
    section.lines().forEach(line -> box.getChildren().add(row(line)));
    return box;
  }

  private static Node row(ShortcutSection.Line line) {
    var row = new HBox(8, cell(line.what(), WHAT), cell(line.keys(), COLUMN - WHAT - 40));
    row.getChildren().getLast().getStyleClass().add("shortcut-keys");
    return row;
  }

  private static Label cell(String text, double width) {
    var cell = new Label(text);
    cell.setWrapText(true);
    cell.setPrefWidth(width);
    cell.setMinHeight(Region.USE_PREF_SIZE);
    return cell;
  }

  private void press(KeyEvent key) {
    double page = scroll.getViewportBounds().getHeight() - STEP;
    switch (key.getCode()) {
      case DOWN -> scrollBy(STEP);
      case UP -> scrollBy(-STEP);
      case PAGE_DOWN -> scrollBy(page);
      case PAGE_UP -> scrollBy(-page);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void scrollBy(double pixels) {
    double hidden = place.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden, 0, 1));
    }
  }
}
