package dev.depthsprint.diagram;

import java.util.Set;
import org.pcollections.PSortedMap;
import org.pcollections.PSortedSet;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/**
 * The flows of a diagram by id, and with them which have pinned bends: a move need not look at all
 * of them then.
 *
 * @param bent the ids of the flows with pinned bends
 */
record Wiring(PSortedMap<String, Flow> flows, PSortedSet<String> bent) {

  static final Wiring NONE = new Wiring(TreePMap.empty(), TreePSet.empty());

  Wiring with(Flow flow) {
    return new Wiring(
        flows.plus(flow.id(), flow),
        flow.course().bends().isEmpty() ? bent.minus(flow.id()) : bent.plus(flow.id()));
  }

  /** Moves the pinned bends of the flows that have both ends among these components. */
  Wiring withMoved(Set<String> ids, double dx, double dy) {
    Wiring moved = this;
    for (String id : bent) {
      Flow flow = flows.get(id);
      if (ids.contains(flow.from().componentId()) && ids.contains(flow.to().componentId())) {
        moved = moved.with(flow.withCourse(flow.course().movedBy(dx, dy)));
      }
    }
    return moved;
  }

  /** These flows without those named, nor those that would lose an end. */
  Wiring without(Set<String> ids) {
    PSortedMap<String, Flow> kept = flows;
    for (Flow flow : flows.values()) {
      if (ids.contains(flow.id())
          || ids.contains(flow.from().componentId())
          || ids.contains(flow.to().componentId())) {
        kept = kept.minus(flow.id());
      }
    }
    PSortedSet<String> keptBent = bent;
    for (String id : bent) {
      keptBent = kept.containsKey(id) ? keptBent : keptBent.minus(id);
    }
    return new Wiring(kept, keptBent);
  }
}
