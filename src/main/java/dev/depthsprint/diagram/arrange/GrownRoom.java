package dev.depthsprint.diagram.arrange;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps components that grow with their name or their badges clear of what stands below them. */
public final class GrownRoom {

  /** What is left free, where as much was free before. */
  private static final double GAP = 4 * Grid.STEP;

  private GrownRoom() {}

  /**
   * The edit, and in the same step everything that stands lower than a component that it makes
   * higher moves down as far as it has to; zones around it grow.
   */
  public static DiagramEdit keeping(DiagramEdit edit, Collection<String> componentIds) {
    Set<String> ids = Set.copyOf(componentIds);
    return new DiagramEdit(
        edit.name(), before -> edit.change().apply(withRoom(before, edit.change(), ids)));
  }

  /** Room is made from the lowest line up, so that it moves nothing that is still to grow. */
  private static Diagram withRoom(
      Diagram before, UnaryOperator<Diagram> growth, Set<String> componentIds) {
    NavigableMap<Double, List<String>> rows =
        componentIds.stream()
            .filter(before.components()::containsKey)
            .collect(
                Collectors.groupingBy(
                    id -> before.components().get(id).bounds().bottom(),
                    TreeMap::new,
                    Collectors.toList()));
    Diagram roomy = before;
    for (Map.Entry<Double, List<String>> row : rows.descendingMap().entrySet()) {
      double amount = lacking(roomy, growth.apply(roomy), row.getValue());
      if (amount > 0) {
        roomy = new Room(Axis.VERTICAL, row.getKey()).edit(amount).change().apply(roomy);
      }
    }
    return roomy;
  }

  private static double lacking(Diagram before, Diagram after, List<String> row) {
    return row.stream().mapToDouble(id -> lacking(before, after, id)).max().orElse(0);
  }

  /** How far what stands below has to move, on the grid. */
  private static double lacking(Diagram before, Diagram after, String componentId) {
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
