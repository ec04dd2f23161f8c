package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds a place for a block where nothing lies in its way. */
final class Clearing {

  /** What stays free around the block, so that flows find their way. */
  private static final double GAP = 4 * Grid.STEP;

  private Clearing() {}

  /**
   * The top left corner nearest to that of {@code wanted}, straight down, right, up or left of it,
   * where the block keeps clear of all the others.
   */
  static Point near(Box wanted, List<Box> others) {
    return Stream.of(
            down(wanted, others), right(wanted, others), up(wanted, others), left(wanted, others))
        .min(Comparator.comparingDouble(way -> Math.abs(way.x()) + Math.abs(way.y())))
        .map(way -> new Point(wanted.x() + way.x(), wanted.y() + way.y()))
        .orElseThrow();
  }

  private static Point down(Box block, List<Box> others) {
    return new Point(0, pushed(block, others));
  }

  private static Point right(Box block, List<Box> others) {
    return new Point(pushed(turned(block), others.stream().map(Clearing::turned).toList()), 0);
  }

  private static Point up(Box block, List<Box> others) {
    return new Point(0, -pushed(mirrored(block), others.stream().map(Clearing::mirrored).toList()));
  }

  private static Point left(Box block, List<Box> others) {
    List<Box> all = others.stream().map(Clearing::turned).map(Clearing::mirrored).toList();
    return new Point(-pushed(mirrored(turned(block)), all), 0);
  }

  /** Rows for columns. */
  private static Box turned(Box box) {
    return new Box(box.y(), box.x(), box.height(), box.width());
  }

  /** Up for down. */
  private static Box mirrored(Box box) {
    return new Box(box.x(), -box.bottom(), box.width(), box.height());
  }

  /** How far down a block has to go until it meets nothing; on the grid. */
  private static double pushed(Box block, List<Box> others) {
    double way = 0;
    for (Box other : others.stream().sorted(Comparator.comparingDouble(Box::y)).toList()) {
      if (block.movedBy(0, way).grown(GAP).intersects(other)) {
        double needed = other.bottom() + GAP - block.y();
        way = Math.ceil(needed / Grid.STEP) * Grid.STEP;
      }
    }
    return way;
  }
}
