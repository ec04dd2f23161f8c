package dev.depthsprint.ui.day;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls to a node that has the keyboard but cannot be seen. */
final class Reveal {

  private Reveal() {}

  /** Whatever in the pane takes the keyboard is shown. */
  static void followingFocus(ScrollPane pane) {
    pane.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(owner -> {
          if (owner != null && isWithin(owner, pane)) {
            pane.layout();
            reveal(pane, owner);
          }
        });
  }

  private static boolean isWithin(Node node, ScrollPane pane) {
    Node at = node.getParent();
    while (at != null && at != pane) {
      at = at.getParent();
    }
    return at == pane;
  }

  /** Moves the nearest scroll pane no further than it must. */
  static void inScrollPane(Node node) {
    Node at = node;
    while (at != null && !(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    if (at instanceof ScrollPane pane) {
      reveal(pane, node);
    }
  }

  private static void reveal(ScrollPane pane, Node node) {
    Bounds content = pane.getContent().getLayoutBounds();
    double hidden = content.getHeight() - pane.getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    Bounds own = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double top = pane.getVvalue() * hidden;
    double bottom = top + pane.getViewportBounds().getHeight();
    if (own.getMinY() < top) {
      pane.setVvalue(own.getMinY() / hidden);
    } else if (own.getMaxY() > bottom) {
      pane.setVvalue((own.getMaxY() - pane.getViewportBounds().getHeight()) / hidden);
    }
  }
}
