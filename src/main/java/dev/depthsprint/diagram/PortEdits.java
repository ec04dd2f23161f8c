package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;

/**
 * The edits of one component's ports. A port is named by its place in the list, since its name may
 * be what changes. Flows that are fastened to it follow; those of a port that is removed stay at
 * its side.
 */
public final class PortEdits {

  private PortEdits() {}

  /** Adds a port behind the others. */
  public static DiagramEdit add(String componentId, NamedPort port) {
    return ports(componentId, ports -> ports.plus(port));
  }

  /**
   * @param name not empty, and no other port's of the component
   */
  public static DiagramEdit rename(String componentId, int index, String name) {
    return change(componentId, index, port -> new NamedPort(name, port.side()));
  }

  public static DiagramEdit turn(String componentId, int index, Side side) {
    return change(componentId, index, port -> new NamedPort(port.name(), side));
  }

  /** Changes the place in the order, which is that of the ports along a side. */
  public static DiagramEdit move(String componentId, int index, int to) {
    return ports(
        componentId,
        ports ->
            has(ports, index) && has(ports, to)
                ? ports.minus(index).plus(to, ports.get(index))
                : ports);
  }

  public static DiagramEdit remove(String componentId, int index) {
    Message name = name();
    return new DiagramEdit(
        name,
        diagram ->
            diagram
                .component(componentId)
                .filter(component -> has(component.ports(), index))
                .map(component -> {
                  String old = component.ports().get(index).name();
                  Diagram without =
                      diagram.with(component.withPorts(component.ports().minus(index)));
                  return refastened(
                      without,
                      componentId,
                      old,
                      end -> new Flow.End(end.componentId(), end.side(), Flow.End.NO_PORT));
                })
                .orElse(diagram));
  }

  private static Message name() {
    return Message.of("diagram.edit.ports");
  }

  private static boolean has(PVector<NamedPort> ports, int index) {
    return index >= 0 && index < ports.size();
  }

  private static DiagramEdit ports(String componentId, UnaryOperator<PVector<NamedPort>> change) {
    return Edits.component(
        name(), componentId, component -> component.withPorts(change.apply(component.ports())));
  }

  private static DiagramEdit change(
      String componentId, int index, UnaryOperator<NamedPort> change) {
    return new DiagramEdit(
        name(),
        diagram ->
            diagram
                .component(componentId)
                .filter(component -> has(component.ports(), index))
                .map(component -> changed(diagram, component, index, change))
                .orElse(diagram));
  }

  private static Diagram changed(
      Diagram diagram, Component component, int index, UnaryOperator<NamedPort> change) {
    NamedPort old = component.ports().get(index);
    NamedPort next = change.apply(old);
    if (next.equals(old)) {
      return diagram;
    }
    Diagram with = diagram.with(component.withPorts(component.ports().with(index, next)));
    return refastened(
        with, component.id(), old.name(), end -> Flow.End.at(end.componentId(), next));
  }

  private static Diagram refastened(
      Diagram diagram, String componentId, String portName, UnaryOperator<Flow.End> change) {
    Diagram changed = diagram;
    for (Flow flow : diagram.flows().values()) {
      if (flow.touches(componentId)) {
        Flow.End from =
            at(flow.from(), componentId, portName) ? change.apply(flow.from()) : flow.from();
        Flow.End to = at(flow.to(), componentId, portName) ? change.apply(flow.to()) : flow.to();
        boolean isSame = from.equals(flow.from()) && to.equals(flow.to());
        changed = isSame ? changed : changed.with(flow.withEnds(from, to));
      }
    }
    return changed;
  }

  private static boolean at(Flow.End end, String componentId, String portName) {
    return end.componentId().equals(componentId) && end.port().equals(portName);
  }
}
