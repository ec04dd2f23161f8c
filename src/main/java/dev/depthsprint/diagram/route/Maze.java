package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The sparse grid on which ways are looked for: lines along the boxes at a fair distance, through
 * the middle of narrow gaps, and through the ports. That is enough, since a run anywhere else can
 * be pushed against a box without making the way longer.
 *
 * <p>A crossing is known by its column and row, a stretch between two crossings by the one at its
 * left or upper end.
 */
final class Maze {

  /** Gaps narrower than this get a line in their middle. */
  private static final double NARROW = 40;

  /** Price per unit of a level stretch and unit off the level of the goal; sums stay exact. */
  private static final double OFF_LEVEL = 1.0 / 4096;

  /** Farther off the level it gets no dearer, or long flows would rather take more bends. */
  private static final double FAR_OFF = 256;

  private final double[] xs;
  private final double[] ys;

  /** Price per unit of a level stretch for being off the level of the goal; by row. */
  private final double[] offLevel;

  /** Price per unit of the stretch to the right of each crossing, and of the one below it. */
  private final float[] rightwards;

  private final float[] downwards;

  /**
   * @param boxes what is in the way, the two ends' own components too
   */
  Maze(Collection<Box> boxes, List<Port> starts, List<Port> goals) {
    List<Port> ports = new ArrayList<>(starts);
    ports.addAll(goals);
    xs = lines(boxes, Box::x, Box::right, ports, Point::x);
    ys = lines(boxes, Box::y, Box::bottom, ports, Point::y);
    offLevel = offLevel(ys, goals);
    rightwards = new float[xs.length * ys.length];
    downwards = new float[xs.length * ys.length];
    Arrays.fill(rightwards, 1);
    Arrays.fill(downwards, 1);
    boxes.forEach(box -> price(box, Spacing.TIGHT, 2));
    boxes.forEach(box -> price(box, Spacing.MARGIN, Float.POSITIVE_INFINITY));
  }

  /**
   * Ways down a flight of stairs are all of one length. That those which come early to the level of
   * the goal are a little cheaper tells them apart in whatever way components lie.
   */
  private static double[] offLevel(double[] ys, List<Port> goals) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Port goal : goals) {
      low = Math.min(low, goal.at().y());
      high = Math.max(high, goal.at().y());
    }
    double[] prices = new double[ys.length];
    for (int row = 0; row < ys.length; row++) {
      prices[row] = Math.min(Math.abs(ys[row] - (low + high) / 2), FAR_OFF) * OFF_LEVEL;
    }
    return prices;
  }

  private static double[] lines(
      Collection<Box> boxes,
      ToDoubleFunction<Box> low,
      ToDoubleFunction<Box> high,
      List<Port> ports,
      ToDoubleFunction<Point> place) {
    double[] lows = sorted(boxes, low);
    double[] highs = sorted(boxes, high);
    var lines = new DoubleList(2 * (lows.length + highs.length) + ports.size());
    ports.forEach(port -> lines.add(place.applyAsDouble(port.outer())));
    for (double side : lows) {
      lines.add(side - Spacing.CLEARANCE);
    }
    for (double side : highs) {
      lines.add(side + Spacing.CLEARANCE);
      for (int i = firstAtLeast(lows, side); i < lows.length && lows[i] - side < NARROW; i++) {
        lines.add((side + lows[i]) / 2);
      }
    }
    return lines.sorted();
  }

  private static double[] sorted(Collection<Box> boxes, ToDoubleFunction<Box> side) {
    var sides = new DoubleList(boxes.size());
    boxes.forEach(box -> sides.add(side.applyAsDouble(box)));
    return sides.sorted();
  }

  /** Raises the price of all that lies less than {@code distance} from the box. */
  private void price(Box box, double distance, float price) {
    int left = firstAbove(xs, box.x() - distance);
    int right = firstAtLeast(xs, box.right() + distance);
    int top = firstAbove(ys, box.y() - distance);
    int bottom = firstAtLeast(ys, box.bottom() + distance);
    for (int column = Math.max(0, left - 1); column < right; column++) {
      for (int row = top; row < bottom; row++) {
        raise(rightwards, crossing(column, row), price);
      }
    }
    for (int column = left; column < right; column++) {
      for (int row = Math.max(0, top - 1); row < bottom; row++) {
        raise(downwards, crossing(column, row), price);
      }
    }
  }

  private static void raise(float[] prices, int stretch, float price) {
    prices[stretch] = Math.max(prices[stretch], price);
  }

  private static int firstAtLeast(double[] lines, double value) {
    int place = Arrays.binarySearch(lines, value);
    return place >= 0 ? place : -place - 1;
  }

  private static int firstAbove(double[] lines, double value) {
    int place = Arrays.binarySearch(lines, value);
    return place >= 0 ? place + 1 : -place - 1;
  }

  int columns() {
    return xs.length;
  }

  int rows() {
    return ys.length;
  }

  int column(double x) {
    return firstAtLeast(xs, x);
  }

  int row(double y) {
    return firstAtLeast(ys, y);
  }

  private int crossing(int column, int row) {
    return column * ys.length + row;
  }

  double x(int column) {
    return xs[column];
  }

  double y(int row) {
    return ys[row];
  }

  /** What it costs to go from a crossing to the next one to the right; infinite through a box. */
  double rightwards(int column, int row) {
    return (xs[column + 1] - xs[column]) * (rightwards[crossing(column, row)] + offLevel[row]);
  }

  /** What it costs to go from a crossing to the next one below. */
  double downwards(int column, int row) {
    return (ys[row + 1] - ys[row]) * downwards[crossing(column, row)];
  }
}
