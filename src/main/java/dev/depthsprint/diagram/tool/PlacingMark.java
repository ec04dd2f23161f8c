package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Addition;
import dev.depthsprint.diagram.MarkPlace;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.NoteEdits;
import dev.depthsprint.diagram.Piece;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.ZoneEdits;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Set;

/**
 * A zone or a note from the palette hangs under the pointer, snapped to guides and the grid, which
 * Alt ignores. Over a component or a flow a note is about it, and stands beside a component.
 *
 * @param start the diagram without the new element
 * @param id of the new element
 * @param guides what it lines up with
 */
public record PlacingMark(Board start, Piece piece, String id, Guides guides, Bench.Gesture gesture)
    implements State {

  static PlacingMark begin(Piece piece, Pointer pointer, Bench bench) {
    Board start = bench.board();
    boolean isZone = piece instanceof Piece.OfZone;
    String id = bench.ids().next(isZone ? "zone" : "note", start.diagram());
    Bench.Gesture gesture =
        bench.begin(
            piece instanceof Piece.OfNote(Note.Sort sort)
                ? NoteEdits.addName(sort)
                : ZoneEdits.addName());
    return new PlacingMark(start, piece, id, Guides.NONE, gesture).at(pointer, bench);
  }

  private PlacingMark at(Pointer pointer, Bench bench) {
    return switch (piece) {
      case Piece.OfZone(var sort) -> {
        Guides next = guided(MarkPlace.zoneAt(pointer.at()), pointer, bench);
        yield shown(ZoneEdits.add(start.diagram(), sort, next.box(), (_, _) -> id), next);
      }
      case Piece.OfNote(var sort) -> note(sort, pointer, bench);
      case Piece.OfKind _ -> throw new IllegalStateException("kinds are placed by Placing");
    };
  }

  private PlacingMark note(Note.Sort sort, Pointer pointer, Bench bench) {
    Selection about = about(pointer, bench);
    Guides next =
        about.components().isEmpty()
            ? guided(MarkPlace.noteAt(pointer.at()), pointer, bench)
            : new Guides(
                MarkPlace.beside(start.diagram(), Elements.bounds(start.diagram(), about)),
                List.of());
    String subject = about.ids().stream().findFirst().orElse(Note.NOTHING);
    var corner = new Point(next.box().x(), next.box().y());
    return shown(NoteEdits.add(start.diagram(), sort, subject, corner, (_, _) -> id), next);
  }

  private PlacingMark shown(Addition addition, Guides next) {
    gesture.preview(addition.edit().change());
    return new PlacingMark(start, piece, id, next, gesture);
  }

  /** The box with its middle under the pointer, where guides and grid have it. */
  private Guides guided(Box usual, Pointer pointer, Bench bench) {
    Point off = pointer.at().minus(usual.center());
    Field field = Field.of(bench, start, Set.of());
    return Guides.move(field, usual.movedBy(off.x(), off.y()), pointer.modifiers(), true, true);
  }

  /** The component or flow under the pointer. */
  private Selection about(Pointer pointer, Bench bench) {
    return switch (Hit.at(start, pointer.at(), bench.zoom())) {
      case Hit.OnFlow flow -> flow.selection();
      case Hit.OnComponent component -> component.selection();
      case Hit.OnPort port -> port.selection();
      default -> Selection.NONE;
    };
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    return at(pointer, bench);
  }

  /** A note without a text says nothing, so that it is typed at once. */
  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    gesture.commit();
    boolean isThere = bench.board().diagram().has(id);
    bench.select(selection().in(bench.board().diagram()));
    if (isThere && piece instanceof Piece.OfNote) {
      bench.rename(id);
    }
    return Idle.under(pointer, bench);
  }

  /** The new element. */
  public Selection selection() {
    return piece instanceof Piece.OfZone ? Selection.ofZone(id) : Selection.ofNote(id);
  }

  @Override
  public State cancel(Bench bench) {
    gesture.cancel();
    return Idle.EMPTY;
  }
}
