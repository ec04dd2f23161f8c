package dev.depthsprint.diagram.route;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The route of every flow of one diagram. */
public final class Routes {

  private final SortedMap<String, Route> byFlow;

  Routes(Map<String, Route> byFlow) {
    this.byFlow = new TreeMap<>(byFlow);
  }

  /** Empty for a flow that the diagram does not have. */
  public Optional<Route> of(String flowId) {
    return Optional.ofNullable(byFlow.get(flowId));
  }
}
