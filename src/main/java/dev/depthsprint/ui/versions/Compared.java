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
import java.util.HashMap;
import java.util.Map;

/**
 * A comparison with its picture.
 *
 * @param places where each element is on the picture, by id
 */
record Compared(Comparison comparison, Picture picture, Palette palette, Map<String, Box> places) {

  static Compared of(Diagram before, Diagram after, Palette palette) {
    var comparison = Comparison.of(before, after);
    Picture picture = ComparisonPainter.paint(comparison, Board.of(comparison.union()), palette);
    Map<String, Box> places = new HashMap<>();
    for (Mark mark : picture.marks()) {
      if (mark instanceof Mark.Element element) {
        places.merge(element.id(), element.bounds(), Box::union);
      }
    }
    return new Compared(comparison, picture, palette, places);
  }

  /** Where a change is seen; for one of the diagram as a whole, all of it. */
  Box place(Change change) {
    return places.getOrDefault(change.id(), picture.bounds());
  }
}
