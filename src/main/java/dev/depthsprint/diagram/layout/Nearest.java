package dev.depthsprint.diagram.layout;

import dev.depthsprint.picture.Box;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Finds for free notes what they stand at. */
final class Nearest {

  private record Way(String to, double length) {}

  private Nearest() {}

  /**
   * The element that each note is nearest to. A note that is nearer to another note stands at the
   * same element as that one, so that notes below each other stay together.
   */
  static Map<String, String> of(Map<String, Box> notes, Map<String, Box> elements) {
    Map<String, Way> ways = new TreeMap<>();
    elements.forEach((id, box) -> draw(ways, notes, id, box));
    Map<String, String> found = new HashMap<>();
    while (!ways.isEmpty()) {
      String next = ways.keySet().iterator().next();
      for (var way : ways.entrySet()) {
        next = way.getValue().length < ways.get(next).length ? way.getKey() : next;
      }
      String at = ways.remove(next).to;
      found.put(next, at);
      Box paper = notes.get(next);
      ways.replaceAll((id, way) -> nearer(way, new Way(at, distance(notes.get(id), paper))));
    }
    return found;
  }

  private static void draw(Map<String, Way> ways, Map<String, Box> notes, String id, Box box) {
    notes.forEach(
        (note, paper) -> ways.merge(note, new Way(id, distance(paper, box)), Nearest::nearer));
  }

  private static Way nearer(Way one, Way other) {
    return other.length < one.length ? other : one;
  }

  private static double distance(Box a, Box b) {
    double x = Math.max(0, Math.max(a.x() - b.right(), b.x() - a.right()));
    double y = Math.max(0, Math.max(a.y() - b.bottom(), b.y() - a.bottom()));
    return Math.hypot(x, y);
  }
}
