package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the zones and notes of a diagram are. A note takes the room from its paper to what it is
 * about, since a line joins them. A value.
 */
record Annotations(Places<String> zones, Places<String> notes) {

  static Annotations of(Diagram diagram, Routes routes) {
    Map<String, List<Box>> zones = new HashMap<>();
    diagram.zones().forEach((id, zone) -> zones.put(id, List.of(zone.bounds())));
    Map<String, List<Box>> notes = new HashMap<>();
    diagram.notes().forEach((id, note) -> notes.put(id, List.of(extent(note, diagram, routes))));
    return new Annotations(Places.of(zones), Places.of(notes));
  }

  /** Those of the next diagram, at a cost of what there is of zones and notes. */
  Annotations after(Diagram before, Routes routes, Diagram next, Routes nextRoutes) {
    Map<String, List<Box>> movedZones = new HashMap<>();
    if (before.zones() != next.zones()) {
      before.zones().keySet().forEach(id -> movedZones.put(id, List.of()));
      next.zones().forEach((id, zone) -> movedZones.put(id, List.of(zone.bounds())));
      movedZones.keySet().removeIf(id -> before.zones().get(id) == next.zones().get(id));
    }
    Map<String, List<Box>> movedNotes = new HashMap<>();
    before.notes().keySet().forEach(id -> movedNotes.put(id, List.of()));
    for (Note note : next.notes().values()) {
      if (note == before.notes().get(note.id())
          && isUnmoved(note.about(), before, routes, next, nextRoutes)) {
        movedNotes.remove(note.id());
      } else {
        movedNotes.put(note.id(), List.of(extent(note, next, nextRoutes)));
      }
    }
    return new Annotations(zones.with(movedZones), notes.with(movedNotes));
  }

  private static boolean isUnmoved(
      String id, Diagram before, Routes routes, Diagram next, Routes nextRoutes) {
    return before.components().get(id) == next.components().get(id)
        && routes.of(id).equals(nextRoutes.of(id));
  }

  private static Box extent(Note note, Diagram diagram, Routes routes) {
    return subject(note, diagram, routes).map(note.bounds()::union).orElse(note.bounds());
  }

  /** What a note is about: a component's box, or the nearest place of a flow as an empty box. */
  static Optional<Box> subject(Note note, Diagram diagram, Routes routes) {
    return diagram
        .component(note.about())
        .map(Component::bounds)
        .or(() -> routes.of(note.about()).map(route -> nearest(route, note.bounds().center())));
  }

  private static Box nearest(Route route, Point point) {
    Point place = route.nearestTo(point);
    return new Box(place.x(), place.y(), 0, 0);
  }

  List<Zone> zonesIn(Box area, Diagram diagram) {
    return Board.ids(zones, area).stream()
        .map(diagram.zones()::get)
        .sorted(Zones.OUTERMOST_FIRST)
        .toList();
  }
}
