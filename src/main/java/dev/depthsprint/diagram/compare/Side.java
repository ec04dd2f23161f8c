package dev.depthsprint.diagram.compare;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
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

  /** What a component is called. */
  String name(String componentId) {
    return diagram.component(componentId).map(Side::name).orElse(componentId);
  }

  static String name(Component component) {
    return component.name().isBlank() ? component.kind().name() : component.name().strip();
  }
}
