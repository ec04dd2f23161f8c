package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.lettering.Spot;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The way of one flow.
 *
 * @param points the corners from the border of the first component to the border of the second, two
 *     or more; neighbours differ in one coordinate only, unless the part between them is shut
 * @param from the side it leaves
 * @param to the side it reaches
 * @param shut the numbers of the parts for which there is no free way: each is one straight line,
 *     which may lie across other components and is to be marked
 * @param label where the label stands, if the flow has one
 */
public record Route(List<Point> points, Side from, Side to, Set<Integer> shut, Spot label) {

  /** About half a label of a word, in diagram units. */
  private static final double LABEL_ROOM = 14;

  public Route {
    points = List.copyOf(points);
    shut = Set.copyOf(shut);
    if (points.size() < 2) {
      throw new IllegalArgumentException("a route of " + points.size() + " points");
    }
  }

  /**
   * A route by itself, with its label in the middle of its longest straight part.
   *
   * @param blocked true when all of it is shut
   */
  public Route(List<Point> points, Side from, Side to, boolean blocked) {
    this(points, from, to, blocked ? all(points) : Set.of(), Stands.alone(points));
  }

  Route withLabel(Spot spot) {
    return new Route(points, from, to, shut, spot);
  }

  /** True when the lines are the same, wherever their labels are. */
  boolean hasLineOf(Route other) {
    return points.equals(other.points)
        && from == other.from
        && to == other.to
        && shut.equals(other.shut);
  }

  private static Set<Integer> all(List<Point> points) {
    return IntStream.range(0, points.size() - 1).boxed().collect(Collectors.toUnmodifiableSet());
  }

  /** True when there is no free way, at least for a part of it. */
  public boolean blocked() {
    return !shut.isEmpty();
  }

  public Point start() {
    return points.getFirst();
  }

  public Point end() {
    return points.getLast();
  }

  /** The smallest box around the route; flat when it is one straight line. */
  public Box bounds() {
    return parts().stream().reduce(Box::union).orElseThrow();
  }

  /** The same with room for a word or two where its label stands. */
  public Box boundsWithLabel() {
    var word = new Box(label.at().x(), label.at().y(), 0, 0).grown(LABEL_ROOM);
    return bounds().union(word);
  }

  /** The boxes around its straight parts, in order; flat unless a part is shut. */
  public List<Box> parts() {
    List<Box> parts = new ArrayList<>(points.size() - 1);
    for (int i = 1; i < points.size(); i++) {
      parts.add(Box.between(points.get(i - 1), points.get(i)));
    }
    return parts;
  }

  /** Where the middle of the label is. */
  public Point middle() {
    return label.at();
  }

  public double length() {
    return Line.length(points);
  }

  /**
   * The place on the line at a share of its length.
   *
   * @param share 0 at the start and 1 at the end
   */
  public Point at(double share) {
    return Line.at(points, share * length()).at();
  }

  /** The share of the length at which the line is nearest to a place; the first of equal ones. */
  public double shareOf(Point place) {
    double length = length();
    return length == 0 ? 0 : Math.clamp(Line.nearest(points, place).along() / length, 0, 1);
  }

  /**
   * How far a place is off the way at a share of it: below a level part or at the right of an
   * upright one, less than zero above and at the left.
   */
  public double offAt(double share, Point place) {
    Line.Foot foot = Line.at(points, share * length());
    Point a = points.get(foot.part());
    Point b = points.get(foot.part() + 1);
    boolean isLevel = Math.abs(a.y() - b.y()) < Math.abs(a.x() - b.x());
    return isLevel ? place.y() - foot.at().y() : place.x() - foot.at().x();
  }

  /** The number of the straight part nearest to a place, at most {@code tolerance} units off. */
  public OptionalInt partAt(Point place, double tolerance) {
    Line.Foot foot = Line.nearest(points, place);
    return foot.at().distanceTo(place) <= tolerance
        ? OptionalInt.of(foot.part())
        : OptionalInt.empty();
  }

  /** How far a point is from the line, in diagram units. */
  public double distanceTo(Point point) {
    return nearestTo(point).distanceTo(point);
  }

  /** The place of the line that is nearest to a point; the first of equal ones. */
  public Point nearestTo(Point point) {
    return Line.nearest(points, point).at();
  }
}
