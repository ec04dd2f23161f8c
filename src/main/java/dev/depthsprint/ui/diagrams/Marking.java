package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Addition;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.MarkPlace;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.NoteEdits;
import dev.depthsprint.diagram.Piece;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.ZoneEdits;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.tool.Elements;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import dev.depthsprint.ui.drawing.Drawing;

/** Puts pieces on the diagram without a drag. */
final class Marking {

  private Marking() {}

  /** Puts a piece near a place. */
  static void insert(Drawing drawing, DiagramCanvas canvas, Piece piece, Point place) {
    Diagram diagram = drawing.diagram();
    switch (piece) {
      case Piece.OfKind(var kind) -> {
        drawing.apply(Edits.add(diagram, kind, place, drawing.ids()));
        canvas.requestFocus();
      }
      case Piece.OfZone(var sort) ->
          add(drawing, canvas, zone(drawing, sort, MarkPlace.zoneAt(place)));
      case Piece.OfNote(var sort) -> {
        Box box = MarkPlace.noteNear(diagram, place);
        add(drawing, canvas, note(drawing, sort, Note.NOTHING, box));
      }
    }
  }

  /** Draws a zone round what is selected. */
  static void zoneAround(Drawing drawing, DiagramCanvas canvas) {
    Selection selection = drawing.selection().get().in(drawing.diagram());
    Box box = MarkPlace.around(held(drawing, selection));
    add(drawing, canvas, zone(drawing, Zone.Sort.NETWORK, box));
  }

  /** What is selected, with the routes between it and its loops. */
  private static Box held(Drawing drawing, Selection selection) {
    Board board = drawing.board().get();
    return drawing.diagram().flows().values().stream()
        .filter(flow ->
            selection.components().contains(flow.from().componentId())
                && selection.components().contains(flow.to().componentId()))
        .map(flow -> board.route(flow).boundsWithLabel())
        .reduce(Elements.bounds(drawing.diagram(), selection), Box::union);
  }

  private static Addition zone(Drawing drawing, Zone.Sort sort, Box box) {
    return ZoneEdits.add(drawing.diagram(), sort, box, drawing.ids());
  }

  /** Adds a note about the one component or flow that is selected, else one about nothing. */
  static void note(Drawing drawing, DiagramCanvas canvas, Note.Sort sort) {
    Diagram diagram = drawing.diagram();
    Selection selection = drawing.selection().get().in(diagram);
    boolean isAbout = selection.size() == 1 && selection.notes().isEmpty();
    String about = isAbout ? selection.ids().iterator().next() : Note.NOTHING;
    Box box =
        isAbout
            ? MarkPlace.beside(diagram, extent(drawing, selection))
            : MarkPlace.noteNear(diagram, canvas.pointerInput().place());
    add(drawing, canvas, note(drawing, sort, about, box));
  }

  private static Addition note(Drawing drawing, Note.Sort sort, String about, Box box) {
    var corner = new Point(box.x(), box.y());
    return NoteEdits.add(drawing.diagram(), sort, about, corner, drawing.ids());
  }

  /** The box of an element; of a flow the middle of its route. */
  private static Box extent(Drawing drawing, Selection selection) {
    return selection.flows().stream()
        .findFirst()
        .flatMap(drawing.diagram()::flow)
        .map(flow -> drawing.board().get().route(flow).middle())
        .map(middle -> new Box(middle.x(), middle.y(), 0, 0))
        .orElseGet(() -> Elements.bounds(drawing.diagram(), selection));
  }

  /** A new zone or note has no words of its own yet, so that they are typed at once. */
  private static void add(Drawing drawing, DiagramCanvas canvas, Addition addition) {
    drawing.apply(addition);
    addition.added().ids().forEach(canvas::rename);
  }
}
