package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands still and is in view while something is dragged. What lies neither above, below nor
 * beside the dragged box is not even looked at, so that the cost follows the view and not the
 * diagram.
 *
 * @param moving the ids of what does not stand still
 * @param zoom pixels per diagram unit
 */
record Field(Board board, Set<String> moving, Box view, double zoom) {

  /** How near a guide must be, in pixels, so that it takes the same care at every zoom. */
  private static final double TOLERANCE = 6;

  static Field of(Bench bench, Board board, Set<String> moving) {
    return new Field(board, moving, bench.view(), bench.zoom());
  }

  double tolerance() {
    return TOLERANCE / zoom;
  }

  /** The boxes in view that reach into the column or the row of a box. */
  List<Box> around(Box box) {
    Box near = box.grown(tolerance());
    Box column = new Box(near.x(), view.y(), near.width(), view.height());
    Box row = new Box(view.x(), near.y(), view.width(), near.height());
    Map<String, Component> components = new LinkedHashMap<>();
    board.componentsIn(column).forEach(it -> components.put(it.id(), it));
    board.componentsIn(row).forEach(it -> components.put(it.id(), it));
    List<Box> boxes = new ArrayList<>();
    components.values().stream()
        .filter(it -> !moving.contains(it.id()) && view.intersects(it.bounds()))
        .forEach(it -> boxes.add(it.bounds()));
    marks(board.diagram())
        .filter(view::intersects)
        .filter(other -> other.intersects(column) || other.intersects(row))
        .forEach(boxes::add);
    return boxes;
  }

  private Stream<Box> marks(Diagram diagram) {
    return Stream.concat(
        diagram.zones().values().stream().filter(it -> !moving.contains(it.id())).map(Zone::bounds),
        diagram.notes().values().stream()
            .filter(it -> !moving.contains(it.id()))
            .map(Note::bounds));
  }
}
