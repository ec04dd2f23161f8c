package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Flow.End;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Lays out a diagram, or a part of it, from the left to the right. */
public final class DiagramLayout {

  private DiagramLayout() {}

  /**
   * An edit that lays out the selected components, or all when fewer than two are selected. Their
   * top left corner stays where it is unless they would lie on what is not selected, and they end
   * on the grid. Flows between them leave from and arrive at the sides that suit the new places. To
   * lay out the result again changes nothing.
   *
   * <p>Takes up to some seconds for thousands of components; call it beside the window's thread.
   *
   * @param isCancelled asked now and then
   * @return empty when it was cancelled
   * @throws Problem when no layout could be found
   */
  public static Optional<DiagramEdit> of(
      Diagram diagram, Selection selection, BooleanSupplier isCancelled) throws Problem {
    List<Component> chosen = chosen(diagram, selection);
    Block block = Packing.of(graph(diagram, chosen), isCancelled);
    if (isCancelled.getAsBoolean()) {
      return Optional.empty();
    }
    Point corner = corner(diagram, chosen, block);
    Map<String, Point> places = new HashMap<>();
    for (int i = 0; i < chosen.size(); i++) {
      places.put(chosen.get(i).id(), block.places().get(i).plus(corner.x(), corner.y()));
    }
    return Optional.of(
        new DiagramEdit(
            Message.of("diagram.edit.layout", chosen.size()),
            before -> freed(moved(before, places), places.keySet())));
  }

  private static List<Component> chosen(Diagram diagram, Selection selection) {
    List<Component> selected =
        selection.components().stream().flatMap(id -> diagram.component(id).stream()).toList();
    return selected.size() < 2 ? List.copyOf(diagram.components().values()) : selected;
  }

  private static Graph graph(Diagram diagram, List<Component> components) {
    Map<String, Integer> place = new HashMap<>();
    components.forEach(component -> place.put(component.id(), place.size()));
    List<Flow> flows = new ArrayList<>();
    for (Flow flow : diagram.flows().values()) {
      if (place.containsKey(flow.from().componentId())
          && place.containsKey(flow.to().componentId())) {
        flows.add(flow);
      }
    }
    return new Graph(
        components.stream().map(DiagramLayout::node).toList(),
        flows.stream().mapToInt(flow -> place.get(flow.from().componentId())).toArray(),
        flows.stream().mapToInt(flow -> place.get(flow.to().componentId())).toArray());
  }

  private static Graph.Node node(Component component) {
    Layer layer = component.kind().layer();
    return new Graph.Node(
        Component.WIDTH,
        Component.HEIGHT,
        layer == Layer.GOVERNANCE ? Optional.empty() : Optional.of(layer));
  }

  private static Point corner(Diagram diagram, List<Component> chosen, Block block) {
    Box before = chosen.stream().map(Component::bounds).reduce(Box::union).orElse(Box.EMPTY);
    Point corner = Grid.snapped(new Point(before.x(), before.y()));
    if (chosen.size() == diagram.components().size()) {
      return corner;
    }
    Set<String> ids = chosen.stream().map(Component::id).collect(Collectors.toSet());
    List<Box> others =
        diagram.components().values().stream()
            .filter(component -> !ids.contains(component.id()))
            .map(Component::bounds)
            .toList();
    return Clearing.near(new Box(corner.x(), corner.y(), block.width(), block.height()), others);
  }

  /** What moved already may be gone when the edit is made again; the rest is moved. */
  private static Diagram moved(Diagram diagram, Map<String, Point> places) {
    List<Component> moved =
        diagram.components().values().stream()
            .filter(component -> places.containsKey(component.id()))
            .filter(component -> !places.get(component.id()).equals(component.position()))
            .map(component -> component.withPosition(places.get(component.id())))
            .toList();
    return moved.isEmpty() ? diagram : diagram.withAll(moved, List.of());
  }

  /** A side that was chosen for the old places would now send the flow round its component. */
  private static Diagram freed(Diagram diagram, Set<String> ids) {
    List<Flow> freed =
        diagram.flows().values().stream()
            .filter(flow -> ids.contains(flow.from().componentId()))
            .filter(flow -> ids.contains(flow.to().componentId()))
            .map(flow ->
                flow.withEnds(
                    End.free(flow.from().componentId()), End.free(flow.to().componentId())))
            .filter(flow -> !flow.equals(diagram.flows().get(flow.id())))
            .toList();
    return freed.isEmpty() ? diagram : diagram.withAll(List.of(), freed);
  }
}
