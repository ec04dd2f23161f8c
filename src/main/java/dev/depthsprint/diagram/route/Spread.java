package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.picture.Box;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Spreads the lanes of a bundle over the room that components and other bundles leave. */
final class Spread {

  /** So far a lane may go that all it then comes near to is still within its reach. */
  private static final double FARTHEST = Spacing.REACH - Spacing.END;

  /** So many flows between the same two sides take the whole width of these. */
  private static final int MANY = 4;

  private final Diagram diagram;
  private final Places<String> components;
  private final Places<Lane> lanes;

  /**
   * @param lanes all lanes of the diagram
   */
  Spread(Diagram diagram, Places<String> components, Places<Lane> lanes) {
    this.diagram = diagram;
    this.components = components;
    this.lanes = lanes;
  }

  /** How lanes are spread, the best way first. */
  private enum Manner {
    AMPLE(Spacing.END, Spacing.TIGHT, Spacing.LEAST_LANE),
    SHORT(Spacing.SHORT_END, Spacing.TIGHT, Spacing.LEAST_LANE),
    TIGHT(Spacing.SHORT_END, Spacing.MARGIN, Spacing.LEAST_LANE),

    /** Lanes may share a line. */
    SHARED(Spacing.SHORT_END, Spacing.MARGIN, 0);

    /** How long straight ends are at least. */
    private final double end;

    /** How far lanes keep from components that are not their own. */
    private final double off;

    /** How near they may be drawn to each other. */
    private final double least;

    Manner(double end, double off, double least) {
      this.end = end;
      this.off = off;
      this.least = least;
    }
  }

  /**
   * Tries to keep both the order and the length of the straight ends. Where that leaves lanes so
   * near that they can hardly be told apart, ends are cut short, then lanes go nearer to
   * components; and if even then there is no order, the lanes stay as they are.
   */
  Bundle bundle(List<Lane> members) {
    List<Lane> order = Order.sorted(members, Order.NEAR);
    for (Manner manner : Manner.values()) {
      Optional<Bundle> bundle =
          placed(order, manner).or(() -> placed(Order.sorted(members, 0), manner));
      if (bundle.isPresent()) {
        return bundle.get();
      }
    }
    return placed(Order.byPlace(members), Manner.SHARED).orElseThrow();
  }

  private Optional<Bundle> placed(List<Lane> order, Manner manner) {
    Set<Lane> own = new HashSet<>(order);
    List<Run.Span> limits = order.stream().map(lane -> limits(lane, own, manner)).toList();
    return Slots.places(order, limits, manner.least).map(places -> new Bundle(order, places));
  }

  private Run.Span limits(Lane lane, Set<Lane> own, Manner manner) {
    double at = lane.at();
    Run.Span hold = lane.run().hold();
    double[] limits = {Math.max(at - FARTHEST, hold.low()), Math.min(at + FARTHEST, hold.high())};
    boolean isOneOfMany = isOneOfMany(lane, own);
    if (lane.isFirst()) {
      narrow(limits, attachable(lane.way().start(), isOneOfMany));
    }
    if (lane.isLast()) {
      narrow(limits, attachable(lane.way().end(), isOneOfMany));
    }
    components.visit(
        lane.reach(),
        (id, box) -> keepOff(lane, box, lane.way().touches(id) ? manner.end : manner.off, limits));
    lanes.visit(
        lane.reach(),
        (other, _) -> {
          if (!own.contains(other)) {
            keepOff(lane, other, limits);
          }
        });
    return new Run.Span(Math.min(limits[0], at), Math.max(limits[1], at));
  }

  /**
   * True when so many flows join the same two sides that lines of text would not fit between them
   * otherwise; whether there are any, so that a label moves no lines.
   */
  private static boolean isOneOfMany(Lane lane, Set<Lane> own) {
    if (!lane.isFirst() && !lane.isLast()) {
      return false;
    }
    Way way = lane.way();
    return own.stream()
            .map(Lane::way)
            .filter(other -> other == way || other.isTwinOf(way))
            .distinct()
            .count()
        >= MANY;
  }

  private Run.Span attachable(Lane.Berth berth, boolean isOneOfMany) {
    Box box = diagram.components().get(berth.componentId()).bounds();
    return isOneOfMany
        ? Port.attachableOfMany(box, berth.side())
        : Port.attachable(box, berth.side());
  }

  private static void narrow(double[] limits, Run.Span span) {
    limits[0] = Math.max(limits[0], span.low());
    limits[1] = Math.min(limits[1], span.high());
  }

  private static void keepOff(Lane lane, Box box, double distance, double[] limits) {
    boolean isHorizontal = lane.run().horizontal();
    double start = isHorizontal ? box.x() : box.y();
    double end = isHorizontal ? box.right() : box.bottom();
    if (start < lane.run().high() + Spacing.LANE && end > lane.run().low() - Spacing.LANE) {
      double near = isHorizontal ? box.y() : box.x();
      double far = isHorizontal ? box.bottom() : box.right();
      if (far <= lane.at()) {
        limits[0] = Math.max(limits[0], Math.min(far + distance, lane.at()));
      } else if (near >= lane.at()) {
        limits[1] = Math.min(limits[1], Math.max(near - distance, lane.at()));
      }
    }
  }

  /** Two bundles share the gap between them and leave half a lane free. */
  private static void keepOff(Lane lane, Lane other, double[] limits) {
    if (lane.isBeside(other)) {
      double half = Math.max(0, lane.distance(other) - Spacing.LANE / 2) / 2;
      if (other.at() > lane.at()) {
        limits[1] = Math.min(limits[1], lane.at() + half);
      } else if (other.at() < lane.at()) {
        limits[0] = Math.max(limits[0], lane.at() - half);
      }
    }
  }
}
