package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Which boxes lie where: a grid of square cells. A value; {@link #with} shares the cells that stay
 * as they are, so that a drag costs what moves and not what exists.
 *
 * @param <K> what the boxes belong to
 */
final class Places<K> {

  /** With more differences than this, or than one in eight, all cells are made anew. */
  private static final int FEW = 200;

  /**
   * A box over more cells than this is kept by itself: a line may be bent to the end of the world.
   */
  private static final long VAST = 4096;

  private final Map<K, List<Box>> boxes;
  private final Cells<K> cells;

  /** By id, where they are not as in {@link #boxes}; an empty list for what is gone. */
  private final Map<K, List<Box>> changes;

  /** In place of those of {@link #cells}. */
  private final Cells<K> changed;

  /** The boxes that are in no cells, by id. */
  private final Map<K, List<Box>> vast;

  private Places(
      Map<K, List<Box>> boxes,
      Cells<K> cells,
      Map<K, List<Box>> changes,
      Cells<K> changed,
      Map<K, List<Box>> vast) {
    this.boxes = boxes;
    this.cells = cells;
    this.changes = changes;
    this.changed = changed;
    this.vast = vast;
  }

  /**
   * @param boxes by id; not to be changed any more
   */
  static <K> Places<K> of(Map<K, List<Box>> boxes) {
    var cells = new Cells<K>();
    boxes.forEach((id, parts) -> usual(parts).forEach(box -> cells.enter(id, box)));
    return new Places<>(boxes, cells, Map.of(), new Cells<>(), vast(Map.of(), boxes));
  }

  private static boolean isVast(Box box) {
    long columns = Cells.number(box.right()) - Cells.number(box.x()) + 1L;
    long rows = Cells.number(box.bottom()) - Cells.number(box.y()) + 1L;
    return columns * rows > VAST;
  }

  private static boolean hasVast(List<Box> parts) {
    for (Box box : parts) {
      if (isVast(box)) {
        return true;
      }
    }
    return false;
  }

  private static List<Box> usual(List<Box> parts) {
    return hasVast(parts) ? parts.stream().filter(box -> !isVast(box)).toList() : parts;
  }

  private static <K> Map<K, List<Box>> vast(Map<K, List<Box>> before, Map<K, List<Box>> next) {
    Map<K, List<Box>> vast = new HashMap<>(before);
    next.forEach((id, parts) -> {
      if (hasVast(parts)) {
        vast.put(id, parts.stream().filter(Places::isVast).toList());
      } else {
        vast.remove(id);
      }
    });
    return vast;
  }

  /**
   * These places with the boxes of some ids put in place of the ones they had.
   *
   * @param next by id; an empty list takes the id away
   */
  Places<K> with(Map<K, List<Box>> next) {
    if (next.isEmpty()) {
      return this;
    }
    Map<K, List<Box>> all = new HashMap<>(changes);
    next.forEach((id, parts) -> {
      if (parts.isEmpty() && !boxes.containsKey(id)) {
        all.remove(id);
      } else {
        all.put(id, parts);
      }
    });
    return all.size() > Math.max(FEW, boxes.size() / 8)
        ? anew(all)
        : new Places<>(boxes, cells, all, exchanged(next), vast(vast, next));
  }

  private Places<K> anew(Map<K, List<Box>> all) {
    Map<K, List<Box>> whole = new HashMap<>(boxes);
    whole.putAll(all);
    whole.values().removeIf(List::isEmpty);
    return of(whole);
  }

  private Cells<K> exchanged(Map<K, List<Box>> next) {
    var touched = new Cells<K>();
    next.forEach((id, parts) -> {
      usual(of(id)).forEach(box -> bring(touched, box));
      usual(parts).forEach(box -> bring(touched, box));
    });
    next.forEach((id, parts) -> {
      usual(of(id)).forEach(box -> touched.remove(id, box));
      usual(parts).forEach(box -> touched.enter(id, box));
    });
    return changed.with(touched);
  }

  /** Copies from what was changed before, if it was, or from the cells of the beginning. */
  private void bring(Cells<K> touched, Box box) {
    touched.copyFrom(changed, cells, box);
  }

  /** The boxes of an id; none when there is no such. */
  List<Box> of(K id) {
    List<Box> different = changes.get(id);
    return different != null ? different : boxes.getOrDefault(id, List.of());
  }

  /** Visits, in no order, every box that shares a point with the area, borders included. */
  void visit(Box area, BiConsumer<K, Box> visitor) {
    visitVast(area, visitor);
    int left = Cells.number(area.x());
    int right = Cells.number(area.right());
    int top = Cells.number(area.y());
    int bottom = Cells.number(area.bottom());
    if ((long) (right - left + 1) * (bottom - top + 1) > cells.size() + changed.size()) {
      visitAll(left, top, area, visitor);
      return;
    }
    for (int column = left; column <= right; column++) {
      for (int row = top; row <= bottom; row++) {
        Cells.Cell<K> cell = changed.get(column, row);
        cell = cell == null ? cells.get(column, row) : cell;
        if (cell != null) {
          cell.visit(area, left, top, visitor);
        }
      }
    }
  }

  private void visitVast(Box area, BiConsumer<K, Box> visitor) {
    vast.forEach((id, parts) ->
        parts.forEach(box -> {
          if (touch(box, area)) {
            visitor.accept(id, box);
          }
        }));
  }

  private void visitAll(int left, int top, Box area, BiConsumer<K, Box> visitor) {
    cells.forEach(cell -> {
      if (changed.get(cell.column(), cell.row()) == null) {
        cell.visit(area, left, top, visitor);
      }
    });
    changed.forEach(cell -> cell.visit(area, left, top, visitor));
  }

  boolean isEmpty() {
    return boxes.isEmpty() && changes.isEmpty();
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
}
