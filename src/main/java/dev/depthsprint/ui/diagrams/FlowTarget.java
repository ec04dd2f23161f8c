package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.ReadingOrder;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.canvas.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where an end of a flow can be taken by keyboard.
 *
 * @param label for example "Kafka" or "Kafka · left side"
 */
record FlowTarget(Component component, Flow.End end, String label) {

  /** The components as a whole, in reading order. */
  static List<FlowTarget> components(Diagram diagram) {
    return ReadingOrder.of(diagram).entries().stream()
        .map(ReadingOrder.Entry::component)
        .map(it -> new FlowTarget(it, Flow.End.free(it.id()), it.name()))
        .toList();
  }

  /**
   * What suits the words that were typed: components first, then their ports and sides, which would
   * be too many to list before anything is typed.
   */
  static List<FlowTarget> found(List<FlowTarget> components, String typed) {
    List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    List<FlowTarget> found =
        new ArrayList<>(components.stream().filter(it -> it.has(words)).toList());
    if (!typed.isBlank()) {
      components.stream()
          .filter(it -> words.stream().anyMatch(it::hasInName))
          .flatMap(it -> places(it.component()).stream())
          .filter(it -> it.has(words))
          .forEach(found::add);
    }
    return found;
  }

  private boolean hasInName(String word) {
    return component.name().toLowerCase(Locale.ROOT).contains(word);
  }

  private boolean has(List<String> words) {
    return words.stream().allMatch(label.toLowerCase(Locale.ROOT)::contains);
  }

  private static List<FlowTarget> places(Component component) {
    List<FlowTarget> places = new ArrayList<>();
    for (NamedPort port : component.ports()) {
      places.add(
          new FlowTarget(
              component,
              Flow.End.at(component.id(), port),
              Message.of("flows.target.port", component.name(), port.name()).text()));
    }
    for (Side side : Side.values()) {
      places.add(
          new FlowTarget(
              component,
              Flow.End.at(component.id(), side),
              Message.of("flows.target.side", component.name(), Spoken.label(side)).text()));
    }
    return places;
  }
}
