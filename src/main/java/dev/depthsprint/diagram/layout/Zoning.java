package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Places a connected graph: the columns go through all zones alike, ELK says which box of a column
 * is above which, {@link Rows} make rectangles of the zones, and {@link Levelling} finds heights.
 */
final class Zoning {

  /** Around what a zone holds; above it there is the title. */
  static final double PADDING = 4 * Grid.STEP;

  static final double TITLE = 6 * Grid.STEP;

  /** Of the gap between columns, what the border of a zone may take without more room. */
  private static final double SPARE = 4 * Grid.STEP;

  /** From so many connections on, only what gains most by it is done. */
  static final int MANY = 200;

  /** More connections than these take too long. */
  static final int MOST = 800;

  private final Graph graph;
  private final int[] columns;
  private final Rows rows;

  /** How wide the gap before each column has to be, zones left out of account. */
  private final double[] gaps;

  private Zoning(Graph graph, int[] columns, Rows rows, double[] gaps) {
    this.graph = graph;
    this.columns = columns;
    this.rows = rows;
    this.gaps = gaps;
  }

  static Block inColumns(Graph graph, BooleanSupplier isCancelled) throws Problem {
    Beside beside = Beside.of(graph);
    Graph bare = graph.part(beside.others());
    int[] bareColumns = Columns.of(bare);
    List<Point> places = Elk.places(bare, bareColumns, isCancelled);
    int[] columns = beside.columns(bareColumns);
    Rows rows = Rows.of(graph, columns, heights(graph, beside, bare, places));
    Sifting.sift(rows);
    var zoning = new Zoning(graph, columns, rows, gaps(bare, bareColumns, places));
    return Folding.folded(graph, columns, zoning.block());
  }

  /** How far down the middle of every box wants to be. */
  private static double[] heights(Graph graph, Beside beside, Graph bare, List<Point> places) {
    double[] heights = new double[graph.size()];
    int[] others = beside.others();
    for (int k = 0; k < others.length; k++) {
      heights[others[k]] = places.get(k).y() + bare.nodes().get(k).height() / 2;
    }
    for (int i = 0; i < heights.length; i++) {
      if (beside.is(i)) {
        double middle =
            beside.hosts(i).stream().mapToDouble(host -> heights[host]).average().orElse(0);
        heights[i] = middle + (beside.isAbove(i) ? -1 : 1);
      }
    }
    return heights;
  }

  private static double[] gaps(Graph graph, int[] columns, List<Point> places) {
    int count = Arrays.stream(columns).max().orElse(0) + 1;
    double[] left = new double[count];
    double[] right = new double[count];
    Arrays.fill(left, Double.MAX_VALUE);
    for (int i = 0; i < columns.length; i++) {
      double x = places.get(i).x();
      left[columns[i]] = Math.min(left[columns[i]], x);
      right[columns[i]] = Math.max(right[columns[i]], x + graph.nodes().get(i).width());
    }
    double[] gaps = new double[count];
    for (int column = 1; column < count; column++) {
      gaps[column] = left[column] - right[column - 1];
    }
    return gaps;
  }

  private Block block() {
    double[] x = lefts();
    double[] y = Levelling.of(rows, MainWay.of(graph, columns));
    List<Point> places = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      places.add(new Point(x[columns[i]], y[i]));
    }
    return Block.of(graph, places, zones(places, y));
  }

  private Map<Integer, Box> zones(List<Point> places, double[] y) {
    Map<Integer, Box> all = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      double left = places.get(i).x();
      double right = left + graph.nodes().get(i).width();
      for (int at = graph.fenced()[i]; at != Graph.NONE; at = graph.fences().get(at).around()) {
        if (graph.fences().get(at).isZone()) {
          left -= PADDING;
          right += PADDING;
          int item = graph.size() + at;
          double top = y[item];
          double bottom = y[rows.size() + item];
          all.merge(at, new Box(left, top, right - left, bottom - top), Box::union);
        }
      }
    }
    return all;
  }

  /** Where every column begins. */
  private double[] lefts() {
    double[] wide = new double[gaps.length];
    for (int i = 0; i < columns.length; i++) {
      wide[columns[i]] = Math.max(wide[columns[i]], graph.nodes().get(i).width());
    }
    double[] needed = needed();
    double[] lefts = new double[gaps.length];
    for (int column = 1; column < lefts.length; column++) {
      lefts[column] = Math.ceil((lefts[column - 1] + wide[column - 1] + needed[column]) / 8) * 8;
    }
    return lefts;
  }

  private double[] needed() {
    double[] needed = gaps.clone();
    for (int column = 1; column < needed.length; column++) {
      double borders = PADDING * (most(column, true) + most(column - 1, false));
      needed[column] = Math.max(needed[column], needed[column] + borders - SPARE);
    }
    for (int e = 0; e < graph.edges(); e++) {
      int from = graph.from()[e];
      int to = graph.to()[e];
      if (Math.abs(columns[from] - columns[to]) == 1 && graph.rooms()[e] > 0) {
        int right = Math.max(columns[from], columns[to]);
        double borders = PADDING * crossed(from, to);
        needed[right] = Math.max(needed[right], graph.rooms()[e] + borders);
      }
    }
    return needed;
  }

  /** How many zones in each other begin, or end, at a column. */
  private int most(int column, boolean isBegin) {
    int most = 0;
    for (int i = 0; i < columns.length; i++) {
      int count = 0;
      for (int at = graph.fenced()[i]; at != Graph.NONE; at = graph.fences().get(at).around()) {
        int item = graph.size() + at;
        int end = isBegin ? rows.first(item) : rows.last(item);
        count += columns[i] == column && end == column && rows.isZone(item) ? 1 : 0;
      }
      most = Math.max(most, count);
    }
    return most;
  }

  /** Between how many borders of zones two boxes are. */
  private int crossed(int from, int to) {
    List<Integer> one = around(from);
    List<Integer> other = around(to);
    int count = 0;
    for (int zone : one) {
      count += other.contains(zone) ? 0 : 1;
    }
    for (int zone : other) {
      count += one.contains(zone) ? 0 : 1;
    }
    return count;
  }

  private List<Integer> around(int box) {
    List<Integer> around = new ArrayList<>();
    for (int at = graph.fenced()[box]; at != Graph.NONE; at = graph.fences().get(at).around()) {
      if (graph.fences().get(at).isZone()) {
        around.add(at);
      }
    }
    return Collections.unmodifiableList(around);
  }
}
