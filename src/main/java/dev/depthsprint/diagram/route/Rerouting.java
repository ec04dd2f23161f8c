package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the routes of one diagram from those of another. */
final class Rerouting {

  private final Diagram before;
  private final Diagram after;
  private final Routes old;
  private final Changes changes;
  private final Places<String> components;

  /** By flow, for those whose way was looked for again. */
  private final Map<String, Finding> found = new HashMap<>();

  /** Flows that are not there any more. */
  private final List<String> lost = new ArrayList<>();

  private final Set<Lane> gone = new HashSet<>();
  private final List<Lane> come = new ArrayList<>();

  Rerouting(Diagram before, Routes old, Diagram after) {
    this.before = before;
    this.after = after;
    this.old = old;
    changes = Changes.between(before, after);
    components = old.components().with(changes.next());
  }

  Routes routes() {
    find();
    Rebundling bundles = new Rebundling(old.bundles(), gone, come, changes);
    List<Bundle> spread = bundles.spread(after, components);
    return old.with(lay(spread), components, bundles.all(spread));
  }

  private void find() {
    for (Laid laid : old.all()) {
      Finding finding = laid.finding();
      if (finding.dependsOn(changes)) {
        look(finding.flow().id(), Optional.of(finding));
      }
    }
    if (before.flows() != after.flows()) {
      findOthers();
    }
  }

  /** Flows that are new, gone, or fastened otherwise than before. */
  private void findOthers() {
    for (String id : before.flows().keySet()) {
      if (!after.flows().containsKey(id)) {
        lost.add(id);
        gone.addAll(finding(id).way().lanes());
      }
    }
    for (Flow flow : after.flows().values()) {
      Flow known = before.flows().get(flow.id());
      if (known != flow && !found.containsKey(flow.id())) {
        look(flow.id(), old.laid(flow.id()).map(Laid::finding));
      }
    }
  }

  private void look(String flowId, Optional<Finding> known) {
    Flow flow = after.flows().get(flowId);
    if (flow != null) {
      take(Wayfinder.find(after, flow, components), known);
    }
  }

  /** A way that comes out as before stays the same one, so that nothing beside it is concerned. */
  private void take(Finding finding, Optional<Finding> before) {
    String id = finding.way().flowId();
    if (before.isPresent() && before.get().way().isLike(finding.way())) {
      found.put(id, finding.withWay(before.get().way()));
    } else {
      found.put(id, finding);
      before.ifPresent(way -> gone.addAll(way.way().lanes()));
      come.addAll(finding.way().lanes());
    }
  }

  private Map<String, Optional<Laid>> lay(List<Bundle> spread) {
    Map<String, double[]> places = new HashMap<>();
    for (Bundle bundle : spread) {
      for (int i = 0; i < bundle.lanes().size(); i++) {
        Lane lane = bundle.lanes().get(i);
        places.computeIfAbsent(lane.way().flowId(), this::placesOf)[lane.index()] = bundle.place(i);
      }
    }
    Laying laying = new Laying(after, components);
    Map<String, Optional<Laid>> result = new HashMap<>();
    found.keySet().forEach(id -> places.computeIfAbsent(id, this::placesOf));
    places.forEach((id, values) -> {
      Finding finding = finding(id);
      Route route = unlessEqual(id, laying.route(finding.way(), values));
      result.put(id, Optional.of(new Laid(finding, values, route)));
    });
    lost.forEach(id -> result.put(id, Optional.empty()));
    return result;
  }

  /** The very route that the flow had, if it is the same: then nobody has to look at it. */
  private Route unlessEqual(String flowId, Route route) {
    return old.of(flowId).filter(route::equals).orElse(route);
  }

  private Finding finding(String flowId) {
    Finding fresh = found.get(flowId);
    return fresh != null ? fresh : old.laid(flowId).orElseThrow().finding();
  }

  /** A copy of the places so far, or as many as a new way has lanes. */
  private double[] placesOf(String flowId) {
    Way way = finding(flowId).way();
    return old.laid(flowId)
        .filter(laid -> laid.finding().way() == way)
        .map(laid -> laid.places().clone())
        .orElseGet(() -> new double[way.lanes().size()]);
  }
}
