package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.lettering.Caption;
import dev.depthsprint.diagram.lettering.Spot;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The places for words that a person put somewhere along a flow: there, set in more lines where
 * that keeps the line visible, and as little off it along the same straight part as can be.
 */
final class ChosenStands {

  private static final double FREE = 9;
  private static final double STEP = 4;
  private static final int MOST_STEPS = 60;
  private static final int A_STEP = 4;
  private static final int BEYOND_END = 400;

  private ChosenStands() {}

  /** Where a person put the words, if there is nothing in their way. */
  static Spot spot(Flow flow, Route route) {
    double off = flow.course().labelOff();
    Line.Foot foot = Line.at(route.points(), flow.course().labelAt() * route.length());
    Point way = route.points().get(foot.part() + 1).minus(route.points().get(foot.part()));
    boolean isLevel = Math.abs(way.y()) < Math.abs(way.x());
    Point at = isLevel ? foot.at().plus(0, off) : foot.at().plus(off, 0);
    return new Spot(at, foot.at(), Spot.WIDEST);
  }

  /** The best first; words away from their line stay exactly where they were put. */
  static List<Stand> of(Flow flow, Optional<RetryPolicy> retry, Route route) {
    if (flow.course().labelOff() != 0) {
      Caption whole = Caption.of(flow, retry, route.blocked(), Spot.WIDEST);
      var setting = new Stand.Setting(Spot.WIDEST, whole);
      return List.of(Stand.of(setting, spot(flow, route), 0));
    }
    List<Point> points = route.points();
    Line.Foot foot = Line.at(points, flow.course().labelAt() * Line.length(points));
    Point a = points.get(foot.part());
    Point way = points.get(foot.part() + 1).minus(a);
    double length = Math.max(1e-9, a.distanceTo(a.plus(way.x(), way.y())));
    double along = a.distanceTo(foot.at());
    List<Stand> stands = new ArrayList<>();
    double last = 0;
    for (double room = Spot.WIDEST; room >= Caption.LEAST; room -= 8) {
      Caption caption = Caption.of(flow, retry, route.blocked(), room);
      if (caption.width() == last) {
        continue;
      }
      last = caption.width();
      var setting = new Stand.Setting(room, caption);
      boolean isLevel = Math.abs(way.y()) < Math.abs(way.x());
      double half = FREE + (isLevel ? caption.width() : caption.height()) / 2;
      double middle =
          Math.clamp(along, Math.min(half, length / 2), Math.max(length - half, length / 2));
      for (int step = -MOST_STEPS; step <= MOST_STEPS; step++) {
        double at = step == 0 ? along : middle + step * STEP;
        if (at >= 0 && at <= length) {
          boolean isBeyond = at < half || at > length - half;
          int off = (int) Math.ceil(Math.abs(at - along) / STEP) * A_STEP;
          stands.add(
              Stand.of(
                  setting,
                  a.plus(way.x() * at / length, way.y() * at / length),
                  off + (isBeyond ? BEYOND_END : 0)));
        }
      }
    }
    stands.sort(Comparator.comparingInt(Stand::price));
    return stands;
  }
}
