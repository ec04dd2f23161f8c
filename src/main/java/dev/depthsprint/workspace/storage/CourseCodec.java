package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Course;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a flow that a hand decided about its way; each may be missing.
 *
 * <pre>
 * bends    [x, y], in diagram units
 * labelAt  from 0 at the start to 1 at the end
 * labelOff across the way, in diagram units: below a level part, at the right of an upright one;
 *          only with labelAt, and not where the label stands on the line
 * </pre>
 */
final class CourseCodec {

  private CourseCodec() {}

  static void write(Course course, ObjectNode flow) {
    flow.putNull("bends").putNull("labelAt").putNull("labelOff");
    if (!course.bends().isEmpty()) {
      ArrayNode bends = flow.putArray("bends");
      for (Point bend : course.bends()) {
        ObjectNode tree = bends.addObject();
        tree.set("x", JsonText.number(bend.x()));
        tree.set("y", JsonText.number(bend.y()));
      }
    }
    if (course.labelAt() != Course.AUTOMATIC) {
      flow.set("labelAt", JsonText.number(course.labelAt()));
    }
    if (course.labelOff() != 0) {
      flow.set("labelOff", JsonText.number(course.labelOff()));
    }
  }

  static Course read(Fields flow) throws Problem {
    PVector<Point> bends =
        flow.has("bends") ? flow.list("bends", CourseCodec::bend) : TreePVector.empty();
    Course course = Course.FREE.withBends(bends);
    return flow.has("labelAt") ? course.withLabel(share(flow), off(flow)) : course;
  }

  private static Point bend(Fields fields) throws Problem {
    return new Point(fields.coordinate("x"), fields.coordinate("y"));
  }

  private static double off(Fields flow) throws Problem {
    return flow.has("labelOff")
        ? Math.clamp(flow.coordinate("labelOff"), -Course.FARTHEST_OFF, Course.FARTHEST_OFF)
        : 0;
  }

  private static double share(Fields flow) throws Problem {
    double share = flow.coordinate("labelAt");
    if (share < 0 || share > 1) {
      throw flow.wrong("labelAt", Message.of("storage.expect.share"));
    }
    return share;
  }
}
