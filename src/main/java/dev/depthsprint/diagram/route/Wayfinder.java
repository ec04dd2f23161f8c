package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the way of one flow among the components.
 *
 * <p>What lies far from a way cannot matter to it, so obstacles are met rather than known: the best
 * way among those met so far is looked over, and what it runs into is met too, until the way is
 * free. Then it is the best among all, for more obstacles can only make ways longer.
 */
final class Wayfinder {

  /** Who is run into is met with those this near to it: they would be next. */
  private static final double NEIGHBOURHOOD = 64;

  private final Flow flow;
  private final Box from;
  private final Box to;
  private final Surroundings around;

  private Wayfinder(Flow flow, Component from, Component to, Places<String> components) {
    this.flow = flow;
    this.from = from.bounds();
    this.to = to.bounds();
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
        isLoop ? Loop.way(flow, from, around) : straight().or(this::bent).orElseGet(this::blocked);
    return Finding.of(flow, way, around.looked());
  }

  /** A way without a bend, where two facing sides lie opposite each other. */
  private Optional<Way> straight() {
    for (Side side : Port.sides(flow.from())) {
      Side facing = Port.opposite(side);
      if (Port.sides(flow.to()).contains(facing)) {
        Optional<Way> way =
            Straight.between(from, side, to)
                .filter(this::isFree)
                .map(run -> way(side, facing, List.of(run)));
        if (way.isPresent()) {
          return way;
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

  private Optional<Way> bent() {
    List<Port> starts = ports(flow.from(), from, true);
    List<Port> goals = ports(flow.to(), to, false);
    Map<String, Box> met = new HashMap<>();
    met.put(flow.from().componentId(), from);
    met.put(flow.to().componentId(), to);
    while (true) {
      Optional<Search.Path> path =
          Search.path(new Maze(met.values(), starts, goals), starts, goals);
      if (path.isEmpty()) {
        return Optional.empty();
      }
      List<Run> runs = runs(path.get());
      int known = met.size();
      runs.forEach(run -> meet(run, met));
      if (met.size() == known) {
        List<Run> centred = Centring.centred(runs, around);
        return Optional.of(way(path.get().start().side(), path.get().goal().side(), centred));
      }
    }
  }

  private void meet(Run run, Map<String, Box> met) {
    Box corridor = run.box().grown(Spacing.CLEARANCE);
    List<Box> hits = new ArrayList<>();
    around.look(
        corridor,
        (id, box) -> {
          if (box.intersects(corridor) && met.put(id, box) == null) {
            hits.add(box);
          }
        });
    for (Box hit : hits) {
      around.look(hit.grown(NEIGHBOURHOOD), met::putIfAbsent);
    }
  }

  private List<Port> ports(Flow.End end, Box box, boolean leaving) {
    List<Port> ports = new ArrayList<>();
    for (Side side : Port.sides(end)) {
      double room = room(end.componentId(), box, side);
      if (room >= 2 * Spacing.MARGIN) {
        ports.add(Port.of(box, side, Math.min(Spacing.END, room / 2), leaving));
      }
    }
    return ports;
  }

  /** How far it is from the middle of a side to the next component; less than zero is inside it. */
  private double room(String componentId, Box box, Side side) {
    Point middle = Port.middle(box, side);
    Point far = Port.out(side, middle, 2 * Spacing.END);
    Box strip = Box.between(middle, far).grown(Spacing.MARGIN);
    double[] room = {2 * Spacing.END};
    around.look(
        strip,
        (id, other) -> {
          if (!id.equals(componentId) && other.intersects(strip)) {
            room[0] = Math.min(room[0], Port.distance(box, side, other));
          }
        });
    return room[0];
  }

  private static List<Run> runs(Search.Path path) {
    List<Point> points = new ArrayList<>();
    points.add(path.start().at());
    points.addAll(path.corners());
    points.add(path.goal().at());
    List<Run> runs = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      append(runs, points.get(i - 1), points.get(i));
    }
    return runs;
  }

  /** Adds a run; one that goes on in the direction of the last becomes part of it. */
  private static void append(List<Run> runs, Point start, Point end) {
    if (start.equals(end)) {
      return;
    }
    Run run = Run.between(start, end);
    if (!runs.isEmpty() && runs.getLast().horizontal() == run.horizontal()) {
      run = Run.between(runs.removeLast().startPoint(), end);
    }
    runs.add(run);
  }

  private Way way(Side out, Side in, List<Run> runs) {
    return Way.of(flow, out, in, runs);
  }

  /** No way at all: only the sides between which a line is to be drawn. */
  private Way blocked() {
    Point way = to.center().minus(from.center());
    Side towards =
        Math.abs(way.x()) >= Math.abs(way.y())
            ? way.x() >= 0 ? Side.RIGHT : Side.LEFT
            : way.y() >= 0 ? Side.BOTTOM : Side.TOP;
    return way(
        flow.from().side().side().orElse(towards),
        flow.to().side().side().orElse(Port.opposite(towards)),
        List.of());
  }
}
