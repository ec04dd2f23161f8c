package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;

/**
 * The two components that a flow joins, and where it may be attached to them.
 *
 * @param outs where it may leave the first
 * @param ins where it may reach the second
 */
record Ends(Flow flow, Box from, Box to, List<Dock> outs, List<Dock> ins) {

  static Ends of(Diagram diagram, Flow flow) {
    Component from = diagram.components().get(flow.from().componentId());
    Component to = diagram.components().get(flow.to().componentId());
    return new Ends(
        flow, from.bounds(), to.bounds(), Dock.of(from, flow.from()), Dock.of(to, flow.to()));
  }

  /** The ends where they are seen. */
  Ends seen(Coarse coarse) {
    Box seen = coarse.of(to);
    Point shift = new Point(seen.x() - to.x(), seen.y() - to.y());
    return new Ends(flow, from, seen, outs, ins.stream().map(dock -> dock.movedBy(shift)).toList());
  }

  boolean isLoop() {
    return flow.from().componentId().equals(flow.to().componentId());
  }

  Dock out(Side side) {
    return dock(outs, side);
  }

  Dock in(Side side) {
    return dock(ins, side);
  }

  private static Dock dock(List<Dock> docks, Side side) {
    return docks.stream().filter(dock -> dock.side() == side).findFirst().orElseThrow();
  }
}
