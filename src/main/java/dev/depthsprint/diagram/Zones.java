package dev.depthsprint.diagram;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which zone holds what. A zone holds the components and notes whose middle lies in it, and the
 * zones that lie in it wholly.
 */
public final class Zones {

  /** An inner zone is smaller than the one that holds it. */
  public static final Comparator<Zone> OUTERMOST_FIRST =
      Comparator.comparingDouble(Zones::area).reversed().thenComparing(Zone::id);

  private Zones() {}

  private static double area(Zone zone) {
    return zone.bounds().width() * zone.bounds().height();
  }

  /** From the outermost to the innermost. */
  public static List<Zone> around(Diagram diagram, Component component) {
    return diagram.zones().values().stream()
        .filter(zone -> zone.bounds().contains(component.bounds().center()))
        .sorted(OUTERMOST_FIRST)
        .toList();
  }

  /** From the outermost to the innermost, without the zone itself. */
  public static List<Zone> around(Diagram diagram, Zone zone) {
    return diagram.zones().values().stream()
        .filter(outer -> holds(outer, zone))
        .sorted(OUTERMOST_FIRST)
        .toList();
  }

  /** All zones in the order in which they are painted, so that inner ones lie on outer ones. */
  public static List<Zone> outermostFirst(Diagram diagram) {
    return diagram.zones().values().stream().sorted(OUTERMOST_FIRST).toList();
  }

  /** Of two zones of the same place the one with the lower id holds the other. */
  private static boolean holds(Zone outer, Zone inner) {
    return !outer.id().equals(inner.id())
        && outer.bounds().contains(inner.bounds())
        && (!inner.bounds().contains(outer.bounds()) || outer.id().compareTo(inner.id()) < 0);
  }

  /**
   * Everything that moves when these elements are moved: with a zone what it holds, and with a
   * component the notes about it.
   */
  public static Set<String> carriedBy(Diagram diagram, Collection<String> ids) {
    Set<String> carried = new HashSet<>(ids);
    for (Zone zone : diagram.zones().values()) {
      if (ids.contains(zone.id())) {
        carried.addAll(heldBy(diagram, zone));
      }
    }
    for (Note note : diagram.notes().values()) {
      if (carried.contains(note.about())) {
        carried.add(note.id());
      }
    }
    return carried;
  }

  /** The ids of all components, zones and notes in a zone, in inner ones too. */
  public static Set<String> heldBy(Diagram diagram, Zone zone) {
    Set<String> held = new HashSet<>();
    for (Component component : diagram.components().values()) {
      if (zone.bounds().contains(component.bounds().center())) {
        held.add(component.id());
      }
    }
    for (Zone inner : diagram.zones().values()) {
      if (holds(zone, inner)) {
        held.add(inner.id());
      }
    }
    for (Note note : diagram.notes().values()) {
      if (zone.bounds().contains(note.bounds().center())) {
        held.add(note.id());
      }
    }
    return held;
  }
}
