package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.picture.Box;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Spreads the lanes of a bundle over the room that components and other bundles leave. */
final class Spread {

  /** So far a lane may go that all it then comes near to is still within its reach. */
  private static final double FARTHEST = Spacing.REACH - Spacing.END;

  private final Diagram diagram;
  private final Places<String> components;
  private final Places<Lane> lanes;

  /**
   * @param lanes all those in reach of the bundles to be spread
   */
  Spread(Diagram diagram, Places<String> components, Places<Lane> lanes) {
    this.diagram = diagram;
    this.components = components;
    this.lanes = lanes;
  }

  Bundle bundle(List<Lane> members) {
    List<Lane> sorted = Order.sorted(members);
    Set<Lane> own = new HashSet<>(members);
    List<Run.Span> limits = sorted.stream().map(lane -> limits(lane, own)).toList();
    return new Bundle(sorted, Slots.places(sorted, limits));
  }

  private Run.Span limits(Lane lane, Set<Lane> own) {
    double at = lane.at();
    double[] limits = {at - FARTHEST, at + FARTHEST};
    if (lane.isFirst()) {
      narrow(limits, attachable(lane.way().start()));
    }
    if (lane.isLast()) {
      narrow(limits, attachable(lane.way().end()));
    }
    components.visit(lane.reach(), (id, box) -> keepOff(lane, id, box, limits));
    lanes.visit(
        lane.reach(),
        (other, _) -> {
          if (!own.contains(other)) {
            keepOff(lane, other, limits);
          }
        });
    return new Run.Span(Math.min(limits[0], at), Math.max(limits[1], at));
  }

  private Run.Span attachable(Lane.Berth berth) {
    Box box = diagram.components().get(berth.componentId()).bounds();
    return Port.attachable(box, berth.side());
  }

  private static void narrow(double[] limits, Run.Span span) {
    limits[0] = Math.max(limits[0], span.low());
    limits[1] = Math.min(limits[1], span.high());
  }

  /** A component keeps a small distance, one that the way ends at keeps the length of its end. */
  private static void keepOff(Lane lane, String id, Box box, double[] limits) {
    boolean isHorizontal = lane.run().horizontal();
    double start = isHorizontal ? box.x() : box.y();
    double end = isHorizontal ? box.right() : box.bottom();
    if (start < lane.run().high() + Spacing.LANE && end > lane.run().low() - Spacing.LANE) {
      double near = isHorizontal ? box.y() : box.x();
      double far = isHorizontal ? box.bottom() : box.right();
      double distance = lane.way().touches(id) ? Spacing.END : Spacing.TIGHT;
      if (far <= lane.at()) {
        limits[0] = Math.max(limits[0], Math.min(far + distance, lane.at()));
      } else if (near >= lane.at()) {
        limits[1] = Math.min(limits[1], Math.max(near - distance, lane.at()));
      }
    }
  }

  /** Two bundles share the gap between them and leave half a lane free. */
  private static void keepOff(Lane lane, Lane other, double[] limits) {
    if (other.run().horizontal() == lane.run().horizontal() && lane.overlaps(other)) {
      double half = Math.max(0, lane.distance(other) - Spacing.LANE / 2) / 2;
      if (other.at() > lane.at()) {
        limits[1] = Math.min(limits[1], lane.at() + half);
      } else if (other.at() < lane.at()) {
        limits[0] = Math.max(limits[0], lane.at() - half);
      }
    }
  }
}
