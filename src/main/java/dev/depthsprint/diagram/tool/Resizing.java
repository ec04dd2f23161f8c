package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.NoteEdits;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.ZoneEdits;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;

/**
 * A zone or a note is made larger or smaller by one of its handles. The sides that are dragged snap
 * to guides and the grid: Ctrl ignores the guides, Alt the grid. What lies in a zone stays where it
 * is.
 *
 * @param start the diagram as it was
 * @param of the zone or note
 * @param guides its box so far and what that lines up with
 */
public record Resizing(
    Board start, Pointer down, Selection of, Handle handle, Guides guides, Bench.Gesture gesture)
    implements State {

  private static final Box LEAST_ZONE = new Box(0, 0, Zone.LEAST_WIDTH, Zone.LEAST_HEIGHT);
  private static final Box LEAST_NOTE = new Box(0, 0, Note.LEAST_WIDTH, Note.LEAST_HEIGHT);

  static Resizing begin(Pointer down, Hit.OnHandle hit, Bench bench) {
    boolean isZone = hit.of().notes().isEmpty();
    Board start = bench.board();
    var guides = new Guides(Elements.bounds(start.diagram(), hit.of()), List.of());
    Bench.Gesture gesture = bench.begin(isZone ? ZoneEdits.resizeName() : NoteEdits.resizeName());
    return new Resizing(start, down, hit.of(), hit.handle(), guides, gesture);
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    Box box = Elements.bounds(start.diagram(), of);
    Point drawn = pointer.at().minus(down.at());
    Guides next =
        Guides.resize(
            Field.of(bench, start, of.ids()),
            box,
            handle,
            handle.on(box).plus(drawn.x(), drawn.y()),
            pointer.modifiers(),
            alike(),
            of.notes().isEmpty() ? LEAST_ZONE : LEAST_NOTE);
    if (!next.box().equals(guides.box())) {
      gesture.preview(before -> resized(before, next.box()));
    }
    return new Resizing(start, down, of, handle, next, gesture);
  }

  /** The other zones, or the other notes. */
  private List<Box> alike() {
    Diagram diagram = start.diagram();
    Selection all =
        of.notes().isEmpty()
            ? Selection.of(List.of(), List.of(), diagram.zones().keySet(), List.of())
            : Selection.of(List.of(), List.of(), List.of(), diagram.notes().keySet());
    return Elements.boxes(diagram, all.minus(of)).toList();
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
