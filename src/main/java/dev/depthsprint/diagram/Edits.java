package dev.depthsprint.diagram;

import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The edits of a diagram, each under the name that undo shows. */
public final class Edits {

  private Edits() {}

  /** Deletes what is selected; the flows of a deleted component go with it. */
  public static DiagramEdit delete(Selection selection) {
    Set<String> ids = selection.ids();
    return new DiagramEdit(
        deleteName(selection),
        diagram -> selection.in(diagram).isEmpty() ? diagram : diagram.without(ids));
  }

  private static Message deleteName(Selection selection) {
    int components = selection.components().size();
    int flows = selection.flows().size();
    return components == selection.size()
        ? Message.of("diagram.edit.deleteComponents", components)
        : flows == selection.size()
            ? Message.of("diagram.edit.deleteFlows", flows)
            : Message.of("diagram.edit.deleteElements", selection.size());
  }

  /** Moves components, zones and notes together with what they carry, in diagram units. */
  public static DiagramEdit move(Collection<String> elementIds, double dx, double dy) {
    Set<String> ids = Set.copyOf(elementIds);
    return new DiagramEdit(
        moveName(ids.size()),
        diagram ->
            dx == 0 && dy == 0
                ? diagram
                : diagram.withMoved(Zones.carriedBy(diagram, ids), dx, dy));
  }

  /** The name of a move before it is known how far it goes. */
  public static Message moveName(int elements) {
    return Message.of("diagram.edit.move", elements);
  }

  private static String fresh(String stem, Diagram diagram, Set<String> given, Ids ids) {
    String id = stem;
    do {
      id = ids.next(stem, diagram);
    } while (!given.add(id));
    return id;
  }

  /** Adds a component of the kind with its centre where a free place is nearest to the point. */
  public static Addition add(Diagram diagram, Kind kind, Point near, Ids ids) {
    String id = ids.next(kind.id(), diagram);
    var component = Component.of(id, kind, FreePlace.near(diagram, near));
    return new Addition(
        new DiagramEdit(addName(kind), before -> before.with(component)),
        Selection.ofComponent(id));
  }

  public static Message addName(Kind kind) {
    return Message.of("diagram.edit.add", kind.name());
  }

  /** Draws a flow from every component that is named to the target. */
  public static Addition connect(
      Diagram diagram, Collection<String> fromIds, String toId, Ids ids) {
    return FlowEdits.connect(diagram, fromIds, Flow.End.free(toId), ids);
  }

  public static Message connectName(int flows) {
    return Message.of("diagram.edit.connect", flows);
  }

  /** What the id of a flow begins with: the kinds that it connects. */
  public static String flowStem(Diagram diagram, Flow flow) {
    return kindOf(diagram, flow.from()) + "-to-" + kindOf(diagram, flow.to());
  }

  private static String kindOf(Diagram diagram, Flow.End end) {
    return diagram
        .component(end.componentId())
        .map(component -> component.kind().id())
        .orElse(end.componentId());
  }

  public static DiagramEdit rename(String componentId, String name) {
    return component(
        Message.of("diagram.edit.rename"), componentId, component -> component.withName(name));
  }

  public static DiagramEdit detail(String componentId, String detail) {
    return component(
        Message.of("diagram.edit.detail"), componentId, component -> component.withDetail(detail));
  }

  public static DiagramEdit label(String flowId, String label) {
    return flow(Message.of("diagram.edit.label"), flowId, flow -> flow.withLabel(label));
  }

  public static DiagramEdit outcome(Collection<String> flowIds, Outcome outcome) {
    return new DiagramEdit(
        Message.of("diagram.edit.outcome"),
        diagram -> {
          Diagram changed = diagram;
          for (String id : flowIds) {
            changed = changed.withFlow(id, flow -> flow.withOutcome(outcome));
          }
          return changed.equals(diagram) ? diagram : changed;
        });
  }

  /** Takes both ends of a flow elsewhere, or fastens or frees their sides. */
  public static DiagramEdit reconnect(String flowId, Flow.End from, Flow.End to) {
    return flow(reconnectName(), flowId, flow -> flow.withEnds(from, to));
  }

  public static Message reconnectName() {
    return Message.of("diagram.edit.reconnect");
  }

  static DiagramEdit component(Message name, String id, UnaryOperator<Component> change) {
    return element(name, diagram -> diagram.component(id), change, Diagram::with);
  }

  static DiagramEdit flow(Message name, String id, UnaryOperator<Flow> change) {
    return element(
        name,
        diagram -> diagram.flow(id),
        change,
        (diagram, flow) -> diagram.hasEndsOf(flow) ? diagram.with(flow) : diagram);
  }

  static DiagramEdit zone(Message name, String id, UnaryOperator<Zone> change) {
    return element(name, diagram -> diagram.zone(id), change, Diagram::with);
  }

  static DiagramEdit note(Message name, String id, UnaryOperator<Note> change) {
    return element(name, diagram -> diagram.note(id), change, Diagram::with);
  }

  /** A change that leaves its element equal gives the very same diagram, which is no step. */
  private static <T> DiagramEdit element(
      Message name,
      Function<Diagram, Optional<T>> find,
      UnaryOperator<T> change,
      BiFunction<Diagram, T, Diagram> put) {
    return new DiagramEdit(
        name,
        diagram -> {
          Optional<T> before = find.apply(diagram);
          Optional<T> after = before.map(change);
          return before.equals(after) ? diagram : put.apply(diagram, after.orElseThrow());
        });
  }
}
