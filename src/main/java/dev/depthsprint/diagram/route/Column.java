package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.lettering.Caption;
import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where at a level part of its line the words of a flow are to stand, since others between the same
 * two components lie so near that words above each other would cut each other. Short words of
 * neighbours stand in different columns; long ones stand on top of each other in the order of their
 * lines, each as near to its own as the others let it.
 *
 * @param number from 0 at the left
 * @param count of columns; 1 where words stand in the middle
 * @param isStack true when the words stand on top of each other
 * @param off from the line down to the middle of the words in such a stack
 */
record Column(int number, int count, boolean isStack, double off) {

  static final Column ONLY = new Column(0, 1, false, 0);

  /** Words of one line need as much from one line to the next. */
  private static final double NEEDED = Caption.FIRST_LINE;

  /** Between words in a stack. */
  private static final double APART = 2;

  /** The column for the words on a level part of a route. */
  static Column of(Flow flow, Box part, Routes routes) {
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
    return lines.size() < 2 ? ONLY : of(flow.id(), lines, Stands.onLine(part.width()));
  }

  /** A level part and the size of the words that belong to it. */
  private record Line(double y, String flowId, double width, double height)
      implements Comparable<Line> {

    static Line of(Flow flow, Box part) {
      double room = Stands.room(part.width());
      Caption caption = Caption.of(flow, Optional.empty(), false, room);
      return new Line(part.y(), flow.id(), caption.width(), caption.height());
    }

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
        lines.add(Line.of(flow, part));
        return;
      }
    }
  }

  private static Column of(String flowId, List<Line> lines, double length) {
    int place = 0;
    while (!lines.get(place).flowId().equals(flowId)) {
      if (++place == lines.size()) {
        return ONLY;
      }
    }
    int count = count(lines);
    if (lines.stream().allMatch(it -> it.height() <= NEEDED && it.width() <= length / count)) {
      return new Column(place % count, count, false, 0);
    }
    double[] offs = stacked(lines);
    for (double off : offs) {
      if (off != 0) {
        return new Column(0, 1, true, offs[place]);
      }
    }
    return ONLY;
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

  /** How far words have to go from their lines so that none stands on another; least squares. */
  private static double[] stacked(List<Line> lines) {
    int size = lines.size();
    double[] below = new double[size];
    for (int i = 1; i < size; i++) {
      double half = (lines.get(i - 1).height() + lines.get(i).height()) / 2;
      below[i] = below[i - 1] + half + APART;
    }
    double[] wishes = new double[size];
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      wishes[i] = lines.get(i).y() - below[i];
      weights[i] = 1;
    }
    Pools pools = Pools.of(wishes, weights);
    double[] offs = new double[size];
    for (int i = 0; i < size; i++) {
      double off = pools.values()[i] + below[i] - lines.get(i).y();
      offs[i] = pools.shared()[i] ? Math.floor(off + 0.5) : 0;
    }
    return offs;
  }
}
