package dev.depthsprint.diagram.arrange;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.picture.Box;
import java.util.List;

/** Makes room for a component that is put into a flow too short for it. */
public final class SpliceRoom {

  /** What is free between the component and its new neighbours then: room for a flow. */
  private static final double GAP = 4 * Grid.STEP;

  private SpliceRoom() {}

  /**
   * The diagram in which everything behind the component has moved on, and the component too if it
   * would lie over what comes before; the same where it lies over nothing.
   *
   * @param axis along which the flow runs
   */
  public static Diagram around(Diagram diagram, String componentId, Axis axis) {
    Box box = diagram.components().get(componentId).bounds();
    double before = 0;
    for (Box other : over(diagram, componentId)) {
      boolean isBefore = axis.of(other.center()) < axis.of(box.center());
      before = isBefore ? Math.max(before, axis.end(other) + GAP - axis.start(box)) : before;
    }
    Diagram on = moved(diagram, new Room(axis, axis.of(box.center())), before);
    Box next = on.components().get(componentId).bounds();
    double behind = 0;
    for (Box other : over(on, componentId)) {
      behind = Math.max(behind, axis.end(next) + GAP - axis.start(other));
    }
    return moved(on, new Room(axis, axis.of(next.center()) + 1), behind);
  }

  private static List<Box> over(Diagram diagram, String componentId) {
    Box box = diagram.components().get(componentId).bounds();
    return diagram.components().values().stream()
        .filter(other -> !other.id().equals(componentId))
        .map(Component::bounds)
        .filter(box::intersects)
        .toList();
  }

  private static Diagram moved(Diagram diagram, Room room, double amount) {
    return room.edit(Math.ceil(amount / Grid.STEP) * Grid.STEP).change().apply(diagram);
  }
}
