package dev.depthsprint.diagram.arrange;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import java.util.stream.Stream;

/** Keeps a component that grows with its name clear of what stands below it. */
public final class GrownRoom {

  /** What is left free, where as much was free before. */
  private static final double GAP = 4 * Grid.STEP;

  private GrownRoom() {}

  /**
   * The edit, and in the same step everything that stands lower than the component moves down as
   * far as it has to; zones around it grow.
   */
  public static DiagramEdit keeping(DiagramEdit edit, String componentId) {
    return new DiagramEdit(
        edit.name(),
        before -> {
          Diagram after = edit.change().apply(before);
          double amount = lacking(before, after, componentId);
          return amount <= 0
              ? after
              : edit.change().apply(room(before, componentId).edit(amount).change().apply(before));
        });
  }

  private static Room room(Diagram before, String componentId) {
    return new Room(Axis.VERTICAL, before.components().get(componentId).bounds().bottom());
  }

  /** How far what stands below has to move, on the grid; nothing where the component is gone. */
  private static double lacking(Diagram before, Diagram after, String componentId) {
    if (!before.components().containsKey(componentId)) {
      return 0;
    }
    Box was = before.components().get(componentId).bounds();
    Box is = after.components().get(componentId).bounds();
    double amount =
        below(before, was)
            .mapToDouble(edge -> is.bottom() + Math.min(GAP, edge - was.bottom()) - edge)
            .max()
            .orElse(0);
    return Math.ceil(amount / Grid.STEP) * Grid.STEP;
  }

  /**
   * The upper edges of what stands straight below a box, and the lower edges of zones around it.
   */
  private static Stream<Double> below(Diagram diagram, Box box) {
    Stream<Box> others =
        Stream.of(
                diagram.components().values().stream().map(Component::bounds),
                diagram.notes().values().stream().map(Note::bounds),
                diagram.zones().values().stream().map(Zone::bounds))
            .flatMap(boxes -> boxes);
    Stream<Double> ends =
        diagram.zones().values().stream()
            .map(Zone::bounds)
            .filter(zone -> zone.contains(box.center()))
            .map(Box::bottom);
    return Stream.concat(
            others.filter(other -> other.x() < box.right() && other.right() > box.x()).map(Box::y),
            ends)
        .filter(edge -> edge >= box.bottom());
  }
}
