package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Map;
import java.util.Optional;

/** Takes a layout over into the diagram: notes go along with what they are about. */
final class Settling {

  private Settling() {}

  /** Puts components, zones and loose notes into the boxes that were found for them. */
  static Diagram placed(Diagram diagram, Map<String, Box> boxes) {
    Diagram placed = diagram;
    for (Component component : diagram.components().values()) {
      Box box = boxes.getOrDefault(component.id(), component.bounds());
      boolean isThere = box.equals(component.bounds());
      placed = isThere ? placed : placed.with(component.withPosition(new Point(box.x(), box.y())));
    }
    for (Zone zone : diagram.zones().values()) {
      Box box = boxes.getOrDefault(zone.id(), zone.bounds());
      placed = box.equals(zone.bounds()) ? placed : placed.with(zone.withBounds(box));
    }
    for (Note note : diagram.notes().values()) {
      Box box = boxes.getOrDefault(note.id(), note.bounds());
      Box own = new Box(box.x(), box.y(), note.bounds().width(), note.bounds().height());
      placed = own.equals(note.bounds()) ? placed : placed.with(note.withBounds(own));
    }
    return placed;
  }

  /** Moves the notes of {@code before} as far as what they are about has moved since. */
  static Diagram moved(Diagram before, Diagram after) {
    Diagram moved = after;
    for (Note note : before.notes().values()) {
      String owner = owner(before, note);
      Point way = corner(before, owner).flatMap(was -> way(after, owner, was)).orElse(Point.ORIGIN);
      boolean isStill = way.equals(Point.ORIGIN);
      moved = isStill ? moved : moved.withNote(note.id(), it -> it.movedBy(way.x(), way.y()));
    }
    return moved;
  }

  /** What a note goes along with; the start of a flow stands for the flow. */
  private static String owner(Diagram diagram, Note note) {
    return diagram.flow(note.about()).map(flow -> flow.from().componentId()).orElse(note.about());
  }

  private static Optional<Point> way(Diagram after, String id, Point was) {
    return corner(after, id).map(is -> is.minus(was));
  }

  private static Optional<Point> corner(Diagram diagram, String id) {
    return diagram
        .component(id)
        .map(Component::bounds)
        .or(() -> diagram.zone(id).map(Zone::bounds))
        .map(box -> new Point(box.x(), box.y()));
  }
}
