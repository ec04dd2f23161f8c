package dev.depthsprint.diagram.layout;

import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is laid out at once: everything in some elements, those zones taken apart that flows enter
 * or leave, and which notes stand at what.
 */
final class Plane {

  private final Nest nest;
  private final Set<String> openZones;
  private final Predicate<String> isNote;
  private final Function<String, Box> before;

  private final List<String> ids = new ArrayList<>();
  private final List<Integer> fenced = new ArrayList<>();
  private final List<Graph.Fence> fences = new ArrayList<>();

  /** By the number of its fence; empty for one that only keeps notes at a zone. */
  private final List<String> zones = new ArrayList<>();

  private final Map<String, Integer> places = new HashMap<>();

  /** For every note that stands at an element with a place, that element. */
  private final Map<String, String> papers = new TreeMap<>();

  private Plane(
      Nest nest, Set<String> openZones, Predicate<String> isNote, Function<String, Box> before) {
    this.nest = nest;
    this.openZones = openZones;
    this.isNote = isNote;
    this.before = before;
  }

  /**
   * @param elements side by side
   * @param openZones those that are taken apart
   * @param before where an element lies now
   */
  static Plane of(
      Nest nest,
      Collection<String> elements,
      Set<String> openZones,
      Predicate<String> isNote,
      Function<String, Box> before) {
    var plane = new Plane(nest, openZones, isNote, before);
    plane.add(elements, Graph.NONE);
    return plane;
  }

  private void add(Collection<String> elements, int fence) {
    Map<String, String> standsAt = standsAt(elements);
    Map<String, Integer> kept = new HashMap<>();
    for (String zone : standsAt.values()) {
      if (openZones.contains(zone) && !kept.containsKey(zone)) {
        kept.put(zone, fence(fence, ""));
      }
    }
    for (String id : elements) {
      String at = standsAt.getOrDefault(id, "");
      if (openZones.contains(id)) {
        add(nest.heldBy(id), fence(kept.getOrDefault(id, fence), id));
      } else {
        places.put(id, ids.size());
        ids.add(id);
        fenced.add(kept.getOrDefault(at, fence));
        if (!at.isEmpty() && !openZones.contains(at)) {
          papers.put(id, at);
        }
      }
    }
  }

  private int fence(int around, String zone) {
    fences.add(new Graph.Fence(around, !zone.isEmpty()));
    zones.add(zone);
    return fences.size() - 1;
  }

  /** What each free note is nearest to among the others; nothing where there are only notes. */
  private Map<String, String> standsAt(Collection<String> elements) {
    Map<String, Box> notes = new TreeMap<>();
    Map<String, Box> others = new TreeMap<>();
    elements.forEach(id -> (isNote.test(id) ? notes : others).put(id, before.apply(id)));
    return Nearest.of(notes, others);
  }

  /** The elements that get a place. */
  List<String> ids() {
    return ids;
  }

  boolean isPlaced(String id) {
    return places.containsKey(id);
  }

  int place(String id) {
    return places.get(id);
  }

  int[] fenced() {
    return fenced.stream().mapToInt(Integer::intValue).toArray();
  }

  List<Graph.Fence> fences() {
    return fences;
  }

  /** The zone of a fence. */
  String zone(int fence) {
    return zones.get(fence);
  }

  /** For every note that stands at an element with a place, that element. */
  Map<String, String> papers() {
    return papers;
  }
}
