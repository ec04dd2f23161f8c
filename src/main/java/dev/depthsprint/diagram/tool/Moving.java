package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.picture.Point;
import java.util.Set;

/**
 * The selected components are dragged. The one that was grabbed snaps to the grid, the others keep
 * their distance to it; Alt ignores the grid, Shift keeps to one axis.
 *
 * @param grabbed where the grabbed component was
 * @param ids what moves
 * @param way how far it has gone so far, in diagram units
 * @param before what was selected before the press
 */
public record Moving(
    Pointer down,
    Point grabbed,
    Set<String> ids,
    Point way,
    Selection before,
    Bench.Gesture gesture)
    implements State {

  static Moving begin(Pointer down, String id, Selection before, Bench bench) {
    Set<String> ids = Set.copyOf(bench.selection().components());
    Point grabbed =
        bench.board().diagram().component(id).map(Component::position).orElse(Point.ORIGIN);
    Bench.Gesture gesture = bench.begin(Edits.moveName(ids.size()));
    return new Moving(down, grabbed, ids, Point.ORIGIN, before, gesture);
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    Point next = way(pointer);
    if (next.equals(way)) {
      return this;
    }
    DiagramEdit move = Edits.move(ids, next.x(), next.y());
    gesture.preview(move.change());
    return new Moving(down, grabbed, ids, next, before, gesture);
  }

  private Point way(Pointer pointer) {
    Point drawn = pointer.at().minus(down.at());
    Point snapped =
        pointer.modifiers().alt()
            ? drawn
            : Grid.snapped(grabbed.plus(drawn.x(), drawn.y())).minus(grabbed);
    if (!pointer.modifiers().shift()) {
      return snapped;
    }
    return Math.abs(drawn.x()) >= Math.abs(drawn.y())
        ? new Point(snapped.x(), 0)
        : new Point(0, snapped.y());
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    gesture.commit();
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    gesture.cancel();
    bench.select(before);
    return Idle.EMPTY;
  }
}
