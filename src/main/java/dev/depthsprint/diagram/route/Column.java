package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.lettering.Caption;
import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Where along a level part of its line the words of a flow are to stand, since others between the
 * same two components lie so near that words above each other would cut each other: those of
 * neighbours stand in different columns.
 *
 * @param number from 0 at the left
 * @param count of columns; 1 where words have room in the middle
 */
record Column(int number, int count) {

  static final Column ONLY = new Column(0, 1);

  /** Words of one line need as much from one line to the next. */
  private static final double NEEDED = Caption.FIRST_LINE;

  /** The column for the words on a level part of a route. */
  static Column of(Flow flow, Box part, Diagram diagram, Routes routes) {
    if (flow.from().componentId().equals(flow.to().componentId())) {
      return ONLY;
    }
    List<Line> lines = new ArrayList<>();
    for (Flow other : routes.joints().of(flow.from().componentId())) {
      if (other.id().equals(flow.id()) || isBeside(other, flow)) {
        routes.of(other.id()).ifPresent(route -> add(lines, other, route, part));
      }
    }
    lines.sort(null);
    int count = count(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).flowId().equals(flow.id())) {
        return new Column(i % count, count);
      }
    }
    return ONLY;
  }

  private record Line(double y, String flowId) implements Comparable<Line> {

    @Override
    public int compareTo(Line other) {
      return y != other.y ? Double.compare(y, other.y) : flowId.compareTo(other.flowId);
    }
  }

  private static boolean isBeside(Flow other, Flow flow) {
    return other.touches(flow.from().componentId())
        && other.touches(flow.to().componentId())
        && Caption.isWantedBy(other)
        && other.course().labelAt() == Course.AUTOMATIC;
  }

  /** The part of the route that runs beside the other one for most of its length. */
  private static void add(List<Line> lines, Flow flow, Route route, Box beside) {
    for (Box part : route.parts()) {
      double shared = Math.min(part.right(), beside.right()) - Math.max(part.x(), beside.x());
      if (part.height() == 0 && shared > beside.width() / 2 && shared > part.width() / 2) {
        lines.add(new Line(part.y(), flow.id()));
        return;
      }
    }
  }

  private static int count(List<Line> lines) {
    int count = 1;
    for (int i = 0; i < lines.size(); i++) {
      while (i + count < lines.size() && lines.get(i + count).y() - lines.get(i).y() < NEEDED) {
        count++;
      }
    }
    return count;
  }
}
