package dev.depthsprint.ui.clipboard;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.copy.Part;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Optional;

/**
 * Where what is pasted comes to lie: with its middle under the pointer; where that is elsewhere, at
 * its own place if that is in view and free, beside what it was copied from if that is still there,
 * and otherwise in the middle of the view. Pasted again at the same place it goes on a little.
 *
 * @param part what was pasted last, and {@code where} from which place
 * @param times how often in a row
 */
record Landing(Part part, Point where, int times) {

  static final Landing NONE = new Landing(new Part(Diagram.empty("", "")), Point.ORIGIN, 0);

  /**
   * The next one.
   *
   * @param view what is seen of the diagram
   */
  Landing next(Part next, Diagram diagram, Optional<Point> pointer, Box view) {
    Point first = first(next, diagram, pointer, view);
    boolean isAgain = next.equals(part) && first.equals(where);
    return new Landing(next, first, isAgain ? times + 1 : 0);
  }

  /** How far the part is moved from where it was. */
  Point way() {
    return where.plus(times * Part.USUAL_WAY.x(), times * Part.USUAL_WAY.y());
  }

  private static Point first(Part part, Diagram diagram, Optional<Point> pointer, Box view) {
    Box bounds = part.diagram().bounds();
    boolean isInView = view.contains(bounds.center());
    if (pointer.isPresent() || !isInView) {
      Point middle = pointer.orElse(view.center());
      return onGrid(bounds, middle.minus(bounds.center()));
    }
    boolean isStillThere = Selection.all(part.diagram()).ids().stream().anyMatch(diagram::has);
    return isStillThere ? Part.USUAL_WAY : Point.ORIGIN;
  }

  private static Point onGrid(Box bounds, Point way) {
    var corner = new Point(bounds.x(), bounds.y());
    return Grid.snapped(corner.plus(way.x(), way.y())).minus(corner);
  }
}
