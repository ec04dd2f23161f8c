package dev.depthsprint.diagram;

import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import java.util.Collection;
import java.util.Set;
import org.pcollections.PVector;

/** The edits of how a flow carries its records and of what a hand decides about its way. */
public final class FlowEdits {

  private FlowEdits() {}

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
