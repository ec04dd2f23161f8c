package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a flow that comes back to its own component: round one corner, as people draw a retry.
 * It is shaped, not searched for: the corner is the first one with nothing in the way.
 */
final class Loop {

  /** How far a loop reaches beyond its component. */
  private static final double OUT = 24;

  /** From the corner to where a loop is attached: the left and right side are short. */
  private static final double INSET_BESIDE = 16;

  private static final double INSET_ABOVE = 40;

  /** Between the two ends of a loop on one side. */
  private static final double APART = 32;

  private record Sides(Side out, Side in) {}

  /**
   * Top right first: the lower edge carries a component's badges, and at the left arrows come in.
   */
  private static final List<Sides> CORNERS =
      List.of(
          new Sides(Side.RIGHT, Side.TOP),
          new Sides(Side.TOP, Side.RIGHT),
          new Sides(Side.RIGHT, Side.BOTTOM),
          new Sides(Side.BOTTOM, Side.RIGHT),
          new Sides(Side.TOP, Side.LEFT),
          new Sides(Side.BOTTOM, Side.LEFT));

  private final Flow flow;
  private final Box box;
  private final List<Dock> outs;
  private final List<Dock> ins;
  private final Surroundings around;

  private Loop(Flow flow, Box box, List<Dock> outs, List<Dock> ins, Surroundings around) {
    this.flow = flow;
    this.box = box;
    this.outs = outs;
    this.ins = ins;
    this.around = around;
  }

  /** The loop at the first free corner that suits the fastened ends; at the first if none is. */
  static Way way(Flow flow, Box box, List<Dock> outs, List<Dock> ins, Surroundings around) {
    return new Loop(flow, box, outs, ins, around).way();
  }

  private Way way() {
    List<Way> choices = new ArrayList<>();
    for (Dock out : outs) {
      for (Dock in : ins) {
        choices.add(Way.of(flow, out.side(), in.side(), runs(out, in)));
      }
    }
    choices.sort((a, b) -> Integer.compare(rank(a), rank(b)));
    boolean isAnywhere = outs.size() > 1 && ins.size() > 1;
    return choices.stream()
        .filter(way -> !isAnywhere || rank(way) < CORNERS.size())
        .filter(way -> isFree(way.runs()))
        .findFirst()
        .orElse(choices.getFirst());
  }

  private static int rank(Way way) {
    int corner = CORNERS.indexOf(new Sides(way.start().side(), way.end().side()));
    return corner < 0 ? CORNERS.size() : corner;
  }

  private boolean isFree(List<Run> runs) {
    boolean[] free = {true};
    for (Run run : runs) {
      Box corridor = run.box().grown(Spacing.MARGIN);
      around.look(
          corridor,
          (id, other) ->
              free[0] &= id.equals(flow.from().componentId()) || !other.intersects(corridor));
    }
    return free[0];
  }

  private List<Run> runs(Dock out, Dock in) {
    List<Point> points = points(out, in);
    List<Run> runs = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      runs.add(Run.between(points.get(i - 1), points.get(i)));
    }
    return Runs.heldBy(runs, out, in);
  }

  private List<Point> points(Dock out, Dock in) {
    if (out.side() == in.side()) {
      return onOneSide(out, in);
    }
    if (in.side() == Port.opposite(out.side())) {
      Side over = Port.isHorizontal(out.side()) ? Side.TOP : Side.RIGHT;
      Point first = attached(out, over);
      Point last = attached(in, over);
      return List.of(
          first,
          Port.out(out.side(), first, OUT),
          corner(out.side(), over),
          corner(in.side(), over),
          Port.out(in.side(), last, OUT),
          last);
    }
    Point first = attached(out, in.side());
    Point last = attached(in, out.side());
    return List.of(
        first,
        Port.out(out.side(), first, OUT),
        corner(out.side(), in.side()),
        Port.out(in.side(), last, OUT),
        last);
  }

  /** From one place of a side to another; from a named port to itself, round a corner in front. */
  private List<Point> onOneSide(Dock out, Dock in) {
    Side side = out.side();
    Point first = out.fixed() ? out.at() : beside(in, -1);
    Point last = in.fixed() ? in.at() : beside(out, 1);
    if (!first.equals(last)) {
      return List.of(first, Port.out(side, first, OUT), Port.out(side, last, OUT), last);
    }
    Point near = Port.out(side, first, OUT);
    Point far = Port.out(side, first, 2 * OUT);
    return List.of(first, far, aside(side, far, OUT), aside(side, near, OUT), near, last);
  }

  /** The free end of a loop whose other end is at this dock of the same side. */
  private Point beside(Dock other, int sign) {
    if (!other.fixed()) {
      return aside(other.side(), other.at(), sign * APART / 2);
    }
    Point off = other.at().minus(Port.middle(box, other.side()));
    double way = off.x() + off.y() > 0 ? -APART : APART;
    return aside(other.side(), other.at(), way);
  }

  private static Point aside(Side side, Point place, double way) {
    return Port.isHorizontal(side) ? place.plus(0, way) : place.plus(way, 0);
  }

  /** Where a loop is attached to a side, near the corner that this side has with another. */
  private Point attached(Dock dock, Side corner) {
    Side side = dock.side();
    double half = Port.half(box, corner);
    double inset = Port.isHorizontal(side) ? INSET_BESIDE : INSET_ABOVE;
    return dock.fixed() ? dock.at() : Port.out(corner, Port.middle(box, side), half - inset);
  }

  /** The point off the corner of two sides. */
  private Point corner(Side one, Side other) {
    double half = Port.half(box, other);
    return Port.out(other, Port.out(one, Port.middle(box, one), OUT), half + OUT);
  }
}
