package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.picture.Point;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks a row of columns that is far too long to be looked at into rows below each other, read
 * like lines of text: the columns keep their order, and so do the layers.
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

  private Folding() {}

  static boolean isEndless(Block row) {
    return row.width() > LONG && row.width() > ELONGATED * row.height();
  }

  /**
   * The places of all boxes in the rows.
   *
   * @param columns the column of every box, counted from the left
   */
  static List<Point> folded(Graph graph, int[] columns, Block row) {
    int count = Arrays.stream(columns).max().orElse(0) + 1;
    double rows = Math.sqrt(row.width() / (SHAPE * (row.height() + GAP)));
    int wide = (int) Math.ceil(count / Math.max(1, Math.rint(rows)));
    int lines = (count + wide - 1) / wide;
    double[] left = new double[lines];
    double[] top = new double[lines];
    double[] bottom = new double[lines];
    Arrays.fill(left, Double.MAX_VALUE);
    Arrays.fill(top, Double.MAX_VALUE);
    for (int i = 0; i < columns.length; i++) {
      int line = columns[i] / wide;
      Point place = row.places().get(i);
      left[line] = Math.min(left[line], place.x());
      top[line] = Math.min(top[line], place.y());
      bottom[line] = Math.max(bottom[line], place.y() + graph.nodes().get(i).height());
    }
    double[] down = new double[lines];
    for (int line = 1; line < lines; line++) {
      double height = Math.max(0, bottom[line - 1] - top[line - 1]);
      down[line] = down[line - 1] + height + GAP;
    }
    Point[] places = new Point[columns.length];
    Arrays.setAll(
        places,
        i -> {
          int line = columns[i] / wide;
          return row.places().get(i).plus(-left[line], down[line] - top[line]);
        });
    return List.of(places);
  }
}
