package dev.depthsprint.ui.action;

import dev.depthsprint.ui.theme.Icons;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/** Actions as menus and buttons. */
public final class ActionViews {

  private ActionViews() {}

  public static MenuBar menuBar(ActionCatalogue catalogue) {
    var bar = new MenuBar();
    for (ActionCatalogue.Group group : catalogue.groups()) {
      var menu = new Menu(group.title().text());
      group
          .sections()
          .forEach(section -> {
            if (!menu.getItems().isEmpty()) {
              menu.getItems().add(new SeparatorMenuItem());
            }
            section.forEach(action -> menu.getItems().add(menuItem(action)));
          });
      bar.getMenus().add(menu);
    }
    return bar;
  }

  /** Puts the shortcuts on a scene that no menu item shows: every one but an action's first. */
  public static void addOtherShortcuts(ActionCatalogue catalogue, Scene scene) {
    catalogue
        .actions()
        .forEach(action ->
            action.shortcuts().stream()
                .skip(1)
                .forEach(keys -> scene.getAccelerators().put(keys, action::perform)));
  }

  public static MenuItem menuItem(Action action) {
    var item = new MenuItem();
    item.setId("menu-" + action.id());
    item.textProperty().bind(action.label());
    item.disableProperty().bind(Bindings.not(action.enabled()));
    action.shortcuts().stream().findFirst().ifPresent(item::setAccelerator);
    item.setOnAction(_ -> action.perform());
    return item;
  }

  /** A button with the icon only; its name and shortcut stand in the tooltip. */
  public static Button iconButton(Action action) {
    Button button = bound(action);
    button.getStyleClass().addAll("button-icon", "flat");
    button.accessibleTextProperty().bind(action.label());
    return button;
  }

  /** A button with icon and name. */
  public static Button button(Action action) {
    Button button = bound(action);
    button.textProperty().bind(action.label());
    return button;
  }

  private static Button bound(Action action) {
    var button = new Button("", Icons.of(action.icon()));
    button.setId(action.id());
    button.disableProperty().bind(Bindings.not(action.enabled()));
    button.setOnAction(_ -> action.perform());
    var tooltip = new Tooltip();
    tooltip
        .textProperty()
        .bind(action.label().map(label -> (label + "  " + action.shortcutText()).strip()));
    button.setTooltip(tooltip);
    return button;
  }
}
