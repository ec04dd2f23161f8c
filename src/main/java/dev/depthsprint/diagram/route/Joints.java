package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which flows touch a component. A value; {@link #after} shares what did not change, so that a drag
 * costs what it touches.
 */
final class Joints {

  /** With more differences than this the index is made anew. */
  private static final int MOST_DIFFERENCES = 200;

  /** By component; not to be changed. */
  private final Map<String, List<Flow>> flows;

  /** Those that are not as in {@link #flows}. */
  private final Map<String, List<Flow>> differences;

  private Joints(Map<String, List<Flow>> flows, Map<String, List<Flow>> differences) {
    this.flows = flows;
    this.differences = differences;
  }

  static Joints none() {
    return new Joints(Map.of(), Map.of());
  }

  static Joints of(Diagram diagram) {
    Map<String, List<Flow>> flows = new HashMap<>();
    for (Flow flow : diagram.flows().values()) {
      ends(flow).forEach(id -> flows.computeIfAbsent(id, _ -> new ArrayList<>(4)).add(flow));
    }
    return new Joints(flows, Map.of());
  }

  private static Stream<String> ends(Flow flow) {
    return Stream.of(flow.from().componentId(), flow.to().componentId()).distinct();
  }

  /** The flows that leave or reach the component, in no order. */
  List<Flow> of(String componentId) {
    List<Flow> different = differences.get(componentId);
    return different != null ? different : flows.getOrDefault(componentId, List.of());
  }

  /** The index of the next diagram. */
  Joints after(Diagram before, Diagram next) {
    if (before.flows() == next.flows()) {
      return this;
    }
    Map<String, List<Flow>> changed = new HashMap<>(differences);
    SideBySide.compare(before.flows(), next.flows(), (_, old, now) -> exchange(changed, old, now));
    return changed.size() > MOST_DIFFERENCES ? of(next) : new Joints(flows, changed);
  }

  private void exchange(Map<String, List<Flow>> changed, Optional<Flow> old, Optional<Flow> now) {
    old.ifPresent(
        flow -> ends(flow).forEach(id -> copy(changed, id).removeIf(other -> other == flow)));
    now.ifPresent(flow -> ends(flow).forEach(id -> copy(changed, id).add(flow)));
  }

  private List<Flow> copy(Map<String, List<Flow>> changed, String componentId) {
    List<Flow> copy = new ArrayList<>(changed.getOrDefault(componentId, of(componentId)));
    changed.put(componentId, copy);
    return copy;
  }
}
