package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Point;
import java.util.Optional;

/** What lies under the pointer. */
public sealed interface Hit {

  /** The bare canvas. */
  record Nothing() implements Hit {}

  record OnComponent(String id) implements Hit {}

  /** The middle of a side of a component, from where flows are drawn. */
  record OnPort(String componentId, Side side) implements Hit {}

  record OnFlow(String id) implements Hit {}

  Hit NOTHING = new Nothing();

  /** All distances are pixels on the screen, so that a target is as easy to hit at every zoom. */
  double PORT_RADIUS = 8;

  /** How near to a component its ports appear. */
  double APPROACH = 16;

  double FLOW_TOLERANCE = 6;

  /** A component that is lower than this on the screen has no ports: they would cover it. */
  double LOWEST_WITH_PORTS = 24;

  /** What lies at a place; ports come first, then components, then flows. */
  static Hit at(Board board, Point point, double zoom) {
    Optional<Hit> port =
        approached(board, point, zoom).flatMap(component -> port(component, point, zoom));
    return port.or(() -> board.componentAt(point, 0).map(found -> new OnComponent(found.id())))
        .or(() -> board.flowAt(point, FLOW_TOLERANCE / zoom).map(found -> new OnFlow(found.id())))
        .orElse(NOTHING);
  }

  /** The component whose ports are to be shown when the pointer is there. */
  static Optional<Component> approached(Board board, Point point, double zoom) {
    return Component.HEIGHT * zoom < LOWEST_WITH_PORTS
        ? Optional.empty()
        : board.componentAt(point, 0).or(() -> board.componentAt(point, APPROACH / zoom));
  }

  private static Optional<Hit> port(Component component, Point point, double zoom) {
    for (Side side : Side.values()) {
      if (component.port(side).distanceTo(point) <= PORT_RADIUS / zoom) {
        return Optional.of(new OnPort(component.id(), side));
      }
    }
    return Optional.empty();
  }

  /** What a click here selects. */
  default Selection selection() {
    return switch (this) {
      case Nothing _ -> Selection.NONE;
      case OnComponent(String id) -> Selection.ofComponent(id);
      case OnPort(String id, _) -> Selection.ofComponent(id);
      case OnFlow(String id) -> Selection.ofFlow(id);
    };
  }
}
