package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Which boxes lie where: a grid of square cells, each with the boxes that reach into it. A value;
 * {@link #with} shares the cells and keeps what is different in a short list beside them, so that a
 * drag costs what moves and not what exists.
 *
 * @param <K> what the boxes belong to
 */
final class Places<K> {

  /** A little more than a component is wide, so that most boxes lie in one to four cells. */
  private static final double CELL = 256;

  /** With more differences than this the cells are made anew. */
  private static final int MOST_DIFFERENCES = 200;

  private record Spot<K>(K id, Box box) {}

  private record Cell<K>(int column, int row, List<Spot<K>> spots) {}

  private final Map<K, List<Box>> boxes;
  private final Map<Long, Cell<K>> cells;
  private final Map<K, List<Box>> differences;

  private Places(Map<K, List<Box>> boxes, Map<Long, Cell<K>> cells, Map<K, List<Box>> differences) {
    this.boxes = boxes;
    this.cells = cells;
    this.differences = differences;
  }

  /**
   * @param boxes by id; not to be changed any more
   */
  static <K> Places<K> of(Map<K, List<Box>> boxes) {
    Map<Long, Cell<K>> cells = new HashMap<>();
    boxes.forEach((id, parts) -> parts.forEach(box -> enter(cells, new Spot<>(id, box))));
    return new Places<>(boxes, cells, Map.of());
  }

  private static <K> void enter(Map<Long, Cell<K>> cells, Spot<K> spot) {
    Box box = spot.box();
    for (int column = cell(box.x()); column <= cell(box.right()); column++) {
      for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
        var empty = new Cell<K>(column, row, new ArrayList<>(4));
        Cell<K> known = cells.putIfAbsent(key(column, row), empty);
        (known == null ? empty : known).spots().add(spot);
      }
    }
  }

  /**
   * These places with the boxes of some ids put in place of the ones they had.
   *
   * @param changes by id; an empty list takes the id away
   */
  Places<K> with(Map<K, List<Box>> changes) {
    if (changes.isEmpty()) {
      return this;
    }
    Map<K, List<Box>> all = new HashMap<>(differences);
    changes.forEach((id, parts) -> {
      if (parts.isEmpty() && !boxes.containsKey(id)) {
        all.remove(id);
      } else {
        all.put(id, parts);
      }
    });
    if (all.size() <= MOST_DIFFERENCES) {
      return new Places<>(boxes, cells, all);
    }
    Map<K, List<Box>> whole = new HashMap<>(boxes);
    whole.putAll(all);
    whole.values().removeIf(List::isEmpty);
    return of(whole);
  }

  /** Visits, in no order, every box that shares a point with the area, borders included. */
  void visit(Box area, BiConsumer<K, Box> visitor) {
    int left = cell(area.x());
    int right = cell(area.right());
    int top = cell(area.y());
    int bottom = cell(area.bottom());
    if ((long) (right - left + 1) * (bottom - top + 1) > cells.size()) {
      cells.values().forEach(cell -> visit(cell, left, top, area, visitor));
    } else {
      for (int column = left; column <= right; column++) {
        for (int row = top; row <= bottom; row++) {
          Cell<K> cell = cells.get(key(column, row));
          if (cell != null) {
            visit(cell, left, top, area, visitor);
          }
        }
      }
    }
    differences.forEach((id, parts) -> {
      for (Box box : parts) {
        if (touch(box, area)) {
          visitor.accept(id, box);
        }
      }
    });
  }

  /** Visits the spots of one cell, each only in the first cell that it shares with the area. */
  private void visit(Cell<K> cell, int left, int top, Box area, BiConsumer<K, Box> visitor) {
    for (Spot<K> spot : cell.spots()) {
      if (touch(spot.box(), area)
          && cell.column() == Math.max(cell(spot.box().x()), left)
          && cell.row() == Math.max(cell(spot.box().y()), top)
          && !differences.containsKey(spot.id())) {
        visitor.accept(spot.id(), spot.box());
      }
    }
  }

  /** True when a box shares a point with the area. */
  boolean isAnyIn(Box area) {
    boolean[] any = {false};
    visit(area, (_, _) -> any[0] = true);
    return any[0];
  }

  /** True when two boxes share a point, borders included. */
  static boolean touch(Box a, Box b) {
    return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
  }

  private static int cell(double coordinate) {
    return (int) Math.floor(coordinate / CELL);
  }

  /** One number for two; the factor scatters neighbours, which would share a hash otherwise. */
  private static long key(int column, int row) {
    return (((long) column << 32) | (row & 0xffffffffL)) * 0x9E3779B97F4A7C15L;
  }
}
