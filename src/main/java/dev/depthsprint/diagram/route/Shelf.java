package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** One box for each of many, while some are put elsewhere one after the other. */
final class Shelf {

  private final Places<String> before;

  /** Empty for what is gone. */
  private final Map<String, List<Box>> changes = new HashMap<>();

  private final Cells<String> changed = new Cells<>();

  Shelf(Places<String> before) {
    this.before = before;
  }

  Optional<Box> of(String id) {
    List<Box> known = changes.get(id);
    return (known == null ? before.of(id) : known).stream().findFirst();
  }

  /** To be called once for an id. */
  void put(String id, Box box) {
    changes.put(id, List.of(box));
    changed.enter(id, box);
  }

  void remove(String id) {
    if (!before.of(id).isEmpty()) {
      changes.put(id, List.of());
    }
  }

  /** By id; an empty list for what is gone. */
  Map<String, List<Box>> changes() {
    return changes;
  }

  /** Visits, in no order, every box that shares a point with the area, borders included. */
  void visit(Box area, BiConsumer<String, Box> visitor) {
    before.visit(
        area,
        (id, box) -> {
          if (!changes.containsKey(id)) {
            visitor.accept(id, box);
          }
        });
    int left = Cells.number(area.x());
    int top = Cells.number(area.y());
    for (int column = left; column <= Cells.number(area.right()); column++) {
      for (int row = top; row <= Cells.number(area.bottom()); row++) {
        Cells.Cell<String> cell = changed.get(column, row);
        if (cell != null) {
          cell.visit(area, left, top, visitor);
        }
      }
    }
  }
}
