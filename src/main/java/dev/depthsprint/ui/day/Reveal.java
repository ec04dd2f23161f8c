package dev.depthsprint.ui.day;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/** Scrolls to a node that has the keyboard but cannot be seen. */
public final class Reveal {

  /** What is said below a field comes into view with it, in logical pixels. */
  private static final double BELOW = 28;

  private Reveal() {}

  /**
   * Whatever in the pane takes the keyboard is shown, and a field that is typed into stays in view
   * while the content around it grows.
   */
  public static void followingFocus(ScrollPane pane) {
    pane.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(owner -> {
          if (owner != null && isWithin(owner, pane)) {
            pane.layout();
            reveal(pane, owner);
            onceLaidOut(pane);
          }
        });
    pane.getContent().layoutBoundsProperty().subscribe(_ -> onceLaidOut(pane));
  }

  /** A field that has just come, or moved, has its place only after the next layout. */
  private static void onceLaidOut(ScrollPane pane) {
    Scene scene = pane.getScene();
    if (scene == null) {
      return;
    }
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            if (scene.getFocusOwner() instanceof TextInputControl field && isWithin(field, pane)) {
              reveal(pane, field);
            }
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
    Bounds seen = pane.getViewportBounds();
    Bounds own = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double low = Math.min(content.getHeight(), own.getMaxY() + BELOW);
    pane.setVvalue(
        shifted(pane.getVvalue(), content.getHeight(), seen.getHeight(), own.getMinY(), low));
    pane.setHvalue(
        shifted(
            pane.getHvalue(), content.getWidth(), seen.getWidth(), own.getMinX(), own.getMaxX()));
  }

  /**
   * Where along a scroll bar something is in view.
   *
   * @param value where it stands now, 0 to 1
   * @param whole the length of the content
   * @param seen the length of the part that is in view
   */
  private static double shifted(double value, double whole, double seen, double from, double to) {
    double hidden = whole - seen;
    if (hidden <= 0) {
      return value;
    }
    double start = value * hidden;
    if (from < start) {
      return from / hidden;
    }
    return to > start + seen ? (to - seen) / hidden : value;
  }
}
