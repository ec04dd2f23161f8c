package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Finds out whether there is any way between two components, by pouring water: an independent check
 * of the router. Water runs along the borders of all components and through their middles, which is
 * enough: any way can be pushed there.
 */
final class Flood {

  private final Diagram diagram;
  private final List<Box> walls;
  private final double[] xs;
  private final double[] ys;

  /** The number of the puddle that each crossing of lines lies in. */
  private final int[] puddles;

  Flood(Diagram diagram) {
    this.diagram = diagram;
    List<Box> boxes = diagram.components().values().stream().map(Component::bounds).toList();
    walls = boxes.stream().map(box -> box.grown(Spacing.MARGIN)).toList();
    List<Point> docks = diagram.components().values().stream().flatMap(Flood::docks).toList();
    xs =
        lines(
            DoubleStream.concat(
                boxes.stream().flatMapToDouble(box -> lines(box.x(), box.right())),
                docks.stream().mapToDouble(Point::x)));
    ys =
        lines(
            DoubleStream.concat(
                boxes.stream().flatMapToDouble(box -> lines(box.y(), box.bottom())),
                docks.stream().mapToDouble(Point::y)));
    puddles = new int[xs.length * ys.length];
    for (int i = 0, puddle = 1; i < puddles.length; i++) {
      if (puddles[i] == 0) {
        pour(i, puddle++);
      }
    }
  }

  private static Stream<Point> docks(Component component) {
    return Stream.concat(
        component.ports().stream().map(component::place),
        Arrays.stream(Side.values()).map(side -> Port.middle(component.bounds(), side)));
  }

  private static DoubleStream lines(double low, double high) {
    return DoubleStream.of(low - Spacing.MARGIN, (low + high) / 2, high + Spacing.MARGIN);
  }

  private static double[] lines(DoubleStream lines) {
    return lines.sorted().distinct().toArray();
  }

  private void pour(int first, int puddle) {
    Deque<Integer> wet = new ArrayDeque<>(List.of(first));
    puddles[first] = puddle;
    while (!wet.isEmpty()) {
      int at = wet.remove();
      int column = at / ys.length;
      int row = at % ys.length;
      for (int[] way : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
        int x = column + way[0];
        int y = row + way[1];
        if (x >= 0 && x < xs.length && y >= 0 && y < ys.length) {
          int next = x * ys.length + y;
          if (puddles[next] == 0 && isOpen(column, row, x, y)) {
            puddles[next] = puddle;
            wet.add(next);
          }
        }
      }
    }
  }

  private boolean isOpen(int column, int row, int nextColumn, int nextRow) {
    Point a = new Point(xs[column], ys[row]);
    Point b = new Point(xs[nextColumn], ys[nextRow]);
    return walls.stream().noneMatch(Box.between(a, b)::intersects);
  }

  boolean isWay(Flow flow) {
    return springs(flow.from()).stream()
        .anyMatch(from -> springs(flow.to()).stream().anyMatch(to -> puddle(from) == puddle(to)));
  }

  private int puddle(Point point) {
    return puddles[
        Arrays.binarySearch(xs, point.x()) * ys.length + Arrays.binarySearch(ys, point.y())];
  }

  /** The places just off the sides that an end may use, where the side is not built up. */
  private List<Point> springs(Flow.End end) {
    Component component = diagram.components().get(end.componentId());
    return Dock.of(component, end).stream()
        .filter(dock -> isOpen(end, component.bounds(), dock))
        .map(dock -> Port.out(dock.side(), dock.at(), Spacing.MARGIN))
        .toList();
  }

  private boolean isOpen(Flow.End end, Box box, Dock dock) {
    Point out = Port.out(dock.side(), dock.at(), 2 * Spacing.MARGIN);
    Box front = Box.between(dock.at(), out).grown(Spacing.MARGIN);
    return diagram.components().values().stream()
        .filter(other -> !other.id().equals(end.componentId()))
        .map(Component::bounds)
        .noneMatch(other ->
            other.intersects(front) && Port.distance(box, dock.side(), other) < 2 * Spacing.MARGIN);
  }
}
