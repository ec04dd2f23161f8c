package dev.depthsprint.diagram.copy;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the components of chains lie: column by column, those of one column below each other, level
 * with those beside them. More columns than one can look at go on in rows below, read like lines of
 * text.
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
    int[] below = below(columns, count);
    int wide = wide(count, tallest(columns, heights, count));
    SortedMap<Integer, double[]> rows = rows(columns, heights, below, wide);
    Map<Integer, double[]> tops = tops(rows);
    List<Point> places = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int row = columns.get(i) / wide;
      double middle = tops.get(row)[below[i]] + rows.get(row)[below[i]] / 2;
      places.add(new Point(columns.get(i) % wide * COLUMN, middle - heights.get(i) / 2));
    }
    return places;
  }

  /** How many of its column stand above each component. */
  private static int[] below(List<Integer> columns, int count) {
    int[] filled = new int[count];
    return columns.stream().mapToInt(column -> filled[column]++).toArray();
  }

  private static double tallest(List<Integer> columns, List<Double> heights, int count) {
    double[] lengths = new double[count];
    for (int i = 0; i < columns.size(); i++) {
      lengths[columns.get(i)] += heights.get(i) + BELOW;
    }
    return Arrays.stream(lengths).max().orElse(0);
  }

  /**
   * The heights of the lines of components in each row of columns: those of a line have their
   * middles at one height, so that what leads from one to the next is straight.
   */
  private static SortedMap<Integer, double[]> rows(
      List<Integer> columns, List<Double> heights, int[] below, int wide) {
    int lines = Arrays.stream(below).max().orElse(0) + 1;
    SortedMap<Integer, double[]> rows = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      double[] row = rows.computeIfAbsent(columns.get(i) / wide, _ -> new double[lines]);
      row[below[i]] = Math.max(row[below[i]], heights.get(i));
    }
    return rows;
  }

  /** Where each line of each row begins. */
  private static Map<Integer, double[]> tops(SortedMap<Integer, double[]> rows) {
    Map<Integer, double[]> tops = new HashMap<>();
    double y = 0;
    for (Map.Entry<Integer, double[]> row : rows.entrySet()) {
      double[] starts = new double[row.getValue().length];
      for (int line = 0; line < starts.length; line++) {
        starts[line] = y;
        double height = row.getValue()[line];
        y += height == 0 ? 0 : height + BELOW;
      }
      tops.put(row.getKey(), starts);
      y += GAP;
    }
    return tops;
  }

  /** How many columns a row has. */
  private static int wide(int count, double longest) {
    double high = longest + GAP;
    return count <= MOST_IN_A_ROW
        ? count
        : Math.max(LEAST_IN_A_ROW, (int) Math.rint(Math.sqrt(count * SHAPE * high / COLUMN)));
  }
}
