package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which zone directly holds which components, zones and notes; for all others that is the diagram.
 * Notes about something have no place of their own and are not here.
 */
final class Nest {

  /** Stands for the diagram itself, which is around everything. */
  static final String DIAGRAM = "";

  private final Map<String, String> holder = new HashMap<>();
  private final Map<String, List<String>> held = new HashMap<>();

  private Nest() {}

  static Nest of(Diagram diagram) {
    var nest = new Nest();
    for (Component component : diagram.components().values()) {
      nest.put(component.id(), innermost(Zones.around(diagram, component)));
    }
    for (Zone zone : diagram.zones().values()) {
      nest.put(zone.id(), innermost(Zones.around(diagram, zone)));
    }
    for (Note note : diagram.notes().values()) {
      if (note.about().isEmpty()) {
        nest.put(note.id(), innermost(around(diagram, note)));
      }
    }
    return nest;
  }

  private static List<Zone> around(Diagram diagram, Note note) {
    return Zones.outermostFirst(diagram).stream()
        .filter(zone -> zone.bounds().contains(note.bounds().center()))
        .toList();
  }

  private static Optional<Zone> innermost(List<Zone> zones) {
    return zones.isEmpty() ? Optional.empty() : Optional.of(zones.getLast());
  }

  private void put(String id, Optional<Zone> zone) {
    String in = zone.map(Zone::id).orElse(DIAGRAM);
    holder.put(id, in);
    held.computeIfAbsent(in, _ -> new ArrayList<>()).add(id);
  }

  /** What lies directly in a zone, or in the diagram outside all zones. */
  List<String> heldBy(String zoneId) {
    return held.getOrDefault(zoneId, List.of());
  }

  /** The zone that directly holds an element. */
  String holderOf(String id) {
    return holder.get(id);
  }

  /** The elements themselves where they lie in no zone, otherwise the outermost zones around. */
  Set<String> outermost(Set<String> ids) {
    Set<String> outermost = new TreeSet<>();
    for (String id : ids) {
      String at = id;
      while (!holder.get(at).equals(DIAGRAM)) {
        at = holder.get(at);
      }
      outermost.add(at);
    }
    return outermost;
  }

  /** The zones around an element from the outermost, and itself. */
  List<String> path(String id) {
    List<String> path = new ArrayList<>();
    for (String at = id; !at.equals(DIAGRAM); at = holder.get(at)) {
      path.addFirst(at);
    }
    return path;
  }
}
