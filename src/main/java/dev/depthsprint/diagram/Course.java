package dev.depthsprint.diagram;

import dev.depthsprint.picture.Point;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What a hand decided about the way of a flow; the rest is the router's.
 *
 * @param bends places that the route passes in this order, in diagram units; they stay where they
 *     are until both ends of the flow move together
 * @param labelAt where the label stands as a share of the way, 0 at the start and 1 at the end, or
 *     {@link #AUTOMATIC}
 */
public record Course(PVector<Point> bends, double labelAt) {

  /** The label stands where there is most room. */
  public static final double AUTOMATIC = -1;

  public static final Course FREE = new Course(TreePVector.empty(), AUTOMATIC);

  public Course {
    if (labelAt != AUTOMATIC && !(labelAt >= 0 && labelAt <= 1)) {
      throw new IllegalArgumentException("a label at " + labelAt + " of the way");
    }
  }

  public Course withBends(PVector<Point> value) {
    return new Course(value, labelAt);
  }

  public Course withLabelAt(double value) {
    return new Course(bends, value);
  }

  Course movedBy(double dx, double dy) {
    UnaryOperator<Point> move = bend -> bend.plus(dx, dy);
    return withBends(TreePVector.from(bends.stream().map(move).toList()));
  }
}
