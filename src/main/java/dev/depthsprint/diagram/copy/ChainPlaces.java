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
  private static final double ROW = Component.HEIGHT + 40;

  /** Between two rows of columns: room for the flows that lead back to the left. */
  private static final double GAP = 40;

  /** Width to height of the whole. */
  private static final double SHAPE = 1.6;

  private ChainPlaces() {}

  /**
   * @param columns of each component, counted from the left
   * @return the top left corners, in the same order
   */
  static List<Point> of(List<Integer> columns) {
    int count = columns.stream().mapToInt(it -> it).max().orElse(0) + 1;
    int[] members = new int[count];
    columns.forEach(column -> members[column]++);
    int wide = wide(count, Arrays.stream(members).max().orElse(1));
    double[] tops = tops(members, wide);
    int[] used = new int[count];
    List<Point> places = new ArrayList<>();
    for (int column : columns) {
      double y = tops[column / wide] + used[column]++ * ROW;
      places.add(new Point(column % wide * COLUMN, y));
    }
    return places;
  }

  /** How many columns a row has. */
  private static int wide(int count, int most) {
    double high = most * ROW + GAP;
    return count <= MOST_IN_A_ROW
        ? count
        : Math.max(LEAST_IN_A_ROW, (int) Math.rint(Math.sqrt(count * SHAPE * high / COLUMN)));
  }

  private static double[] tops(int[] members, int wide) {
    double[] tops = new double[(members.length + wide - 1) / wide];
    for (int row = 1; row < tops.length; row++) {
      int most = Arrays.stream(members, (row - 1) * wide, row * wide).max().orElse(1);
      tops[row] = tops[row - 1] + most * ROW + GAP;
    }
    return tops;
  }
}
