package dev.depthsprint.diagram;

import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import java.util.List;
import java.util.Optional;

/** Puts a component into a flow: what ran from A to B runs from A to it and on to B. */
public final class Splice {

  private Splice() {}

  /**
   * True when the component can be put into the flow: it is not one of its ends already.
   *
   * @param componentId of a component that need not be in the diagram yet
   */
  public static boolean isPossible(Diagram diagram, String flowId, String componentId) {
    return diagram.flow(flowId).filter(flow -> !flow.touches(componentId)).isPresent();
  }

  /**
   * The flow keeps its id, start, outcome and label as the first half and ends at the component;
   * the second half carries in the same way to the old end, and what it carries is what the
   * component made of it, a success. Where hands had pinned the way it is free again.
   *
   * @return the edit, and what to select: the component. The edit does nothing where the flow or
   *     the component is gone
   */
  public static Addition into(Diagram diagram, String flowId, String componentId, Ids ids) {
    String secondId =
        diagram
            .flow(flowId)
            .flatMap(flow ->
                diagram
                    .component(componentId)
                    .map(component -> secondId(diagram, flow, component.kind(), ids)))
            .orElse("");
    return new Addition(
        new DiagramEdit(name(), before -> spliced(before, flowId, componentId, secondId)),
        Selection.ofComponent(componentId));
  }

  /**
   * Adds a component of a kind near a place and puts it into a flow.
   *
   * @return the edit, and what to select: the component. Where the flow is gone, the component
   *     stands for itself
   */
  public static Addition insert(Diagram diagram, String flowId, Kind kind, Point near, Ids ids) {
    Addition added = Edits.add(diagram, kind, near, ids);
    String componentId = added.added().components().first();
    Addition splice = into(added.edit().change().apply(diagram), flowId, componentId, ids);
    return new Addition(
        new DiagramEdit(
            added.edit().name(),
            before -> splice.edit().change().apply(added.edit().change().apply(before))),
        added.added());
  }

  /** An id for the half from a component of the kind to the end of the flow. */
  public static String secondId(Diagram diagram, Flow flow, Kind kind, Ids ids) {
    Flow second = Flow.between("", kind.id(), flow.to().componentId());
    return ids.next(Edits.flowStem(diagram, second), diagram);
  }

  public static Message name() {
    return Message.of("flows.edit.splice");
  }

  /**
   * The diagram with the component in the flow; the same where that is not possible.
   *
   * @param secondId of the second half
   */
  public static Diagram spliced(
      Diagram diagram, String flowId, String componentId, String secondId) {
    Optional<Flow> whole =
        diagram.flow(flowId).filter(_ -> isPossible(diagram, flowId, componentId));
    return whole
        .filter(_ -> diagram.components().containsKey(componentId))
        .map(flow -> diagram.withAll(List.of(), halves(flow, componentId, secondId)))
        .orElse(diagram);
  }

  private static List<Flow> halves(Flow flow, String componentId, String secondId) {
    Flow.End middle = Flow.End.free(componentId);
    Flow first = flow.withEnds(flow.from(), middle).withCourse(Course.FREE);
    Flow second =
        Flow.between(secondId, componentId, flow.to().componentId())
            .withEnds(middle, flow.to())
            .withCarriage(flow.carriage());
    return List.of(first, second);
  }
}
