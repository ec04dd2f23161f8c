package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.tool.DraggingFlow;
import dev.depthsprint.diagram.tool.Hit;
import dev.depthsprint.diagram.tool.Idle;
import dev.depthsprint.diagram.tool.PointingPort;
import dev.depthsprint.diagram.tool.Reconnecting;
import dev.depthsprint.diagram.tool.State;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;

/**
 * The ports of the component that is approached: the middle of each side, the ports with a name,
 * and the name of the one under the pointer.
 */
final class PortMarks {

  private static final double RADIUS = 5;
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  private final Group group = new Group();
  private final List<Circle> circles = new ArrayList<>();
  private final Label name = new Label();

  PortMarks() {
    name.getStyleClass().add("port-name");
    group.getChildren().add(name);
  }

  Node node() {
    return group;
  }

  void show(Trace trace, Diagram diagram, State state) {
    Optional<Component> owner = owner(state).flatMap(diagram::component);
    List<Hit.OnPort> ports = owner.map(PortMarks::ports).orElse(List.of());
    Optional<Hit.OnPort> hovered = hovered(state);
    name.setVisible(false);
    while (circles.size() < ports.size()) {
      circles.add(circle());
    }
    for (int i = 0; i < circles.size(); i++) {
      Circle circle = circles.get(i);
      circle.setVisible(i < ports.size());
      if (i < ports.size()) {
        show(circle, trace.pixel(place(owner.orElseThrow(), ports.get(i))), ports.get(i), hovered);
      }
    }
  }

  private Circle circle() {
    var circle = new Circle(RADIUS);
    circle.getStyleClass().add("port");
    group.getChildren().addFirst(circle);
    return circle;
  }

  private void show(Circle circle, Point at, Hit.OnPort port, Optional<Hit.OnPort> hovered) {
    boolean isHovered = hovered.filter(port::equals).isPresent();
    circle.setCenterX(at.x());
    circle.setCenterY(at.y());
    circle.pseudoClassStateChanged(HOVERED, isHovered);
    if (isHovered && !port.name().isEmpty()) {
      name.setText(port.name());
      name.setLayoutX(at.x() + 2 * RADIUS);
      name.setLayoutY(at.y() + RADIUS);
      name.setVisible(true);
    }
  }

  private static List<Hit.OnPort> ports(Component component) {
    List<Hit.OnPort> ports = new ArrayList<>();
    for (Side side : Side.values()) {
      ports.add(new Hit.OnPort(component.id(), side, Flow.End.NO_PORT));
    }
    for (NamedPort port : component.ports()) {
      ports.add(new Hit.OnPort(component.id(), port.side(), port.name()));
    }
    return ports;
  }

  private static Point place(Component component, Hit.OnPort port) {
    return component.port(port.name()).map(component::place).orElse(component.port(port.side()));
  }

  private static Optional<String> owner(State state) {
    return switch (state) {
      case Idle idle -> idle.approached();
      case PointingPort pointing -> Optional.of(pointing.port().componentId());
      case DraggingFlow dragging -> componentOf(dragging.target());
      case Reconnecting reconnecting -> componentOf(reconnecting.target());
      default -> Optional.empty();
    };
  }

  private static Optional<String> componentOf(Optional<Hit> target) {
    return target.map(hit -> hit.selection().components().first());
  }

  private static Optional<Hit.OnPort> hovered(State state) {
    return switch (state) {
      case Idle(Hit.OnPort port, _) -> Optional.of(port);
      case PointingPort pointing -> Optional.of(pointing.port());
      case DraggingFlow dragging -> portOf(dragging.target());
      case Reconnecting reconnecting -> portOf(reconnecting.target());
      default -> Optional.empty();
    };
  }

  private static Optional<Hit.OnPort> portOf(Optional<Hit> target) {
    return target.flatMap(
        hit -> hit instanceof Hit.OnPort port ? Optional.of(port) : Optional.empty());
  }
}
