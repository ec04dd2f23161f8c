package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.ReadingOrder;
import dev.depthsprint.diagram.Selection;
import java.util.List;
import java.util.Optional;

/** Walks over the components in reading order. */
final class Travel {

  private Travel() {}

  /**
   * The component after, or before, the selected one; without one the first, or the last. Empty
   * behind either end.
   */
  static Optional<Component> next(Diagram diagram, Selection selection, boolean forward) {
    List<Component> order =
        ReadingOrder.of(diagram).entries().stream().map(ReadingOrder.Entry::component).toList();
    List<Component> walk = forward ? order : order.reversed();
    int here = -1;
    for (int i = 0; i < walk.size(); i++) {
      if (selection.components().contains(walk.get(i).id())) {
        here = i;
      }
    }
    return here + 1 < walk.size() ? Optional.of(walk.get(here + 1)) : Optional.empty();
  }
}
