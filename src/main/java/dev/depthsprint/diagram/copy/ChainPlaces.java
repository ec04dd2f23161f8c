package dev.depthsprint.diagram.copy;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the components of chains lie: column by column, those of one column below each other. More
 * columns than one can look at go on in rows below, read like lines of text.
 */
final class ChainPlaces {

  /** So many columns stay in one row. */
  private static final int MOST_IN_A_ROW = 12;

  /** The shortest row of a chain that is broken. */
  private static final int LEAST_IN_A_ROW = 6;

  private static final double COLUMN = Component.WIDTH + 80;

  /** From a component to the next one below it. */
  private static final double BELOW = 40;

  /** Between two rows of columns: room for the flows that lead back to the left. */
  private static final double GAP = 40;

  /** Width to height of the whole. */
  private static final double SHAPE = 1.6;

  private ChainPlaces() {}

  /**
   * @param columns of each component, counted from the left
   * @param heights of each, in the same order
   * @return the top left corners, in the same order
   */
  static List<Point> of(List<Integer> columns, List<Double> heights) {
    int count = columns.stream().mapToInt(it -> it).max().orElse(0) + 1;
    double[] lengths = new double[count];
    List<Double> before = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = columns.get(i);
      before.add(lengths[column]);
      lengths[column] += heights.get(i) + BELOW;
    }
    int wide = wide(count, Arrays.stream(lengths).max().orElse(0));
    double[] tops = tops(lengths, wide);
    List<Point> places = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = columns.get(i);
      places.add(new Point(column % wide * COLUMN, tops[column / wide] + before.get(i)));
    }
    return places;
  }

  /** How many columns a row has. */
  private static int wide(int count, double longest) {
    double high = longest + GAP;
    return count <= MOST_IN_A_ROW
        ? count
        : Math.max(LEAST_IN_A_ROW, (int) Math.rint(Math.sqrt(count * SHAPE * high / COLUMN)));
  }

  private static double[] tops(double[] lengths, int wide) {
    double[] tops = new double[(lengths.length + wide - 1) / wide];
    for (int row = 1; row < tops.length; row++) {
      double most = Arrays.stream(lengths, (row - 1) * wide, row * wide).max().orElse(0);
      tops[row] = tops[row - 1] + most + GAP;
    }
    return tops;
  }
}
