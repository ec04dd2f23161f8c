package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Boxes that have their places, on the grid, in an area that begins at the origin.
 *
 * @param places the top left corner of every box
 * @param zones where the fences are that are zones, by their number
 */
record Block(List<Point> places, Map<Integer, Box> zones, double width, double height) {

  /** Between two rows of boxes that nothing connects, and between their columns. */
  private static final double ROW_GAP = 5 * Grid.STEP;

  private static final double COLUMN_GAP = 10 * Grid.STEP;

  Block {
    places = List.copyOf(places);
    zones = Map.copyOf(zones);
  }

  /**
   * A connected graph in columns, in several rows where one would be endless. What goes wrong
   * stands below the way of the records. A large one without zones is placed by ELK alone.
   */
  static Block connected(Graph graph, BooleanSupplier isCancelled) throws Problem {
    Company company = Company.of(graph);
    Graph main = company.main();
    Block block =
        main.hasFences() || main.edges() <= Zoning.MANY
            ? Zoning.inColumns(main, isCancelled)
            : inColumns(main, isCancelled);
    return of(graph, company.placed(block.places), block.zones);
  }

  private static Block inColumns(Graph graph, BooleanSupplier isCancelled) throws Problem {
    int[] columns = Columns.of(graph);
    List<Point> places = Elk.places(graph, columns, isCancelled);
    Block row = of(graph, Gaps.widened(graph, columns, places), Map.of());
    return Folding.folded(graph, columns, row);
  }

  /** Boxes without connections: columns of one layer each, several where one would be high. */
  static Block loose(Graph graph) {
    int rows = Math.max(4, (int) Math.ceil(Math.sqrt(graph.size())));
    Point[] places = new Point[graph.size()];
    double x = 0;
    for (List<Integer> layer : byLayer(graph)) {
      for (int first = 0; first < layer.size(); first += rows) {
        List<Integer> column = layer.subList(first, Math.min(first + rows, layer.size()));
        double y = 0;
        double width = 0;
        for (int box : column) {
          places[box] = new Point(x, y);
          y += graph.nodes().get(box).height() + ROW_GAP;
          width = Math.max(width, graph.nodes().get(box).width());
        }
        x += width + COLUMN_GAP;
      }
    }
    return of(graph, List.of(places), Map.of());
  }

  /** The boxes of each layer, from the source; those without one last. */
  private static List<List<Integer>> byLayer(Graph graph) {
    List<List<Integer>> layers = new ArrayList<>();
    for (int i = 0; i <= Layer.values().length; i++) {
      layers.add(new ArrayList<>());
    }
    for (int box = 0; box < graph.size(); box++) {
      int layer = graph.nodes().get(box).layer().map(Layer::ordinal).orElse(layers.size() - 1);
      layers.get(layer).add(box);
    }
    return layers;
  }

  /** The boxes and zones, moved to the origin and onto the grid. */
  static Block of(Graph graph, List<Point> places, Map<Integer, Box> zones) {
    Box whole =
        Stream.concat(
                IntStream.range(0, graph.size()).mapToObj(i -> box(graph, i, places.get(i))),
                zones.values().stream())
            .reduce(Box::union)
            .orElse(Box.EMPTY);
    Block block = new Block(places, zones, whole.width(), whole.height());
    return block.movedBy(-whole.x(), -whole.y());
  }

  private static Box box(Graph graph, int box, Point place) {
    Graph.Node node = graph.nodes().get(box);
    return new Box(place.x(), place.y(), node.width(), node.height());
  }

  /** The same elsewhere, on the grid. */
  private Block movedBy(double x, double y) {
    Map<Integer, Box> moved = new HashMap<>();
    zones.forEach((zone, box) -> {
      Point corner = Grid.snapped(new Point(box.x() + x, box.y() + y));
      moved.put(zone, new Box(corner.x(), corner.y(), box.width(), box.height()));
    });
    List<Point> there = places.stream().map(place -> Grid.snapped(place.plus(x, y))).toList();
    return new Block(there, moved, width, height);
  }
}
