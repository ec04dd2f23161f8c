package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Boxes that have their places, on the grid, in an area that begins at the origin.
 *
 * @param places the top left corner of every box
 */
record Block(List<Point> places, double width, double height) {

  /** Between two rows of boxes that nothing connects, and between their columns. */
  private static final double ROW_GAP = 5 * Grid.STEP;

  private static final double COLUMN_GAP = 10 * Grid.STEP;

  Block {
    places = List.copyOf(places);
  }

  /**
   * A connected graph in columns, placed by ELK, in several rows where one would be endless. What
   * goes wrong stands below the way of the records.
   */
  static Block connected(Graph graph, BooleanSupplier isCancelled) throws Problem {
    Company company = Company.of(graph);
    Block main = inColumns(company.main(), isCancelled);
    return of(graph, company.placed(main.places()));
  }

  private static Block inColumns(Graph graph, BooleanSupplier isCancelled) throws Problem {
    int[] columns = Columns.of(graph);
    List<Point> places = Elk.places(graph, columns, isCancelled);
    Block row = of(graph, Gaps.widened(graph, columns, places));
    return Folding.isEndless(row) ? of(graph, Folding.folded(graph, columns, row)) : row;
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
    return of(graph, List.of(places));
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

  private static Block of(Graph graph, List<Point> places) {
    double left = places.stream().mapToDouble(Point::x).min().orElse(0);
    double top = places.stream().mapToDouble(Point::y).min().orElse(0);
    List<Point> snapped =
        places.stream().map(place -> Grid.snapped(place.plus(-left, -top))).toList();
    return new Block(
        snapped,
        IntStream.range(0, graph.size())
            .mapToDouble(i -> snapped.get(i).x() + graph.nodes().get(i).width())
            .max()
            .orElse(0),
        IntStream.range(0, graph.size())
            .mapToDouble(i -> snapped.get(i).y() + graph.nodes().get(i).height())
            .max()
            .orElse(0));
  }
}
