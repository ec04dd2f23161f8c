package dev.depthsprint.diagram.arrange;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is selected as pieces that move by themselves: without what another of them carries. */
final class Pieces {

  private Pieces() {}

  /** The box of every piece, by id. */
  static SortedMap<String, Box> of(Diagram diagram, Selection selection) {
    Set<String> ids = selection.in(diagram).movable();
    SortedMap<String, Box> pieces = new TreeMap<>();
    ids.forEach(id -> pieces.put(id, box(diagram, id)));
    for (String id : ids) {
      Set<String> carried = Zones.carriedBy(diagram, List.of(id));
      carried.remove(id);
      pieces.keySet().removeAll(carried);
    }
    return pieces;
  }

  private static Box box(Diagram diagram, String id) {
    return diagram
        .component(id)
        .map(Component::bounds)
        .or(() -> diagram.zone(id).map(Zone::bounds))
        .or(() -> diagram.note(id).map(Note::bounds))
        .orElseThrow();
  }

  /** Moves each piece by its own way, with all that it carries. */
  static Diagram moved(Diagram diagram, Map<String, Point> ways) {
    Diagram moved = diagram;
    for (Map.Entry<String, Point> piece : ways.entrySet()) {
      Point way = piece.getValue();
      if (!way.equals(Point.ORIGIN)) {
        // What is carried is known from before any piece moved.
        Set<String> carried = Zones.carriedBy(diagram, List.of(piece.getKey()));
        moved = moved.withMoved(carried, way.x(), way.y());
      }
    }
    return moved;
  }
}
