package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.About;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.paint.DiagramPainter;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.diagram.tool.Elements;
import dev.depthsprint.picture.Box;
import java.util.stream.Stream;

/** How much room things take on the canvas. */
final class Extents {

  /** The routes of fewer components are found within a frame. */
  private static final int MANY = 150;

  private Extents() {}

  /**
   * The box around all that is painted; empty for an empty diagram. Of a large diagram the routes
   * are not looked at when nothing stands around it: finding them would hold up the window, and
   * they hardly leave the box.
   */
  static Box of(Board board) {
    Diagram diagram = board.diagram();
    About about = diagram.about();
    boolean isBare = about.description().isBlank() && about.author().isBlank() && !about.legend();
    return isBare && diagram.components().size() > MANY
        ? Elements.boxes(diagram, Selection.all(diagram)).reduce(Box::union).orElse(Box.EMPTY)
        : DiagramPainter.extent(board);
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
