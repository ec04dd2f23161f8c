package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Breaks a row of columns that is far too long to be looked at into rows below each other, read
 * like lines of text: the columns keep their order, and so do the layers. No zone is broken.
 */
final class Folding {

  /** A diagram of less than about 25 columns is never broken. */
  private static final double LONG = 6_400;

  /** How many times as wide as it is high a row must be to be broken. */
  private static final double ELONGATED = 12;

  /** Width to height of the whole. */
  private static final double SHAPE = 1.6;

  /** Between two rows: room for the flows that lead back to the left. */
  private static final double GAP = 12 * Grid.STEP;

  private final Graph graph;
  private final int[] columns;
  private final Block row;

  /** The row that each column comes to lie in. */
  private final int[] lines;

  private final double[] left;
  private final double[] top;
  private final double[] bottom;

  private Folding(Graph graph, int[] columns, Block row) {
    this.graph = graph;
    this.columns = columns;
    this.row = row;
    lines = lines();
    int count = lines[lines.length - 1] + 1;
    left = new double[count];
    top = new double[count];
    bottom = new double[count];
    Arrays.fill(left, Double.MAX_VALUE);
    Arrays.fill(top, Double.MAX_VALUE);
    for (int i = 0; i < columns.length; i++) {
      Point place = row.places().get(i);
      Graph.Node node = graph.nodes().get(i);
      take(lines[columns[i]], new Box(place.x(), place.y(), node.width(), node.height()));
    }
    row.zones().forEach((zone, box) -> take(lineOf(zone), box));
  }

  /**
   * The same in rows where it is endless.
   *
   * @param columns the column of every box, counted from the left
   */
  static Block folded(Graph graph, int[] columns, Block row) {
    boolean isEndless = row.width() > LONG && row.width() > ELONGATED * row.height();
    return isEndless ? new Folding(graph, columns, row).folded() : row;
  }

  private int[] lines() {
    int count = Arrays.stream(columns).max().orElse(0) + 1;
    double rows = Math.sqrt(row.width() / (SHAPE * (row.height() + GAP)));
    int wide = (int) Math.ceil(count / Math.max(1, Math.rint(rows)));
    boolean[] isZoned = insideZones(count);
    int[] result = new int[count];
    int begin = 0;
    for (int column = 1; column < count; column++) {
      boolean isNext = column - begin >= wide && !isZoned[column];
      begin = isNext ? column : begin;
      result[column] = result[column - 1] + (isNext ? 1 : 0);
    }
    return result;
  }

  /** Which columns stand in one zone with the column before. */
  private boolean[] insideZones(int count) {
    int[][] spans = new int[graph.fences().size()][];
    for (int i = 0; i < columns.length; i++) {
      for (int at = graph.fenced()[i]; at != Graph.NONE; at = graph.fences().get(at).around()) {
        int[] span = spans[at] == null ? new int[] {columns[i], columns[i]} : spans[at];
        spans[at] = new int[] {Math.min(span[0], columns[i]), Math.max(span[1], columns[i])};
      }
    }
    boolean[] isInside = new boolean[count];
    for (int[] span : spans) {
      if (span != null) {
        Arrays.fill(isInside, span[0] + 1, span[1] + 1, true);
      }
    }
    return isInside;
  }

  private void take(int line, Box box) {
    left[line] = Math.min(left[line], box.x());
    top[line] = Math.min(top[line], box.y());
    bottom[line] = Math.max(bottom[line], box.bottom());
  }

  private int lineOf(int zone) {
    for (int i = 0; i < columns.length; i++) {
      for (int at = graph.fenced()[i]; at != Graph.NONE; at = graph.fences().get(at).around()) {
        if (at == zone) {
          return lines[columns[i]];
        }
      }
    }
    throw new IllegalStateException("a zone without boxes");
  }

  private Block folded() {
    double[] down = new double[left.length];
    for (int line = 1; line < down.length; line++) {
      double height = Math.max(0, bottom[line - 1] - top[line - 1]);
      down[line] = down[line - 1] + height + GAP;
    }
    Point[] places = new Point[columns.length];
    Arrays.setAll(
        places,
        i -> {
          int line = lines[columns[i]];
          return row.places().get(i).plus(-left[line], down[line] - top[line]);
        });
    Map<Integer, Box> zones = new HashMap<>();
    row.zones()
        .forEach((zone, box) -> {
          int line = lineOf(zone);
          zones.put(zone, box.movedBy(-left[line], down[line] - top[line]));
        });
    return Block.of(graph, List.of(places), zones);
  }
}
