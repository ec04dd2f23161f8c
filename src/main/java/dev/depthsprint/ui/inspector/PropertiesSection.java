package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.SharedEdits;
import dev.depthsprint.diagram.arrange.GrownRoom;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What is said about one component, or about several at once: the properties that are set, in
 * groups, and the way to add another. A property that was added and has no value yet is in the form
 * only.
 */
final class PropertiesSection {

  private final Drawing drawing;
  private final Map<Property, PropertyRow> rows = new EnumMap<>(Property.class);
  private final Set<Property> added = EnumSet.noneOf(Property.class);
  private final PropertyChooser chooser = new PropertyChooser(this::add);
  private final VBox groups = new VBox();
  private final VBox root;
  private List<Component> shown = List.of();
  private Set<Property> visible = EnumSet.noneOf(Property.class);

  PropertiesSection(Drawing drawing) {
    this.drawing = drawing;
    var title = new Label(Message.of("inspector.properties").text());
    title.getStyleClass().add("panel-heading");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(title, gap, chooser.node());
    head.getStyleClass().add("promise-head");
    head.setAlignment(Pos.CENTER_LEFT);
    groups.getStyleClass().add("fields");
    groups.managedProperty().bind(groups.visibleProperty());
    root = new VBox(head, groups);
    root.getStyleClass().addAll("fields", "promise");
  }

  Node root() {
    return root;
  }

  void show(List<Component> components) {
    boolean isOther = !ids(components).equals(ids(shown));
    if (isOther) {
      keep();
      added.clear();
    }
    shown = List.copyOf(components);
    lay();
    for (Property property : visible) {
      row(property).field().show(Stated.by(shown, property), isOther);
    }
  }

  private static List<String> ids(List<Component> components) {
    return components.stream().map(Component::id).toList();
  }

  /** Puts the rows in place when they are others than before, so that a field keeps its focus. */
  private void lay() {
    Set<Property> next = EnumSet.copyOf(added);
    shown.forEach(component -> next.addAll(component.properties().keySet()));
    Set<Property> free = EnumSet.noneOf(Property.class);
    Arrays.stream(Property.values())
        .filter(property -> shown.stream().allMatch(it -> property.fits(it.kind())))
        .filter(property -> !next.contains(property))
        .forEach(free::add);
    chooser.offer(free);
    if (!next.equals(visible) || groups.getChildren().isEmpty()) {
      visible = next;
      groups.getChildren().setAll(nodes());
      groups.setVisible(!next.isEmpty());
    }
  }

  private List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    for (PropertyGroup group : PropertyGroup.values()) {
      List<Property> members =
          visible.stream().filter(property -> PropertyGroup.of(property) == group).toList();
      if (!members.isEmpty()) {
        var title = new Label(group.title().text());
        title.getStyleClass().addAll("caption", "group-title");
        nodes.add(title);
        members.forEach(property -> nodes.add(row(property).root()));
      }
    }
    return nodes;
  }

  private PropertyRow row(Property property) {
    return rows.computeIfAbsent(
        property,
        it ->
            new PropertyRow(
                it,
                drawing,
                value -> GrownRoom.keeping(SharedEdits.set(ids(shown), it, value), ids(shown)),
                () -> remove(it)));
  }

  private void add(Property property) {
    added.add(property);
    lay();
    row(property).field().show(Stated.by(shown, property), true);
    row(property).field().focus();
  }

  private void remove(Property property) {
    row(property).field().keep();
    added.remove(property);
    drawing.apply(SharedEdits.remove(ids(shown), property));
    lay();
    chooser.node().requestFocus();
  }

  /** Makes steps of what is being typed. */
  void keep() {
    rows.values().forEach(row -> row.field().keep());
  }
}
