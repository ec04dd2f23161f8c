package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A place at a component where an end of a flow may be attached.
 *
 * @param at the middle of the side, or the place of a named port
 * @param fixed true for a named port: the flow is attached exactly there
 */
record Dock(Side side, Point at, boolean fixed) {

  /** All places where the end may be: one for a named port or a fastened side, or four. */
  static List<Dock> of(Component component, Flow.End end) {
    Optional<Dock> named =
        component.port(end.port()).map(port -> new Dock(port.side(), component.place(port), true));
    return named
        .map(List::of)
        .orElseGet(
            () -> sides(end).stream().map(side -> middle(component.bounds(), side)).toList());
  }

  private static List<Side> sides(Flow.End end) {
    return end.side().side().map(List::of).orElseGet(() -> Arrays.asList(Side.values()));
  }

  static Dock middle(Box box, Side side) {
    return new Dock(side, Port.middle(box, side), false);
  }

  /** The one towards a place, for a line that is drawn whatever lies in between. */
  static Dock towards(List<Dock> docks, Box box, Point place) {
    Point way = place.minus(box.center());
    Side side =
        Math.abs(way.x()) >= Math.abs(way.y())
            ? way.x() >= 0 ? Side.RIGHT : Side.LEFT
            : way.y() >= 0 ? Side.BOTTOM : Side.TOP;
    return docks.stream().filter(dock -> dock.side() == side).findFirst().orElse(docks.getFirst());
  }

  Dock movedBy(Point way) {
    return new Dock(side, at.plus(way.x(), way.y()), fixed);
  }

  /** Where the end may lie along its side. */
  Run.Span attachable(Box box) {
    double along = Port.isHorizontal(side) ? at.y() : at.x();
    return fixed ? new Run.Span(along, along) : Port.attachable(box, side);
  }
}
