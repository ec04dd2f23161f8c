package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import java.util.stream.Stream;

/** How much room things take on the canvas. */
final class Extents {

  private Extents() {}

  /** The box around all elements; empty for an empty diagram. */
  static Box of(Board board) {
    return of(board, Selection.all(board.diagram()));
  }

  static Box of(Board board, Selection selection) {
    Stream<Box> components =
        selection.components().stream()
            .flatMap(id -> board.diagram().component(id).stream())
            .map(Component::bounds);
    Stream<Box> flows =
        selection.flows().stream()
            .flatMap(id -> board.diagram().flow(id).stream())
            .map(board::route)
            .map(Route::bounds);
    Stream<Box> zones =
        selection.zones().stream()
            .flatMap(id -> board.diagram().zone(id).stream())
            .map(Zone::bounds);
    Stream<Box> notes =
        selection.notes().stream()
            .flatMap(id -> board.diagram().note(id).stream())
            .map(Note::bounds);
    return Stream.of(components, flows, zones, notes)
        .flatMap(boxes -> boxes)
        .reduce(Box::union)
        .orElse(Box.EMPTY);
  }
}
