package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.lettering.Spot;
import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The route of every flow of one diagram, with what is needed to find those of the next one. A
 * value.
 */
public final class Routes {

  private final String[] ids;
  private final Laid[] laid;

  /** What each way depends on, in the order of {@link #laid}. */
  private final Hulls hulls;

  private final Ground ground;

  /** The straight parts of every route, by flow. */
  private final Places<String> parts;

  private final Labels labels;

  private Routes(
      String[] ids, Laid[] laid, Hulls hulls, Ground ground, Places<String> parts, Labels labels) {
    this.ids = ids;
    this.laid = laid;
    this.hulls = hulls;
    this.ground = ground;
    this.parts = parts;
    this.labels = labels;
  }

  /** Those of a diagram without anything. */
  static Routes none() {
    var nothing = new Laid[0];
    return new Routes(
        new String[0],
        nothing,
        Hulls.of(nothing),
        Ground.empty(),
        Places.of(Map.of()),
        Labels.none());
  }

  /** Empty for a flow that the diagram does not have. */
  public Optional<Route> of(String flowId) {
    return laid(flowId).map(Laid::route);
  }

  /** Shows every flow with its route, in the order of ids. */
  public void visit(BiConsumer<Flow, Route> visitor) {
    for (Laid one : laid) {
      visitor.accept(one.finding().flow(), one.route());
    }
  }

  /** The flows whose route is not the one that it was before: changed, new or gone. */
  public Set<String> differingFrom(Routes before) {
    Set<String> differing = new TreeSet<>();
    if (ids == before.ids) {
      for (int i = 0; i < ids.length; i++) {
        if (laid[i] != before.laid[i] && laid[i].route() != before.laid[i].route()) {
          differing.add(ids[i]);
        }
      }
      return differing;
    }
    for (String id : ids) {
      if (!of(id).equals(before.of(id))) {
        differing.add(id);
      }
    }
    for (String id : before.ids) {
      if (of(id).isEmpty()) {
        differing.add(id);
      }
    }
    return differing;
  }

  Optional<Laid> laid(String flowId) {
    int place = Arrays.binarySearch(ids, flowId);
    return place < 0 ? Optional.empty() : Optional.of(laid[place]);
  }

  /** Those whose way depends on what is in the area, and maybe others, in the order of ids. */
  List<Laid> dependingOn(Box area) {
    List<Laid> found = new ArrayList<>();
    for (int i = 0; i < laid.length; i++) {
      if (hulls.touches(i, area)) {
        found.add(laid[i]);
      }
    }
    return found;
  }

  Places<String> components() {
    return ground.components();
  }

  Places<Lane> lanes() {
    return ground.lanes();
  }

  Joints joints() {
    return ground.joints();
  }

  Places<String> parts() {
    return parts;
  }

  Labels labels() {
    return labels;
  }

  /**
   * These routes with some put in place of the ones they had; labels are where they were.
   *
   * @param changes by flow; a flow without a value is taken away
   */
  Routes with(Map<String, Optional<Laid>> changes, Ground next) {
    Map<String, List<Box>> moved = new HashMap<>();
    changes.forEach((id, value) -> {
      Optional<Route> route = value.map(Laid::route);
      if (!route.equals(of(id))) {
        moved.put(id, route.map(Route::parts).orElse(List.of()));
      }
    });
    Places<String> nextParts = parts.with(moved);
    Laid[] copy = laid.clone();
    Hulls nextHulls = hulls.copy();
    for (var change : changes.entrySet()) {
      int place = Arrays.binarySearch(ids, change.getKey());
      if (place < 0 || change.getValue().isEmpty()) {
        return merged(changes, next, nextParts);
      }
      copy[place] = change.getValue().get();
      nextHulls.set(place, copy[place].finding().hull());
    }
    return new Routes(ids, copy, nextHulls, next, nextParts, labels);
  }

  private Routes merged(
      Map<String, Optional<Laid>> changes, Ground next, Places<String> nextParts) {
    Map<String, Laid> byId = new TreeMap<>();
    for (int i = 0; i < ids.length; i++) {
      byId.put(ids[i], laid[i]);
    }
    changes.forEach((id, value) -> {
      byId.remove(id);
      value.ifPresent(added -> byId.put(id, added));
    });
    Laid[] all = byId.values().toArray(Laid[]::new);
    return new Routes(
        byId.keySet().toArray(String[]::new), all, Hulls.of(all), next, nextParts, labels);
  }

  Routes with(Labels next) {
    return new Routes(ids, laid, hulls, ground, parts, next);
  }

  /**
   * @param spots of the flows whose label may have moved
   */
  Routes with(Map<String, Spot> spots, Labels next) {
    Laid[] copy = laid.clone();
    spots.forEach((id, spot) -> {
      int place = Arrays.binarySearch(ids, id);
      copy[place] = copy[place].withLabel(spot);
    });
    return new Routes(ids, copy, hulls, ground, parts, next);
  }
}
