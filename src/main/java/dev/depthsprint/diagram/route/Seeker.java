package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Optional;

/** Looks for the ways of one flow, among components as they are seen. */
final class Seeker {

  private final Ends ends;
  private final Surroundings around;

  Seeker(Ends ends, Surroundings around) {
    this.ends = ends;
    this.around = around;
  }

  /** A way without a bend, where two facing sides lie opposite each other. */
  Optional<Sketch> straight() {
    for (Dock out : ends.outs()) {
      for (Dock in : ends.ins()) {
        Optional<Run> run =
            Straight.between(ends.from(), out, ends.to(), in, Straight.PLAY).filter(this::isFree);
        if (run.isPresent()) {
          return Optional.of(new Sketch(Port.bare(out), Port.bare(in), List.of(run.get())));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isFree(Run run) {
    boolean[] free = {true};
    Box corridor = run.box().grown(Spacing.TIGHT);
    around.look(
        corridor, (id, box) -> free[0] &= ends.flow().touches(id) || !box.intersects(corridor));
    return free[0];
  }

  /** The cheapest way round the components. */
  Optional<Sketch> bent() {
    return exploration().paths(starts(), goals(), 1).stream()
        .map(path -> new Sketch(path.start(), path.goal(), Runs.through(path.points())))
        .findFirst();
  }

  private Exploration exploration() {
    var exploration = new Exploration(around);
    exploration.meet(ends.flow().from().componentId(), ends.from());
    exploration.meet(ends.flow().to().componentId(), ends.to());
    return exploration;
  }

  private List<Port> starts() {
    return ends.outs().stream().flatMap(dock -> start(dock).stream()).toList();
  }

  private List<Port> goals() {
    return ends.ins().stream().flatMap(dock -> goal(dock).stream()).toList();
  }

  /** Empty when the side is built up. */
  Optional<Port> start(Side side) {
    return start(ends.out(side));
  }

  Optional<Port> goal(Side side) {
    return goal(ends.in(side));
  }

  private Optional<Port> start(Dock dock) {
    return port(dock, ends.flow().from().componentId(), ends.from(), true);
  }

  private Optional<Port> goal(Dock dock) {
    return port(dock, ends.flow().to().componentId(), ends.to(), false);
  }

  private Optional<Port> port(Dock dock, String id, Box box, boolean leaving) {
    double room = room(id, box, dock);
    return room < 2 * Spacing.MARGIN
        ? Optional.empty()
        : Optional.of(Port.of(dock, Math.min(Spacing.END, room / 2), leaving));
  }

  /** How far it is from a dock to the next component; less than zero is inside it. */
  private double room(String componentId, Box box, Dock dock) {
    Point far = Port.out(dock.side(), dock.at(), 2 * Spacing.END);
    Box strip = Box.between(dock.at(), far).grown(Spacing.MARGIN);
    double[] room = {2 * Spacing.END};
    around.look(
        strip,
        (id, other) -> {
          if (!id.equals(componentId) && other.intersects(strip)) {
            room[0] = Math.min(room[0], Port.distance(box, dock.side(), other));
          }
        });
    return room[0];
  }

  /** The way through the bends that a hand pinned, or one with lines where there is none. */
  Way threaded() {
    List<Point> pins = ends.flow().course().bends();
    Point first = Dock.towards(ends.outs(), ends.from(), pins.getFirst()).at();
    Point last = Dock.towards(ends.ins(), ends.to(), pins.getLast()).at();
    List<Threading.Leg> legs = Threading.legs(exploration(), starts(), first, pins, goals(), last);
    List<Point> points = legs.stream().flatMap(leg -> leg.points().stream()).toList();
    Side out = sideAt(ends.outs(), points.getFirst());
    Side in = sideAt(ends.ins(), points.getLast());
    return legs.stream().anyMatch(Threading.Leg::isLine)
        ? Way.shut(ends.flow(), out, in, legs)
        : new Sketch(Port.bare(ends.out(out)), Port.bare(ends.in(in)), Runs.through(points))
            .way(ends, Coarse.NOT, around);
  }

  private static Side sideAt(List<Dock> docks, Point place) {
    return docks.stream().filter(dock -> dock.at().equals(place)).findFirst().orElseThrow().side();
  }
}
