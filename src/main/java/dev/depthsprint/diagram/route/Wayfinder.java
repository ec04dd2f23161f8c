package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the way of one flow among the components. */
final class Wayfinder {

  private final Flow flow;
  private final Box from;
  private final Box to;
  private final List<Dock> outs;
  private final List<Dock> ins;
  private final Surroundings around;

  private Wayfinder(Flow flow, Component from, Component to, Places<String> components) {
    this.flow = flow;
    this.from = from.bounds();
    this.to = to.bounds();
    outs = Dock.of(from, flow.from());
    ins = Dock.of(to, flow.to());
    around = new Surroundings(components);
  }

  static Finding find(Diagram diagram, Flow flow, Places<String> components) {
    Component from = diagram.components().get(flow.from().componentId());
    Component to = diagram.components().get(flow.to().componentId());
    return new Wayfinder(flow, from, to, components).find();
  }

  private Finding find() {
    boolean isLoop = flow.from().componentId().equals(flow.to().componentId());
    Way way =
        !flow.course().bends().isEmpty()
            ? threaded()
            : isLoop
                ? Loop.way(flow, from, outs, ins, around)
                : straight().or(this::bent).orElseGet(this::blocked);
    return Finding.of(flow, way, around.looked());
  }

  /** A way without a bend, where two facing sides lie opposite each other. */
  private Optional<Way> straight() {
    for (Dock out : outs) {
      for (Dock in : ins) {
        Optional<Run> run = Straight.between(from, out, to, in).filter(this::isFree);
        if (run.isPresent()) {
          return Optional.of(Way.of(flow, out.side(), in.side(), List.of(run.get())));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isFree(Run run) {
    boolean[] free = {true};
    Box corridor = run.box().grown(Spacing.TIGHT);
    around.look(corridor, (id, box) -> free[0] &= isEnd(id) || !box.intersects(corridor));
    return free[0];
  }

  private boolean isEnd(String componentId) {
    return flow.touches(componentId);
  }

  private Exploration exploration() {
    var exploration = new Exploration(around);
    exploration.meet(flow.from().componentId(), from);
    exploration.meet(flow.to().componentId(), to);
    return exploration;
  }

  private Optional<Way> bent() {
    return exploration().paths(starts(), goals(), 1).stream()
        .map(path -> way(path.points(), path.start().side(), path.goal().side()))
        .findFirst();
  }

  private Way way(List<Point> corners, Side out, Side in) {
    List<Run> held = Runs.heldBy(Runs.through(corners), dock(outs, out), dock(ins, in));
    List<Run> runs = Runs.heldBy(held, flow.course().bends());
    return Way.of(flow, out, in, Centring.centred(runs, around));
  }

  private static Dock dock(List<Dock> docks, Side side) {
    return docks.stream().filter(dock -> dock.side() == side).findFirst().orElseThrow();
  }

  private List<Port> starts() {
    List<Port> ports = new ArrayList<>();
    for (Dock dock : outs) {
      addPort(ports, dock, flow.from().componentId(), from, true);
    }
    return ports;
  }

  private List<Port> goals() {
    List<Port> ports = new ArrayList<>();
    for (Dock dock : ins) {
      addPort(ports, dock, flow.to().componentId(), to, false);
    }
    return ports;
  }

  private void addPort(List<Port> ports, Dock dock, String id, Box box, boolean leaving) {
    double room = room(id, box, dock);
    if (room >= 2 * Spacing.MARGIN) {
      ports.add(Port.of(dock, Math.min(Spacing.END, room / 2), leaving));
    }
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

  private Way threaded() {
    List<Point> pins = flow.course().bends();
    Point first = Dock.towards(outs, from, pins.getFirst()).at();
    Point last = Dock.towards(ins, to, pins.getLast()).at();
    List<Threading.Leg> legs = Threading.legs(exploration(), starts(), first, pins, goals(), last);
    List<Point> points = legs.stream().flatMap(leg -> leg.points().stream()).toList();
    Side out = sideAt(outs, points.getFirst());
    Side in = sideAt(ins, points.getLast());
    return legs.stream().anyMatch(Threading.Leg::isLine)
        ? Way.shut(flow, out, in, legs)
        : way(points, out, in);
  }

  private static Side sideAt(List<Dock> docks, Point place) {
    return docks.stream().filter(dock -> dock.at().equals(place)).findFirst().orElseThrow().side();
  }

  /** No way at all: only the sides between which a line is to be drawn. */
  private Way blocked() {
    Dock out = Dock.towards(outs, from, to.center());
    Dock in = Dock.towards(ins, to, from.center());
    var line = new Threading.Leg(List.of(out.at(), in.at()), true);
    return Way.shut(flow, out.side(), in.side(), List.of(line));
  }
}
