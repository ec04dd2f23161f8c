package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.MarkPlace;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.ZoneEdits;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Set;

/**
 * A zone is drawn from corner to corner. It snaps to guides and the grid: Ctrl ignores the guides,
 * Alt the grid. A click makes one of the usual size around it.
 *
 * @param start the diagram without it
 * @param id of the new zone
 * @param guides what it lines up with
 */
public record DrawingZone(
    Board start, Pointer down, Zone.Sort sort, String id, Guides guides, Bench.Gesture gesture)
    implements State {

  private static final Box LEAST = new Box(0, 0, Zone.LEAST_WIDTH, Zone.LEAST_HEIGHT);

  static DrawingZone begin(Zone.Sort sort, Pointer down, Bench bench) {
    Board start = bench.board();
    String id = bench.ids().next("zone", start.diagram());
    return new DrawingZone(start, down, sort, id, Guides.NONE, bench.begin(ZoneEdits.addName()));
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    if (!pointer.hasLeft(down)) {
      gesture.preview(diagram -> diagram);
      return this;
    }
    Guides next = guides(pointer, bench);
    show(next.box());
    return new DrawingZone(start, down, sort, id, next, gesture);
  }

  private void show(Box box) {
    gesture.preview(
        diagram -> ZoneEdits.add(diagram, sort, box, (_, _) -> id).edit().change().apply(diagram));
  }

  private Guides guides(Pointer pointer, Bench bench) {
    Point from = pointer.modifiers().alt() ? down.at() : Grid.snapped(down.at());
    Point to = pointer.at();
    return Guides.resize(
        Field.of(bench, start, Set.of()),
        new Box(from.x(), from.y(), 0, 0),
        Handle.corner(to.x() < from.x(), to.y() < from.y()),
        to,
        pointer.modifiers(),
        start.diagram().zones().values().stream().map(Zone::bounds).toList(),
        LEAST);
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    if (!pointer.hasLeft(down)) {
      show(MarkPlace.zoneAt(pointer.at()));
    }
    gesture.commit();
    bench.select(Selection.ofZone(id).in(bench.board().diagram()));
    if (bench.board().diagram().zone(id).isPresent()) {
      bench.rename(id);
    }
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    gesture.cancel();
    return Idle.EMPTY;
  }
}
