package dev.depthsprint.ui.timeline;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls so that the time of the day is what one sees. */
final class IntoView {

  private IntoView() {}

  /** The node begins at the top of the pane that scrolls, or as near to it as the pane can go. */
  static void atTop(Node node) {
    Node at = node;
    while (at != null && !(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    if (at instanceof ScrollPane pane) {
      node.getScene().getRoot().layout();
      double hidden =
          pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
      double top =
          pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
      pane.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
    }
  }
}
