package dev.depthsprint.ui.clipboard;

import dev.depthsprint.picture.Point;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;

/** Where the pointer is on a canvas; while a context menu is open, where it was asked for. */
final class PointerPlace {

  private final DiagramCanvas canvas;
  private Optional<Point2D> place = Optional.empty();
  private boolean isInMenu;

  PointerPlace(DiagramCanvas canvas) {
    this.canvas = canvas;
    canvas.addEventFilter(MouseEvent.MOUSE_MOVED, this::follow);
    canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::follow);
    canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::follow);
    canvas.addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          place = Optional.of(new Point2D(event.getX(), event.getY()));
          isInMenu = true;
        });
    canvas.addEventFilter(
        MouseEvent.MOUSE_EXITED, _ -> place = isInMenu ? place : Optional.empty());
  }

  private void follow(MouseEvent event) {
    place = Optional.of(new Point2D(event.getX(), event.getY()));
    isInMenu = false;
  }

  /** In the diagram; empty while the pointer is elsewhere. */
  Optional<Point> inDiagram() {
    return place.map(at -> canvas.viewpoint().camera().toDiagram(at.getX(), at.getY()));
  }
}
