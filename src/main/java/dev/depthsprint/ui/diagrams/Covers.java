package dev.depthsprint.ui.diagrams;

import dev.depthsprint.picture.Box;
import dev.depthsprint.ui.minimap.Minimap;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/**
 * What lies over the canvas.
 *
 * @param others what covers it while it is visible
 */
record Covers(Minimap minimap, List<Node> others) {

  /** In pixels of the canvas, while it looks at a part of the diagram. */
  List<Box> with(Box view) {
    List<Box> boxes = new ArrayList<>();
    if (minimap.isThereWith(view)) {
      boxes.add(box(minimap.root()));
    }
    others.stream().filter(Node::isVisible).map(Covers::box).forEach(boxes::add);
    return boxes;
  }

  private static Box box(Node node) {
    Bounds bounds = node.getBoundsInParent();
    return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }
}
