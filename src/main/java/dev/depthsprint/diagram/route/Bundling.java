package dev.depthsprint.diagram.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out which lanes compete for one channel: those that meet, and those that meet those. */
final class Bundling {

  private final Places<Lane> places;
  private final Map<Lane.Berth, List<Lane>> berths = new HashMap<>();
  private final Set<Lane> waiting;

  private Bundling(Collection<Lane> lanes, Places<Lane> places) {
    this.places = places;
    waiting = new HashSet<>(lanes);
    for (Lane lane : lanes) {
      berths(lane).forEach(berth -> at(berth).add(lane));
    }
  }

  private static List<Lane.Berth> berths(Lane lane) {
    Lane.Berth start = lane.way().start();
    Lane.Berth end = lane.way().end();
    return lane.isStraight()
        ? List.of(start, end)
        : lane.isFirst() ? List.of(start) : lane.isLast() ? List.of(end) : List.of();
  }

  private List<Lane> at(Lane.Berth berth) {
    return berths.computeIfAbsent(berth, _ -> new ArrayList<>());
  }

  /**
   * The lanes in groups that have nothing to do with each other.
   *
   * @param places where they are, and perhaps others
   */
  static List<List<Lane>> groups(Collection<Lane> lanes, Places<Lane> places) {
    var bundling = new Bundling(lanes, places);
    List<List<Lane>> groups = new ArrayList<>();
    for (Lane lane : lanes) {
      if (bundling.waiting.remove(lane)) {
        groups.add(bundling.groupOf(lane));
      }
    }
    return groups;
  }

  private List<Lane> groupOf(Lane first) {
    List<Lane> group = new ArrayList<>();
    Deque<Lane> found = new ArrayDeque<>(List.of(first));
    while (!found.isEmpty()) {
      Lane lane = found.remove();
      group.add(lane);
      places.visit(lane.reach(), (other, _) -> take(lane, other, found));
      for (Lane.Berth berth : berths(lane)) {
        at(berth).forEach(other -> take(lane, other, found));
      }
    }
    return group;
  }

  private void take(Lane lane, Lane other, Deque<Lane> found) {
    boolean isAlong = lane.run().horizontal() == other.run().horizontal();
    if (isAlong && waiting.contains(other) && lane.meets(other)) {
      waiting.remove(other);
      found.add(other);
    }
  }
}
