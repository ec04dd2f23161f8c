package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Point;
import java.util.Optional;

/**
 * Where the end of a flow that is being dragged is aimed at. An end is fastened to a side only when
 * the hand says more than the route would choose by itself: when it was put on a port at another
 * side. So a flow that is drawn the plain way stays free to turn when its components move. A port
 * with a name always keeps its end.
 */
final class Aim {

  private Aim() {}

  /** The component or port under the pointer. */
  static Optional<Hit> target(Board board, Point point, double zoom) {
    return Optional.of(Hit.at(board, point, zoom))
        .filter(hit -> hit instanceof Hit.OnComponent || hit instanceof Hit.OnPort);
  }

  static String componentOf(Hit target) {
    return target.selection().components().first();
  }

  /**
   * How an end is fastened at its target.
   *
   * @param chosen the side that the route chooses for a free end
   */
  static Flow.End end(Board board, Hit target, Side chosen) {
    return switch (target) {
      case Hit.OnPort(String id, _, String name) when !name.isEmpty() -> named(board, id, name);
      case Hit.OnPort(String id, Side side, _) when side != chosen -> Flow.End.at(id, side);
      default -> Flow.End.free(componentOf(target));
    };
  }

  private static Flow.End named(Board board, String componentId, String name) {
    Optional<NamedPort> port =
        board.diagram().component(componentId).flatMap(component -> component.port(name));
    return port.map(found -> Flow.End.at(componentId, found)).orElse(Flow.End.free(componentId));
  }

  /** Where a flow leaves a port. */
  static Point place(Component component, Hit.OnPort port) {
    return component.port(port.name()).map(component::place).orElse(component.port(port.side()));
  }
}
