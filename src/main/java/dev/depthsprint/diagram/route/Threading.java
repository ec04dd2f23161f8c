package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/**
 * Finds the cheapest way through pinned bends, leg by leg: for each heading in which a bend can be
 * reached, the cheapest way to reach it so. A leg for which there is no way becomes a straight
 * line.
 */
final class Threading {

  /**
   * From one place to the next.
   *
   * @param isLine true when there is no way: then the points are its two ends
   */
  record Leg(List<Point> points, boolean isLine) {}

  /** How to go on from a place, the price so far being that of the port, and what led there. */
  private record Reached(Port port, PStack<Leg> legs) {}

  private final Exploration exploration;
  private List<Reached> reached;
  private Point at;

  private Threading(Exploration exploration, List<Port> starts, Point start) {
    this.exploration = exploration;
    reached = starts.stream().map(port -> new Reached(port, ConsPStack.empty())).toList();
    at = start;
  }

  /**
   * @param start where a line begins when there is no way to the first bend
   * @param goal where a line ends when there is no way from the last one
   */
  static List<Leg> legs(
      Exploration exploration,
      List<Port> starts,
      Point start,
      List<Point> pins,
      List<Port> goals,
      Point goal) {
    var threading = new Threading(exploration, starts, start);
    pins.forEach(threading::passThrough);
    return new ArrayList<>(threading.finish(goals, goal)).reversed();
  }

  private void passThrough(Point pin) {
    List<Reached> next =
        paths(open(pin, 0), Heading.COUNT).stream()
            .map(path -> {
              Side ahead = Port.opposite(path.goal().side());
              return new Reached(new Port(ahead, pin, 0, path.price()), legs(path));
            })
            .toList();
    if (next.isEmpty()) {
      PStack<Leg> legs = line(pin);
      next = open(pin, 0).stream().map(port -> new Reached(port, legs)).toList();
    }
    reached = next;
    at = pin;
  }

  private static List<Port> open(Point pin, double price) {
    return Arrays.stream(Side.values()).map(side -> new Port(side, pin, 0, price)).toList();
  }

  private List<Search.Path> paths(List<Port> goals, int wanted) {
    return exploration.paths(reached.stream().map(Reached::port).toList(), goals, wanted);
  }

  private PStack<Leg> finish(List<Port> goals, Point goal) {
    return paths(goals, 1).stream().map(this::legs).findFirst().orElseGet(() -> line(goal));
  }

  private PStack<Leg> legs(Search.Path path) {
    return reached.stream()
        .filter(way -> way.port() == path.start())
        .findFirst()
        .orElseThrow()
        .legs()
        .plus(new Leg(path.points(), false));
  }

  private PStack<Leg> line(Point to) {
    PStack<Leg> before =
        reached.stream()
            .min(Comparator.comparingDouble(way -> way.port().price()))
            .map(Reached::legs)
            .orElseGet(ConsPStack::empty);
    return before.plus(new Leg(List.of(at, to), true));
  }
}
