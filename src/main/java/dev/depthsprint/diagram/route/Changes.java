package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which components or their ports have another place than before: they came, went or moved. */
final class Changes {

  /** By component; empty for one that is gone. */
  private final Map<String, List<Box>> next = new HashMap<>();

  /** The places before and after of components that differ in anything. */
  private final List<Box> touched = new ArrayList<>();

  /** The places before and after. */
  private final Map<String, List<Box>> both = new HashMap<>();

  private final Places<String> index;
  private final Box hull;

  private Changes(Diagram before, Diagram after) {
    SideBySide.compare(before.components(), after.components(), this::compare);
    index = Places.of(both);
    hull = places().stream().reduce(Box::union).orElse(Box.EMPTY);
  }

  static Changes between(Diagram before, Diagram after) {
    return new Changes(before, after);
  }

  private void compare(String id, Optional<Component> old, Optional<Component> now) {
    Optional<Box> from = old.map(Component::bounds);
    Optional<Box> to = now.map(Component::bounds);
    from.ifPresent(touched::add);
    to.ifPresent(touched::add);
    if (!from.equals(to) || !old.map(Component::ports).equals(now.map(Component::ports))) {
      next.put(id, to.stream().toList());
      both.put(id, Stream.concat(from.stream(), to.stream()).toList());
    }
  }

  Map<String, List<Box>> next() {
    return next;
  }

  /** All places that changed components were or are at. */
  List<Box> places() {
    return both.values().stream().flatMap(List::stream).toList();
  }

  /** All places of components that are not the very same, wherever they are. */
  List<Box> touched() {
    return touched;
  }

  /** A box around all that changed. */
  Box hull() {
    return hull;
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
