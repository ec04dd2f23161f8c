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

  private record Sides(Side out, Side in) {}

  /** Top right first: the lower edge carries a component's badges. */
  private static final List<Sides> CORNERS =
      List.of(
          new Sides(Side.RIGHT, Side.TOP),
          new Sides(Side.RIGHT, Side.BOTTOM),
          new Sides(Side.TOP, Side.LEFT),
          new Sides(Side.BOTTOM, Side.LEFT));

  private Loop() {}

  /** The loop at the first free corner that suits the fastened ends; at the first if none is. */
  static Way way(Flow flow, Box box, Surroundings around) {
    List<Sides> choices = choices(flow);
    Sides chosen =
        choices.stream()
            .filter(sides -> isFree(runs(box, sides), flow.from().componentId(), around))
            .findFirst()
            .orElse(choices.getFirst());
    return Way.of(flow, chosen.out(), chosen.in(), runs(box, chosen));
  }

  private static List<Sides> choices(Flow flow) {
    List<Side> outs = Port.sides(flow.from());
    List<Side> ins = Port.sides(flow.to());
    List<Sides> corners =
        new ArrayList<>(
            CORNERS.stream()
                .filter(sides -> outs.contains(sides.out()) && ins.contains(sides.in()))
                .toList());
    for (Side out : outs) {
      for (Side in : ins) {
        Sides sides = new Sides(out, in);
        if (!corners.contains(sides) && (outs.size() == 1 || ins.size() == 1)) {
          corners.add(sides);
        }
      }
    }
    return corners;
  }

  private static boolean isFree(List<Run> runs, String componentId, Surroundings around) {
    boolean[] free = {true};
    for (Run run : runs) {
      Box corridor = run.box().grown(Spacing.MARGIN);
      around.look(
          corridor, (id, box) -> free[0] &= id.equals(componentId) || !box.intersects(corridor));
    }
    return free[0];
  }

  private static List<Run> runs(Box box, Sides sides) {
    List<Point> points = points(box, sides.out(), sides.in());
    List<Run> runs = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      runs.add(Run.between(points.get(i - 1), points.get(i)));
    }
    return runs;
  }

  private static List<Point> points(Box box, Side out, Side in) {
    if (out == in) {
      Point middle = Port.middle(box, out);
      double half = Port.isHorizontal(out) ? Spacing.LANE : 2 * Spacing.LANE;
      Point first = Port.isHorizontal(out) ? middle.plus(0, -half) : middle.plus(-half, 0);
      Point last = Port.isHorizontal(out) ? middle.plus(0, half) : middle.plus(half, 0);
      return List.of(first, Port.out(out, first, OUT), Port.out(out, last, OUT), last);
    }
    if (in == Port.opposite(out)) {
      Side over = Port.isHorizontal(out) ? Side.TOP : Side.RIGHT;
      Point first = attached(box, out, over);
      Point last = attached(box, in, over);
      return List.of(
          first,
          Port.out(out, first, OUT),
          corner(box, out, over),
          corner(box, in, over),
          Port.out(in, last, OUT),
          last);
    }
    Point first = attached(box, out, in);
    Point last = attached(box, in, out);
    return List.of(
        first, Port.out(out, first, OUT), corner(box, out, in), Port.out(in, last, OUT), last);
  }

  /** Where a loop is attached to a side, near the corner that this side has with another. */
  private static Point attached(Box box, Side side, Side corner) {
    double half = Port.isHorizontal(side) ? box.height() / 2 : box.width() / 2;
    double inset = Port.isHorizontal(side) ? INSET_BESIDE : INSET_ABOVE;
    return Port.out(corner, Port.middle(box, side), half - inset);
  }

  /** The point off the corner of two sides. */
  private static Point corner(Box box, Side one, Side other) {
    double half = Port.isHorizontal(one) ? box.height() / 2 : box.width() / 2;
    return Port.out(other, Port.out(one, Port.middle(box, one), OUT), half + OUT);
  }
}
