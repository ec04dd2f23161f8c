package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.NoteEdits;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.ZoneEdits;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;

/**
 * A zone or a note is made larger or smaller by one of its handles. The sides that are dragged snap
 * to the grid, which Alt ignores; what lies in a zone stays where it is.
 *
 * @param of the zone or note
 * @param start its box when it was grabbed
 * @param box its box so far
 */
public record Resizing(
    Pointer down, Selection of, Handle handle, Box start, Box box, Bench.Gesture gesture)
    implements State {

  static Resizing begin(Pointer down, Hit.OnHandle hit, Bench bench) {
    boolean isZone = hit.of().notes().isEmpty();
    Box start = Elements.bounds(bench.board().diagram(), hit.of());
    Bench.Gesture gesture = bench.begin(isZone ? ZoneEdits.resizeName() : NoteEdits.resizeName());
    return new Resizing(down, hit.of(), hit.handle(), start, start, gesture);
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    Point drawn = pointer.at().minus(down.at());
    Point corner = handle.on(start).plus(drawn.x(), drawn.y());
    Point to = pointer.modifiers().alt() ? corner : Grid.snapped(corner);
    Box next =
        of.notes().isEmpty()
            ? handle.dragged(start, to, Zone.LEAST_WIDTH, Zone.LEAST_HEIGHT)
            : handle.dragged(start, to, Note.LEAST_WIDTH, Note.LEAST_HEIGHT);
    if (next.equals(box)) {
      return this;
    }
    gesture.preview(before -> resized(before, next));
    return new Resizing(down, of, handle, start, next, gesture);
  }

  private Diagram resized(Diagram diagram, Box next) {
    DiagramEdit edit =
        of.notes().isEmpty()
            ? ZoneEdits.resize(of.zones().first(), next)
            : NoteEdits.resize(of.notes().first(), next);
    return edit.change().apply(diagram);
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    gesture.commit();
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    gesture.cancel();
    return Idle.EMPTY;
  }
}
