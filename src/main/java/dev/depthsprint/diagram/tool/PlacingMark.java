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

/**
 * A zone or a note from the palette hangs under the pointer, on the grid, which Alt ignores. Over a
 * component or a flow a note is about it, and stands beside a component.
 *
 * @param start the diagram without the new element
 * @param id of the new element
 */
public record PlacingMark(Board start, Piece piece, String id, Bench.Gesture gesture)
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
    var placing = new PlacingMark(start, piece, id, gesture);
    placing.show(pointer, bench);
    return placing;
  }

  private void show(Pointer pointer, Bench bench) {
    Addition addition =
        switch (piece) {
          case Piece.OfZone(var sort) ->
              ZoneEdits.add(
                  start.diagram(),
                  sort,
                  free(MarkPlace.zoneAt(pointer.at()), pointer),
                  (_, _) -> id);
          case Piece.OfNote(var sort) -> note(sort, pointer, bench);
          case Piece.OfKind _ -> throw new IllegalStateException("kinds are placed by Placing");
        };
    gesture.preview(addition.edit().change());
  }

  private Addition note(Note.Sort sort, Pointer pointer, Bench bench) {
    Selection about = about(pointer, bench);
    Box box =
        about.components().isEmpty()
            ? free(MarkPlace.noteAt(pointer.at()), pointer)
            : MarkPlace.beside(start.diagram(), Elements.bounds(start.diagram(), about));
    String subject = about.ids().stream().findFirst().orElse(Note.NOTHING);
    return NoteEdits.add(start.diagram(), sort, subject, new Point(box.x(), box.y()), (_, _) -> id);
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

  /** Where the pointer itself says, when Alt ignores the grid. */
  private static Box free(Box snapped, Pointer pointer) {
    return pointer.modifiers().alt()
        ? snapped.movedBy(
            pointer.at().x() - snapped.center().x(), pointer.at().y() - snapped.center().y())
        : snapped;
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    show(pointer, bench);
    return this;
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
