package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What becomes of the pinned bends of a flow when a hand takes hold of its route. */
public final class Bends {

  private final Board board;
  private final Flow flow;

  private Bends(Board board, Flow flow) {
    this.board = board;
    this.flow = flow;
  }

  /**
   * The pinned bends that move a straight part of the route sideways as a whole: the parts before
   * and after it stretch, the others stay where they are. As few bends as will do are pinned: one
   * on the part if the router then takes the same way, else its two corners, else every corner.
   * Bends without which the route is the same are left out, so that a part that is dragged back to
   * where the route would lie by itself is free again. A part next to the end of the route goes no
   * nearer to the component there than its straight end is long: the arrow needs it.
   *
   * @param board as it was when the drag began
   * @param part the number of the part, as of {@link Route#partAt}
   * @param to the new y of a level part, the new x of an upright one
   */
  public static PVector<Point> drag(Board board, Flow flow, int part, double to) {
    var bends = new Bends(board, flow);
    return bends.needed(bends.dragged(part, bends.clearOfEnds(part, to)));
  }

  /** The pinned bends of a flow without those that make no difference to its route. */
  public static PVector<Point> needed(Board board, Flow flow) {
    return new Bends(board, flow).needed(flow.course().bends());
  }

  private Route route() {
    return board.route(flow);
  }

  /** Nearer to a component, or in it, the router would lead the flow there in a zigzag. */
  private double clearOfEnds(int part, double to) {
    List<Point> points = route().points();
    int last = points.size() - 1;
    double clear = to;
    if (part == 1) {
      clear = clearOf(flow.from(), points.getFirst(), points.get(1), clear);
    }
    if (part == last - 2) {
      clear = clearOf(flow.to(), points.getLast(), points.get(last - 1), clear);
    }
    return clear;
  }

  /** A straight end that is shorter already may stay so. */
  private double clearOf(Flow.End end, Point tip, Point bend, double to) {
    Box box = board.diagram().components().get(end.componentId()).bounds();
    boolean isLevel = tip.y() == bend.y();
    double from = isLevel ? tip.x() : tip.y();
    double way = (isLevel ? bend.x() : bend.y()) - from;
    double away = (to - from) * Math.signum(way);
    double least = Math.min(Math.abs(way), Spacing.END);
    double depth = isLevel ? box.width() : box.height();
    return away < least && away > -depth ? from + Math.signum(way) * least : to;
  }

  /** The first proposal with which the part runs as wanted, else the one that comes nearest. */
  private PVector<Point> dragged(int part, double to) {
    var push = new Push(route().points(), part, to);
    return Stream.of(onPart(part, to), withCorners(push), TreePVector.from(push.corners()))
        .min(Comparator.comparingInt(bends -> push.lack(points(bends))))
        .orElseThrow();
  }

  private PVector<Point> onPart(int part, double to) {
    Point a = route().points().get(part);
    Point b = route().points().get(part + 1);
    boolean isLevel = a.y() == b.y();
    Box line = Box.between(a, b);
    List<Point> bends = new ArrayList<>();
    boolean isHeld = false;
    for (Point bend : flow.course().bends()) {
      boolean isOnPart = line.contains(bend);
      isHeld |= isOnPart;
      bends.add(isOnPart ? at(isLevel, bend, to) : bend);
    }
    if (!isHeld) {
      Point handle = handle(part);
      bends.add(place(bends, handle), at(isLevel, handle, to));
    }
    return TreePVector.from(bends);
  }

  /** The bends that are not on the part, and in between the two corners of the part. */
  private PVector<Point> withCorners(Push push) {
    List<Point> bends = new ArrayList<>(flow.course().bends());
    bends.removeIf(push.before()::contains);
    bends.addAll(place(bends, push.before().center()), List.of(push.from(), push.to()));
    return TreePVector.from(bends);
  }

  private static Point at(boolean isLevel, Point bend, double to) {
    return isLevel ? new Point(bend.x(), to) : new Point(to, bend.y());
  }

  /** The middle of the part, without the straight ends that it may have at components. */
  private Point handle(int part) {
    List<Point> points = route().points();
    Point a = points.get(part);
    Point b = points.get(part + 1);
    double length = a.distanceTo(b);
    double low = part == 0 ? Math.min(Spacing.END, length) : 0;
    double high = part == points.size() - 2 ? Math.max(length - Spacing.END, 0) : length;
    double along = Math.rint((low + high) / 2) / Math.max(length, 1);
    Point way = b.minus(a);
    return a.plus(along * way.x(), along * way.y());
  }

  /** Before which of the bends a new one at this place of the route comes. */
  private int place(List<Point> bends, Point handle) {
    double share = route().shareOf(handle);
    return (int) bends.stream().filter(bend -> route().shareOf(bend) < share).count();
  }

  private PVector<Point> needed(PVector<Point> bends) {
    List<Point> points = points(bends);
    if (points(TreePVector.empty()).equals(points)) {
      return TreePVector.empty();
    }
    PVector<Point> needed = bends;
    int i = 0;
    while (i < needed.size()) {
      PVector<Point> fewer = needed.minus(i);
      if (points(fewer).equals(points)) {
        needed = fewer;
      } else {
        i++;
      }
    }
    return needed;
  }

  private List<Point> points(PVector<Point> bends) {
    Flow bent = flow.withCourse(flow.course().withBends(bends));
    return board.after(board.diagram().with(bent)).route(bent).points();
  }
}
