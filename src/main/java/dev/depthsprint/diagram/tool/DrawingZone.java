package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.MarkPlace;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.ZoneEdits;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;

/**
 * A zone is drawn from corner to corner, on the grid, which Alt ignores. A click makes one of the
 * usual size around it.
 *
 * @param id of the new zone
 */
public record DrawingZone(Pointer down, Zone.Sort sort, String id, Bench.Gesture gesture)
    implements State {

  static DrawingZone begin(Zone.Sort sort, Pointer down, Bench bench) {
    String id = bench.ids().next("zone", bench.board().diagram());
    return new DrawingZone(down, sort, id, bench.begin(ZoneEdits.addName()));
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    if (pointer.hasLeft(down)) {
      show(box(pointer));
    } else {
      gesture.preview(diagram -> diagram);
    }
    return this;
  }

  private void show(Box box) {
    gesture.preview(
        diagram -> ZoneEdits.add(diagram, sort, box, (_, _) -> id).edit().change().apply(diagram));
  }

  private Box box(Pointer pointer) {
    boolean isFree = pointer.modifiers().alt();
    Point from = isFree ? down.at() : Grid.snapped(down.at());
    Point to = isFree ? pointer.at() : Grid.snapped(pointer.at());
    Box drawn = Box.between(from, to);
    double width = Math.max(drawn.width(), Zone.LEAST_WIDTH);
    double height = Math.max(drawn.height(), Zone.LEAST_HEIGHT);
    return new Box(
        to.x() < from.x() ? from.x() - width : from.x(),
        to.y() < from.y() ? from.y() - height : from.y(),
        width,
        height);
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
