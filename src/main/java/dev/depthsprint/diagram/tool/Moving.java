package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Optional;
import java.util.Set;

/**
 * The selected components, zones and notes are dragged with what they carry. The one that was
 * grabbed snaps to the grid, the others keep their distance to it; Alt ignores the grid, Shift
 * keeps to one axis.
 *
 * @param grabbed what was grabbed
 * @param corner the top left corner of what was grabbed, before the drag
 * @param ids what moves
 * @param way how far it has gone so far, in diagram units
 * @param splicing the flow into which the one component would be put that moves alone: one that has
 *     flows already only with Ctrl, any other without
 * @param before what was selected before the press
 */
public record Moving(
    Pointer down,
    Selection grabbed,
    Point corner,
    Set<String> ids,
    Point way,
    Splicing splicing,
    Selection before,
    Bench.Gesture gesture)
    implements State {

  static Moving begin(Pointer down, Selection grabbed, Selection before, Bench bench) {
    Set<String> ids = Set.copyOf(bench.selection().movable());
    Box box = Elements.bounds(bench.board().diagram(), grabbed);
    Point corner = new Point(box.x(), box.y());
    Bench.Gesture gesture = bench.begin(Edits.moveName(ids.size()));
    return new Moving(
        down, grabbed, corner, ids, Point.ORIGIN, Splicing.none(bench.board()), before, gesture);
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    Point next = way(pointer);
    Splicing into = splicing(pointer, next, bench);
    if (next.equals(way) && into.equals(splicing)) {
      return this;
    }
    DiagramEdit move = Edits.move(ids, next.x(), next.y());
    gesture.preview(diagram -> spliced(into, move.change().apply(diagram)));
    return new Moving(down, grabbed, corner, ids, next, into, before, gesture);
  }

  private Splicing splicing(Pointer pointer, Point next, Bench bench) {
    Diagram before = splicing.start().diagram();
    return alone()
        .flatMap(before::component)
        .map(it -> {
          boolean isWanted = Splicing.isLoose(before, it.id()) != pointer.modifiers().control();
          return splicing.under(it.movedBy(next.x(), next.y()), isWanted, bench);
        })
        .orElse(splicing);
  }

  private Diagram spliced(Splicing into, Diagram moved) {
    return alone().map(id -> into.in(moved, id)).orElse(moved);
  }

  /** The component that moves alone. */
  private Optional<String> alone() {
    return ids.size() == 1 ? grabbed.components().stream().findFirst() : Optional.empty();
  }

  private Point way(Pointer pointer) {
    Point drawn = pointer.at().minus(down.at());
    Point snapped =
        pointer.modifiers().alt()
            ? drawn
            : Grid.snapped(corner.plus(drawn.x(), drawn.y())).minus(corner);
    if (!pointer.modifiers().shift()) {
      return snapped;
    }
    return Math.abs(drawn.x()) >= Math.abs(drawn.y())
        ? new Point(snapped.x(), 0)
        : new Point(0, snapped.y());
  }

  /** The innermost zone that would hold what was grabbed if it were let go now. */
  public Optional<String> holder(Diagram diagram) {
    Box box = Elements.bounds(diagram, grabbed);
    boolean isZone = !grabbed.zones().isEmpty();
    return diagram.zones().values().stream()
        .filter(zone -> !ids.contains(zone.id()))
        .filter(zone -> isZone ? zone.bounds().contains(box) : zone.bounds().contains(box.center()))
        .min(Hit.SMALLEST_FIRST)
        .map(Zone::id);
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
