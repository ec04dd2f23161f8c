package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Property;
import dev.depthsprint.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu from which a property is added: those that fit and are not there yet, in groups. */
final class PropertyChooser {

  private final Consumer<Property> add;
  private final MenuButton node = new MenuButton(Message.of("inspector.property.add").text());
  private Set<Property> offered = Set.of();

  PropertyChooser(Consumer<Property> add) {
    this.add = add;
    node.setId("add-property");
    node.getStyleClass().addAll("flat", "small");
  }

  MenuButton node() {
    return node;
  }

  void offer(Set<Property> properties) {
    if (!properties.equals(offered)) {
      offered = Set.copyOf(properties);
      node.getItems().setAll(items(properties));
      node.setDisable(properties.isEmpty());
    }
  }

  private List<MenuItem> items(Set<Property> properties) {
    List<MenuItem> items = new ArrayList<>();
    for (PropertyGroup group : PropertyGroup.values()) {
      List<Property> members =
          properties.stream().filter(property -> PropertyGroup.of(property) == group).toList();
      if (!members.isEmpty()) {
        items.add(title(group));
        members.forEach(property -> items.add(item(property)));
      }
    }
    return items;
  }

  private static MenuItem title(PropertyGroup group) {
    var label = new Label(group.title().text());
    label.getStyleClass().add("caption");
    var title = new SeparatorMenuItem();
    title.setContent(label);
    return title;
  }

  private MenuItem item(Property property) {
    var item = new MenuItem(property.label());
    item.setId("add-" + PropertyWords.id(property));
    item.setOnAction(_ -> add.accept(property));
    return item;
  }
}
