package dev.depthsprint.diagram.arrange;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.picture.Box;

/** Makes room for a component that is put into a flow too short for it. */
public final class SpliceRoom {

  /** What is free then before the next component that it is connected to: room for a label. */
  private static final double FLOW_GAP = 12 * Grid.STEP;

  /** What is free before any other one that it would lie over. */
  private static final double GAP = 4 * Grid.STEP;

  private SpliceRoom() {}

  /**
   * The diagram in which everything behind the component has moved on, and the component too if it
   * would come too close to what is before it; the same where there is room.
   *
   * @param axis along which the flow runs
   */
  public static Diagram around(Diagram diagram, String componentId, Axis axis) {
    Box box = diagram.components().get(componentId).bounds();
    double before = 0;
    double behind = 0;
    for (Component other : diagram.components().values()) {
      double gap = gap(diagram, componentId, other, axis);
      boolean isBefore = axis.of(other.bounds().center()) < axis.of(box.center());
      if (isBefore) {
        before = Math.max(before, axis.end(other.bounds()) + gap - axis.start(box));
      } else {
        behind = Math.max(behind, axis.end(box) + gap - axis.start(other.bounds()));
      }
    }
    Diagram on = moved(diagram, new Room(axis, axis.of(box.center())), before);
    Box next = on.components().get(componentId).bounds();
    return moved(on, new Room(axis, axis.of(next.center()) + 1), behind);
  }

  /** How much has to be free between the component and another one; little where that is aside. */
  private static double gap(Diagram diagram, String componentId, Component other, Axis axis) {
    Box box = diagram.components().get(componentId).bounds();
    Axis across = axis.across();
    boolean isAside =
        across.start(other.bounds()) >= across.end(box)
            || across.end(other.bounds()) <= across.start(box);
    if (isAside || other.id().equals(componentId)) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean isNext =
        diagram.flows().values().stream()
            .anyMatch(flow -> flow.touches(componentId) && flow.touches(other.id()));
    return isNext ? FLOW_GAP : box.intersects(other.bounds()) ? GAP : Double.NEGATIVE_INFINITY;
  }

  private static Diagram moved(Diagram diagram, Room room, double amount) {
    return room.edit(Math.ceil(amount / Grid.STEP) * Grid.STEP).change().apply(diagram);
  }
}
