package dev.depthsprint.ui.diagrams;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.action.ActionViews;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What a right click on the canvas offers: views of actions, as everywhere. */
final class ContextMenus {

  private static final List<List<String>> ELEMENTS =
      List.of(
          List.of("rename", "inspect", "connect"),
          List.of("checkpoint", "retry"),
          List.of("zone", "note", "bottleneck", "pain-point"),
          List.of("cut", "copy", "paste", "duplicate"),
          List.of("delete", "detach"));

  private static final List<List<String>> REACH =
      List.of(
          List.of("select-same-kind", "select-upstream", "select-downstream", "select-connected"));

  private static final List<List<String>> ARRANGE =
      List.of(
          List.of("layout", "tidy-routes"),
          List.of(
              "align-left",
              "align-center",
              "align-right",
              "align-top",
              "align-middle",
              "align-bottom"),
          List.of("distribute-horizontally", "distribute-vertically"));

  private static final List<List<String>> FLOWS =
      List.of(
          List.of("rename", "inspect"),
          List.of("outcome-success", "outcome-failure", "outcome-dead-letter", "outcome-late-data"),
          List.of("insert-into-flow", "reverse", "reconnect-start", "reconnect-end"),
          List.of("label-up", "label-down", "label-reset", "free-route"),
          List.of("delete"));

  private static final List<List<String>> CANVAS =
      List.of(
          List.of("quick-add", "paste", "zone", "note"),
          List.of("find-component", "select-all"),
          List.of("layout", "fit-all", "zoom-actual"));

  private ContextMenus() {}

  static void attach(DiagramCanvas canvas, ActionCatalogue actions) {
    ContextMenu elements = menu(actions, ELEMENTS);
    elements
        .getItems()
        .addAll(
            new SeparatorMenuItem(),
            submenu(actions, Message.of("ui.menu.arrange"), ARRANGE),
            submenu(actions, Message.of("reach.menu"), REACH));
    ContextMenu flows = menu(actions, FLOWS);
    ContextMenu bare = menu(actions, CANVAS);
    BiConsumer<Double, Double> show =
        (x, y) -> {
          List.of(elements, flows, bare).forEach(ContextMenu::hide);
          ContextMenu menu =
              !actions.action("delete").enabled().get()
                  ? bare
                  : actions.action("reconnect-end").enabled().get() ? flows : elements;
          menu.show(canvas, x, y);
        };
    canvas.setOnContextMenuRequested(event -> {
      show.accept(event.getScreenX(), event.getScreenY());
      event.consume();
    });
    canvas.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (isMenuKey(key) && key.getTarget() == canvas) {
            Point2D place = canvas.besideSelection();
            show.accept(place.getX(), place.getY());
            key.consume();
          }
        });
  }

  /** Not every desktop asks for the menu by itself when its key is pressed. */
  private static boolean isMenuKey(KeyEvent key) {
    return key.getCode() == KeyCode.CONTEXT_MENU
        || key.getCode() == KeyCode.F10 && key.isShiftDown();
  }

  /** What is too much for the first look. */
  private static Menu submenu(ActionCatalogue actions, Message title, List<List<String>> sections) {
    var menu = new Menu(title.text());
    for (List<String> section : sections) {
      add(actions, section, menu.getItems());
    }
    ActionViews.greyWithItems(menu);
    return menu;
  }

  private static ContextMenu menu(ActionCatalogue actions, List<List<String>> sections) {
    var menu = new ContextMenu();
    for (List<String> section : sections) {
      add(actions, section, menu.getItems());
    }
    return menu;
  }

  /** Adds a section, behind a line when it is not the first. */
  private static void add(ActionCatalogue actions, List<String> section, List<MenuItem> items) {
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    section.forEach(id -> {
      var item = ActionViews.menuItem(actions.action(id));
      item.setId("context-" + id);
      items.add(item);
    });
  }
}
