package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
    Places<Lane> lanes = lanes();
    var spread = new Spread(after, components, lanes);
    List<List<Lane>> groups = Regrouping.groups(old, gone, come, changes, lanes);
    List<Bundle> bundles = Many.map(groups, spread::bundle);
    var ground = new Ground(components, lanes, old.joints().after(before, after));
    Routes laid = old.with(lay(bundles), ground);
    return Relabelling.relabelled(before, old, after, laid, changes.touched());
  }

  private void find() {
    Set<String> wanted = new LinkedHashSet<>();
    if (!changes.next().isEmpty()) {
      for (Laid laid : old.dependingOn(changes.hull())) {
        if (laid.finding().dependsOn(changes)) {
          wanted.add(laid.way().flowId());
        }
      }
    }
    SideBySide.compare(
        before.flows(),
        after.flows(),
        (id, _, now) -> {
          if (now.isPresent()) {
            wanted.add(id);
          } else {
            wanted.remove(id);
            lost.add(id);
            gone.addAll(finding(id).way().lanes());
          }
        });
    List<Flow> flows = wanted.stream().map(after.flows()::get).toList();
    Many.map(flows, flow -> Wayfinder.find(after, flow, components)).forEach(this::take);
  }

  /** A way that comes out as before stays the same one, so that nothing beside it is concerned. */
  private void take(Finding finding) {
    String id = finding.way().flowId();
    Optional<Finding> known = old.laid(id).map(Laid::finding);
    if (known.isPresent() && known.get().way().isLike(finding.way())) {
      found.put(id, finding.withWay(known.get().way()));
    } else {
      found.put(id, finding);
      known.ifPresent(way -> gone.addAll(way.way().lanes()));
      come.addAll(finding.way().lanes());
    }
  }

  private Places<Lane> lanes() {
    Map<Lane, List<Box>> moved = new HashMap<>();
    gone.forEach(lane -> moved.put(lane, List.of()));
    come.forEach(lane -> moved.put(lane, List.of(lane.run().box())));
    return old.lanes().with(moved);
  }

  private Map<String, Optional<Laid>> lay(List<Bundle> spread) {
    Map<String, Bundle[]> bundles = new HashMap<>();
    for (Bundle bundle : spread) {
      for (Lane lane : bundle.lanes()) {
        bundles.computeIfAbsent(lane.way().flowId(), this::bundlesOf)[lane.index()] = bundle;
      }
    }
    found.keySet().forEach(id -> bundles.computeIfAbsent(id, this::bundlesOf));
    Laying laying = new Laying(components);
    List<Laid> laid =
        Many.map(
            List.copyOf(bundles.entrySet()),
            entry -> laid(laying, finding(entry.getKey()), Arrays.asList(entry.getValue())));
    Map<String, Optional<Laid>> result = new HashMap<>();
    laid.forEach(one -> result.put(one.way().flowId(), Optional.of(one)));
    lost.forEach(id -> result.put(id, Optional.empty()));
    return result;
  }

  private Laid laid(Laying laying, Finding finding, List<Bundle> bundles) {
    Route route = laying.route(finding, bundles);
    return new Laid(finding, bundles, unlessEqual(finding.way().flowId(), route));
  }

  /** The very route that the flow had, if its line is the same: then nobody has to look at it. */
  private Route unlessEqual(String flowId, Route route) {
    return old.of(flowId).filter(route::hasLineOf).orElse(route);
  }

  private Finding finding(String flowId) {
    Finding fresh = found.get(flowId);
    return fresh != null ? fresh : old.laid(flowId).orElseThrow().finding();
  }

  /** A copy of the bundles so far, or room for those of a new way. */
  private Bundle[] bundlesOf(String flowId) {
    Way way = finding(flowId).way();
    return old.laid(flowId)
        .filter(laid -> laid.way() == way)
        .map(laid -> laid.bundles().toArray(Bundle[]::new))
        .orElseGet(() -> new Bundle[way.lanes().size()]);
  }
}
