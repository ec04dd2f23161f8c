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
 * @param labelOff how far below a level part of the way the label stands, or at the right of an
 *     upright one; less than zero above and at the left; 0 on the line and where it is automatic
 */
public record Course(PVector<Point> bends, double labelAt, double labelOff) {

  /** The label stands where there is most room. */
  public static final double AUTOMATIC = -1;

  /** Farther from its line a label would belong to nothing. */
  public static final double FARTHEST_OFF = 200;

  public static final Course FREE = new Course(TreePVector.empty(), AUTOMATIC, 0);

  public Course {
    if (labelAt != AUTOMATIC && !(labelAt >= 0 && labelAt <= 1)) {
      throw new IllegalArgumentException("a label at " + labelAt + " of the way");
    }
    if (!(Math.abs(labelOff) <= FARTHEST_OFF) || labelAt == AUTOMATIC && labelOff != 0) {
      throw new IllegalArgumentException("a label " + labelOff + " off its way");
    }
  }

  /** With the label on the line. */
  public Course(PVector<Point> bends, double labelAt) {
    this(bends, labelAt, 0);
  }

  public Course withBends(PVector<Point> value) {
    return new Course(value, labelAt, labelOff);
  }

  public Course withLabelAt(double value) {
    return withLabel(value, value == AUTOMATIC ? 0 : labelOff);
  }

  public Course withLabel(double at, double off) {
    return new Course(bends, at, off);
  }

  Course movedBy(double dx, double dy) {
    UnaryOperator<Point> move = bend -> bend.plus(dx, dy);
    return withBends(TreePVector.from(bends.stream().map(move).toList()));
  }
}
