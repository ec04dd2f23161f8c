package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.paint.DiagramPainter;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.diagram.tool.Elements;
import dev.depthsprint.picture.Box;
import java.util.stream.Stream;

/** How much room things take on the canvas. */
final class Extents {

  private Extents() {}

  /** The box around all that is painted; empty for an empty diagram. */
  static Box of(Board board) {
    return DiagramPainter.extent(board);
  }

  static Box of(Board board, Selection selection) {
    Stream<Box> elements = Elements.boxes(board.diagram(), selection);
    Stream<Box> flows =
        selection.flows().stream()
            .flatMap(id -> board.diagram().flow(id).stream())
            .map(board::route)
            .map(Route::bounds);
    return Stream.concat(elements, flows).reduce(Box::union).orElse(Box.EMPTY);
  }
}
