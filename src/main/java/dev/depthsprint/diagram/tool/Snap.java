package dev.depthsprint.diagram.tool;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One axis of {@link Guides}: how far a box must go along it to line up with boxes that stand
 * still, and which lines show that it does. Written for the level axis; {@link #turned} gives the
 * other.
 */
record Snap(List<Box> still, double tolerance, boolean isTurned) {

  /** Lengths that differ by less than this are the same. */
  private static final double SAME = 0.01;

  static Snap level(List<Box> still, double tolerance) {
    return new Snap(still, tolerance, false);
  }

  static Snap upright(List<Box> still, double tolerance) {
    return new Snap(still.stream().map(Snap::turned).toList(), tolerance, true);
  }

  static Box turned(Box box) {
    return new Box(box.y(), box.x(), box.height(), box.width());
  }

  private static Point turned(Point point) {
    return new Point(point.y(), point.x());
  }

  /** The way to the nearest place where the box lines up; not a number where none is near. */
  double moved(Box given) {
    Box box = isTurned ? turned(given) : given;
    return nearest(box.x(), targets(box));
  }

  /**
   * The way to the nearest place where an edge lines up; not a number where none is near.
   *
   * @param more other places that would do
   */
  double edge(double at, List<Double> more) {
    List<Double> targets = new ArrayList<>(more);
    for (Box other : still) {
      targets.add(other.x());
      targets.add(other.right());
    }
    return nearest(at, targets);
  }

  /** Of targets equally near the first. */
  private double nearest(double at, List<Double> targets) {
    double best = Double.NaN;
    for (double target : targets) {
      double way = target - at;
      if (Math.abs(way) <= tolerance && !(Math.abs(way) >= Math.abs(best))) {
        best = way;
      }
    }
    return best;
  }

  /** Where the box could begin: first for what lines up, then for gaps that would be equal. */
  private List<Double> targets(Box box) {
    List<Double> targets = new ArrayList<>();
    for (Box other : still) {
      targets.add(other.x());
      targets.add(other.right() - box.width());
      targets.add(other.center().x() - box.width() / 2);
    }
    Beside beside = beside(box);
    List<Box> before = beside.before();
    List<Box> after = beside.after();
    if (!before.isEmpty() && !after.isEmpty()) {
      targets.add((before.getFirst().right() + after.getFirst().x() - box.width()) / 2);
    }
    if (before.size() > 1) {
      targets.add(before.get(0).right() + before.get(0).x() - before.get(1).right());
    }
    if (after.size() > 1) {
      double gap = after.get(1).x() - after.get(0).right();
      targets.add(after.get(0).x() - gap - box.width());
    }
    return targets;
  }

  /** The boxes at either side of a box on its own height, nearest first, none over another. */
  private record Beside(List<Box> before, List<Box> after) {}

  private Beside beside(Box box) {
    List<Box> level =
        still.stream()
            .filter(other -> other.y() < box.bottom() && box.y() < other.bottom())
            .toList();
    List<Box> before = new ArrayList<>();
    level.stream()
        .filter(other -> other.right() <= box.x() + tolerance)
        .sorted(Comparator.comparingDouble(Box::right).reversed())
        .filter(other -> before.isEmpty() || other.right() <= before.getLast().x())
        .forEach(before::add);
    List<Box> after = new ArrayList<>();
    level.stream()
        .filter(other -> other.x() >= box.right() - tolerance)
        .sorted(Comparator.comparingDouble(Box::x))
        .filter(other -> after.isEmpty() || other.x() >= after.getLast().right())
        .forEach(after::add);
    return new Beside(before, after);
  }

  /** The lines on which the box and others stand, by an edge or else by the middle. */
  List<Guide> lines(Box given) {
    Box box = isTurned ? turned(given) : given;
    List<Guide> guides = new ArrayList<>();
    line(box, Box::x, guides);
    line(box, Box::right, guides);
    if (guides.isEmpty()) {
      line(box, it -> it.center().x(), guides);
    }
    return guides;
  }

  private void line(Box box, ToDoubleFunction<Box> edge, List<Guide> guides) {
    double x = edge.applyAsDouble(box);
    still.stream()
        .filter(other -> same(edge.applyAsDouble(other), x))
        .reduce(Box::union)
        .map(box::union)
        .ifPresent(all -> guides.add(new Guide.Line(place(x, all.y()), place(x, all.bottom()))));
  }

  /** The equal gaps between the box and what lies beside it. */
  List<Guide> gaps(Box given) {
    Box box = isTurned ? turned(given) : given;
    List<Guide> guides = new ArrayList<>();
    Beside beside = beside(box);
    List<Box> row = new ArrayList<>(beside.before().reversed());
    int here = row.size();
    row.add(box);
    row.addAll(beside.after());
    for (int i = Math.max(0, here - 2); i <= here && i + 2 < row.size(); i++) {
      double first = row.get(i + 1).x() - row.get(i).right();
      double second = row.get(i + 2).x() - row.get(i + 1).right();
      if (same(first, second) && first > SAME) {
        guides.add(gap(row.get(i), row.get(i + 1)));
        guides.add(gap(row.get(i + 1), row.get(i + 2)));
      }
    }
    return guides.stream().distinct().toList();
  }

  /** The width of the box and of the first other that is as wide. */
  List<Guide> widths(Box given) {
    Box box = isTurned ? turned(given) : given;
    return still.stream()
        .filter(other -> same(other.width(), box.width()))
        .findFirst()
        .map(other -> List.of(width(box), width(other)))
        .orElse(List.of());
  }

  private Guide width(Box box) {
    return new Guide.Span(
        place(box.x(), box.bottom()), place(box.right(), box.bottom()), Math.round(box.width()));
  }

  private Guide gap(Box left, Box right) {
    double y = (Math.max(left.y(), right.y()) + Math.min(left.bottom(), right.bottom())) / 2;
    return new Guide.Span(
        place(left.right(), y), place(right.x(), y), Math.round(right.x() - left.right()));
  }

  private Point place(double x, double y) {
    var point = new Point(x, y);
    return isTurned ? turned(point) : point;
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) < SAME;
  }
}
