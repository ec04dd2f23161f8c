package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which components have another place than before: they came, went or moved. */
final class Changes {

  /** By component; empty for one that is gone. */
  private final Map<String, List<Box>> next = new HashMap<>();

  /** The places before and after. */
  private final Map<String, List<Box>> both = new HashMap<>();

  private final Places<String> index;
  private final Box hull;

  private Changes(Diagram before, Diagram after) {
    if (before.components() != after.components()) {
      compare(before.components().values().iterator(), after.components().values().iterator());
    }
    index = Places.of(both);
    hull = places().stream().reduce(Box::union).orElse(Box.EMPTY);
  }

  static Changes between(Diagram before, Diagram after) {
    return new Changes(before, after);
  }

  /** Walks through both, which are sorted by id, side by side. */
  private void compare(Iterator<Component> before, Iterator<Component> after) {
    Optional<Component> old = next(before);
    Optional<Component> now = next(after);
    while (old.isPresent() || now.isPresent()) {
      int order = old.isEmpty() ? 1 : now.isEmpty() ? -1 : old.get().id().compareTo(now.get().id());
      if (order < 0) {
        note(old.get().id(), old, Optional.empty());
      } else if (order > 0) {
        note(now.get().id(), Optional.empty(), now);
      } else if (old.get() != now.get() && !old.get().bounds().equals(now.get().bounds())) {
        note(now.get().id(), old, now);
      }
      old = order <= 0 ? next(before) : old;
      now = order >= 0 ? next(after) : now;
    }
  }

  private static Optional<Component> next(Iterator<Component> components) {
    return components.hasNext() ? Optional.of(components.next()) : Optional.empty();
  }

  private void note(String id, Optional<Component> old, Optional<Component> now) {
    next.put(id, now.map(Component::bounds).map(List::of).orElse(List.of()));
    List<Box> places = new ArrayList<>();
    old.map(Component::bounds).ifPresent(places::add);
    now.map(Component::bounds).ifPresent(places::add);
    both.put(id, places);
  }

  Map<String, List<Box>> next() {
    return next;
  }

  /** All places that changed components were or are at. */
  List<Box> places() {
    return both.values().stream().flatMap(List::stream).toList();
  }

  /** False when no change is near the area; quick, for the many areas that are far off. */
  boolean mayBeIn(Box area) {
    return !next.isEmpty() && Places.touch(area, hull);
  }

  /** True when a component was or is in the area that is not where it was. */
  boolean isAnyIn(Box area) {
    return mayBeIn(area) && index.isAnyIn(area);
  }
}
