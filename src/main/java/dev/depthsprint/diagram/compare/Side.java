package dev.depthsprint.diagram.compare;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.text.Message;
import java.util.EnumMap;
import java.util.Map;

/**
 * One of the two diagrams, and under which id each of its elements stands in the union of both.
 *
 * @param ids by sort and by the element's id in {@code diagram}; one that is missing stays the same
 */
record Side(Diagram diagram, Map<Sort, Map<String, String>> ids) {

  static Side of(Diagram diagram) {
    return new Side(diagram, new EnumMap<>(Sort.class));
  }

  String idOf(Sort sort, String id) {
    return ids.getOrDefault(sort, Map.of()).getOrDefault(id, id);
  }

  /** The id of a component or a flow; empty for the empty one. */
  String idOfAny(String id) {
    return diagram.flow(id).isPresent() ? idOf(Sort.FLOW, id) : idOf(Sort.COMPONENT, id);
  }

  /** What a component or a flow is called; empty for the empty id. */
  String nameOfAny(String id) {
    return diagram.flow(id).map(this::name).orElseGet(() -> name(id));
  }

  /** What a flow is called: where it comes from and goes to. */
  String name(Flow flow) {
    return Message.of(
            "compare.flow", name(flow.from().componentId()), name(flow.to().componentId()))
        .text();
  }

  /** What a component is called. */
  String name(String componentId) {
    return diagram.component(componentId).map(Side::name).orElse(componentId);
  }

  static String name(Component component) {
    return component.name().isBlank() ? component.kind().name() : component.name().strip();
  }
}
