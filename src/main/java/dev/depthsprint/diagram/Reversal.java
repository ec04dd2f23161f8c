package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;
import java.util.Collection;
import java.util.List;
import org.pcollections.TreePVector;

/** Turns flows round. */
public final class Reversal {

  private Reversal() {}

  /** Each flow runs the other way along the same way: ends, bends and label change sides. */
  public static DiagramEdit of(Collection<String> flowIds) {
    List<String> ids = List.copyOf(flowIds);
    return new DiagramEdit(
        Message.of("flows.edit.reverse", ids.size()),
        diagram -> {
          Diagram reversed = diagram;
          for (String id : ids) {
            reversed = reversed.withFlow(id, Reversal::reversed);
          }
          return reversed;
        });
  }

  private static Flow reversed(Flow flow) {
    Course course = flow.course();
    double labelAt = course.labelAt() == Course.AUTOMATIC ? Course.AUTOMATIC : 1 - course.labelAt();
    return flow.withEnds(flow.to(), flow.from())
        .withCourse(
            new Course(TreePVector.from(course.bends().reversed()), labelAt, course.labelOff()));
  }
}
