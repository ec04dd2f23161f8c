package dev.depthsprint.diagram;

import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pcollections.PVector;

/** The edits of how a flow carries its records and of what a hand decides about its way. */
public final class FlowEdits {

  private FlowEdits() {}

  /** Draws a flow from every component that is named to one place, each with its likely outcome. */
  public static Addition connect(
      Diagram diagram, Collection<String> fromIds, Flow.End to, Ids ids) {
    Set<String> given = new HashSet<>();
    List<Flow> flows = new ArrayList<>();
    for (String from : fromIds) {
      Flow flow = Flow.between("", from, to.componentId());
      String id;
      do {
        id = ids.next(Edits.flowStem(diagram, flow), diagram);
      } while (!given.add(id));
      Outcome outcome = LikelyOutcome.of(diagram, from, to.componentId());
      flows.add(flow.withId(id).withEnds(flow.from(), to).withOutcome(outcome));
    }
    return new Addition(
        new DiagramEdit(
            Edits.connectName(flows.size()), before -> before.withAll(List.of(), flows)),
        Selection.of(List.of(), List.copyOf(given)));
  }

  /** Takes one end of a flow elsewhere. */
  public static DiagramEdit reconnect(String flowId, Tip tip, Flow.End end) {
    return Edits.flow(Edits.reconnectName(), flowId, flow -> tip.moved(flow, end));
  }

  public static DiagramEdit carriage(String flowId, Carriage carriage) {
    return Edits.flow(carriageName(), flowId, flow -> flow.withCarriage(carriage));
  }

  public static Message carriageName() {
    return Message.of("diagram.edit.carriage");
  }

  /** Pins the places that the route passes, in order; none of them frees the route. */
  public static DiagramEdit bends(String flowId, PVector<Point> bends) {
    return Edits.flow(bendsName(), flowId, flow -> flow.withCourse(flow.course().withBends(bends)));
  }

  public static Message bendsName() {
    return Message.of("diagram.edit.bends");
  }

  /**
   * @param share of the way from 0 to 1, or {@link Course#AUTOMATIC}
   */
  public static DiagramEdit labelAt(String flowId, double share) {
    return Edits.flow(
        labelAtName(), flowId, flow -> flow.withCourse(flow.course().withLabelAt(share)));
  }

  /**
   * @param share of the way from 0 to 1
   * @param off see {@link Course#labelOff}
   */
  public static DiagramEdit label(String flowId, double share, double off) {
    return Edits.flow(
        labelAtName(), flowId, flow -> flow.withCourse(flow.course().withLabel(share, off)));
  }

  public static Message labelAtName() {
    return Message.of("diagram.edit.labelAt");
  }

  /** Forgets all that hands decided about the ways of flows, so that the router alone decides. */
  public static DiagramEdit tidy(Collection<String> flowIds) {
    Set<String> ids = Set.copyOf(flowIds);
    return new DiagramEdit(
        Message.of("diagram.edit.tidy"),
        diagram -> {
          Diagram tidy = diagram;
          for (String id : ids) {
            Course course = diagram.flow(id).map(Flow::course).orElse(Course.FREE);
            tidy = course.equals(Course.FREE) ? tidy : tidy.withFlow(id, FlowEdits::freed);
          }
          return tidy;
        });
  }

  private static Flow freed(Flow flow) {
    return flow.withCourse(Course.FREE);
  }
}
