package dev.depthsprint.ui.versions;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.compare.Change;
import dev.depthsprint.diagram.compare.Comparison;
import dev.depthsprint.diagram.compare.ComparisonPainter;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A comparison with its picture.
 *
 * @param places where each element is on the picture, by id
 * @param lines the routes of the flows, by id
 */
record Compared(
    Comparison comparison,
    Picture picture,
    Palette palette,
    Map<String, Box> places,
    Map<String, List<Point>> lines) {

  static Compared of(Diagram before, Diagram after, Palette palette) {
    var comparison = Comparison.of(before, after);
    Board board = Board.of(comparison.union());
    Picture picture = ComparisonPainter.paint(comparison, board, palette);
    Map<String, Box> places = new HashMap<>();
    for (Mark mark : picture.marks()) {
      if (mark instanceof Mark.Element element) {
        places.merge(element.id(), element.bounds(), Box::union);
      }
    }
    Map<String, List<Point>> lines = new HashMap<>();
    comparison.union().flows().values().stream()
        .filter(flow -> comparison.verdicts().containsKey(flow.id()))
        .forEach(flow -> lines.put(flow.id(), board.route(flow).points()));
    return new Compared(comparison, picture, palette, places, lines);
  }

  /** The line of a change of a flow; empty for other changes. */
  List<Point> line(Change change) {
    return lines.getOrDefault(change.id(), List.of());
  }

  /** Where a change is seen; for one of the diagram as a whole, all of it. */
  Box place(Change change) {
    return places.getOrDefault(change.id(), picture.bounds());
  }
}
