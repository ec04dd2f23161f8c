package dev.depthsprint.ui.action;

import dev.depthsprint.ui.theme.Icons;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** Actions as menus and buttons. */
public final class ActionViews {

  private ActionViews() {}

  public static MenuBar menuBar(ActionCatalogue catalogue) {
    var bar = new MenuBar();
    Set<Character> taken = lettersWithAlt(catalogue);
    for (ActionCatalogue.Group group : catalogue.groups()) {
      var menu = new Menu(withMnemonic(group.title().text(), taken));
      addSections(menu.getItems(), group.sections());
      bar.getMenus().add(menu);
    }
    return bar;
  }

  /** Adds sections to a menu, each but the first behind a line. */
  public static void addSections(
      List<MenuItem> items, List<? extends List<? extends MenuEntry>> sections) {
    sections.forEach(section -> {
      if (!items.isEmpty()) {
        items.add(new SeparatorMenuItem());
      }
      section.forEach(entry -> items.add(item(entry)));
    });
  }

  private static MenuItem item(MenuEntry entry) {
    return switch (entry) {
      case Action action -> ownItem(action);
      case Also also -> again(also.action());
      case Submenu submenu -> menu(submenu);
    };
  }

  /** An item that has the keys of its action; there is one in the window. */
  private static MenuItem ownItem(Action action) {
    MenuItem item = menuItem(action);
    item.acceleratorProperty().unbind();
    bindKeys(item, action, () -> MenuKeys.of(action));
    return item;
  }

  private static MenuItem again(Action action) {
    MenuItem item = menuItem(action);
    item.setId("also-" + action.id());
    return item;
  }

  private static void bindKeys(
      MenuItem item, Action action, Supplier<Optional<KeyCombination>> keys) {
    item.acceleratorProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> keys.get().orElse(null),
                action.keys().isLetterWanted(),
                action.keys().isInView()));
  }

  private static Menu menu(Submenu submenu) {
    var menu = new Menu(submenu.title().text());
    addSections(menu.getItems(), submenu.sections());
    greyWithItems(menu);
    return menu;
  }

  /** A menu inside a menu opens only while something in it is possible. */
  public static void greyWithItems(Menu menu) {
    List<MenuItem> items =
        menu.getItems().stream().filter(it -> !(it instanceof SeparatorMenuItem)).toList();
    menu.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> items.stream().allMatch(MenuItem::isDisable),
                items.stream().map(MenuItem::disableProperty).toArray(Observable[]::new)));
  }

  /** What Alt and a letter do already is not to open a menu. */
  private static Set<Character> lettersWithAlt(ActionCatalogue catalogue) {
    Set<Character> letters = new HashSet<>();
    catalogue
        .actions()
        .flatMap(action -> action.shortcuts().stream())
        .filter(keys -> keys.getAlt() == ModifierValue.DOWN && keys instanceof KeyCodeCombination)
        .map(keys -> ((KeyCodeCombination) keys).getCode().getChar())
        .forEach(text -> letters.add(Character.toLowerCase(text.charAt(0))));
    return letters;
  }

  /** Marks the first letter that no other menu has, for Alt and the letter to open the menu. */
  private static String withMnemonic(String title, Set<Character> taken) {
    for (int i = 0; i < title.length(); i++) {
      if (taken.add(Character.toLowerCase(title.charAt(i)))) {
        return title.substring(0, i) + "_" + title.substring(i);
      }
    }
    return title;
  }

  /** Puts the shortcuts on a scene that no menu item shows: every one but an action's first. */
  public static void addOtherShortcuts(ActionCatalogue catalogue, Scene scene) {
    catalogue
        .actions()
        .forEach(action ->
            action
                .keys()
                .others()
                .forEach(keys -> scene.getAccelerators().put(keys, action::perform)));
  }

  /** An item beside the one in the menu bar: it shows the keys that belong to that one. */
  public static MenuItem menuItem(Action action) {
    var item = new MenuItem();
    item.setId("menu-" + action.id());
    // The name of a step may hold an underscore.
    item.setMnemonicParsing(false);
    item.textProperty().bind(action.label());
    item.disableProperty().bind(Bindings.not(action.enabled()));
    bindKeys(item, action, () -> MenuKeys.shownOnly(action));
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
