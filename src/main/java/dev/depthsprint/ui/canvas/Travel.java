package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.ReadingOrder;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks over the components in reading order, then over zones and notes. */
final class Travel {

  private Travel() {}

  /**
   * The element after, or before, the selected one; without one the first, or the last. Empty
   * behind either end.
   */
  static Optional<Selection> next(Diagram diagram, Selection selection, boolean forward) {
    List<Selection> order = order(diagram);
    List<Selection> walk = forward ? order : order.reversed();
    int here = -1;
    for (int i = 0; i < walk.size(); i++) {
      if (selection.ids().containsAll(walk.get(i).ids())) {
        here = i;
      }
    }
    return here + 1 < walk.size() ? Optional.of(walk.get(here + 1)) : Optional.empty();
  }

  private static List<Selection> order(Diagram diagram) {
    List<Selection> order = new ArrayList<>();
    ReadingOrder.of(diagram)
        .entries()
        .forEach(entry -> order.add(Selection.ofComponent(entry.component().id())));
    Zones.outermostFirst(diagram).stream().map(Zone::id).map(Selection::ofZone).forEach(order::add);
    diagram.notes().keySet().stream().map(Selection::ofNote).forEach(order::add);
    return order;
  }
}
