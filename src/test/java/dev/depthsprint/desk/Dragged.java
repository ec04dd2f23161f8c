package dev.depthsprint.desk;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.picture.Point;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which components the benchmark drags: those with two to six flows. */
final class Dragged {

  private static final int FEWEST = 2;
  private static final int MOST = 6;

  private Dragged() {}

  /** The ones nearest to the middle, which is in view at every zoom. */
  static List<String> inTheMiddle(Diagram diagram, int count) {
    Map<String, Integer> flows = new HashMap<>();
    diagram
        .flows()
        .values()
        .forEach(flow -> {
          flows.merge(flow.from().componentId(), 1, Integer::sum);
          flows.merge(flow.to().componentId(), 1, Integer::sum);
        });
    Point middle = diagram.bounds().center();
    return diagram.components().values().stream()
        .filter(it -> flows.getOrDefault(it.id(), 0) >= FEWEST && flows.get(it.id()) <= MOST)
        .sorted(Comparator.comparingDouble(it -> it.bounds().center().distanceTo(middle)))
        .limit(count)
        .map(Component::id)
        .toList();
  }
}
