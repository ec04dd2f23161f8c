package dev.depthsprint.ui.diagrams;

import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.action.ActionViews;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;

/** What a right click on the canvas offers: views of actions, as everywhere. */
final class ContextMenus {

  private static final List<List<String>> ELEMENTS =
      List.of(
          List.of("rename", "inspect", "connect"),
          List.of("checkpoint", "retry"),
          List.of("zone", "note", "bottleneck", "pain-point"),
          List.of("duplicate", "delete", "detach"));

  private static final List<List<String>> FLOWS =
      List.of(
          List.of("rename", "inspect"),
          List.of("outcome-success", "outcome-failure", "outcome-dead-letter", "outcome-late-data"),
          List.of("reverse", "reconnect-start", "reconnect-end"),
          List.of("label-reset", "free-route"),
          List.of("delete"));

  private static final List<List<String>> CANVAS =
      List.of(
          List.of("find-component", "zone", "note", "select-all"),
          List.of("fit-all", "zoom-actual"));

  private ContextMenus() {}

  static void attach(DiagramCanvas canvas, ActionCatalogue actions) {
    ContextMenu elements = menu(actions, ELEMENTS);
    ContextMenu flows = menu(actions, FLOWS);
    ContextMenu bare = menu(actions, CANVAS);
    canvas.setOnContextMenuRequested(event -> {
      List.of(elements, flows, bare).forEach(ContextMenu::hide);
      ContextMenu menu =
          !actions.action("delete").enabled().get()
              ? bare
              : actions.action("reconnect-end").enabled().get() ? flows : elements;
      menu.show(canvas, event.getScreenX(), event.getScreenY());
      event.consume();
    });
  }

  private static ContextMenu menu(ActionCatalogue actions, List<List<String>> sections) {
    var menu = new ContextMenu();
    for (List<String> section : sections) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      section.forEach(id -> {
        var item = ActionViews.menuItem(actions.action(id));
        item.setId("context-" + id);
        menu.getItems().add(item);
      });
    }
    return menu;
  }
}
