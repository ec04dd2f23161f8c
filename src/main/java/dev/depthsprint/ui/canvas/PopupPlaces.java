package dev.depthsprint.ui.canvas;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.ui.drawing.Drawing;
import javafx.geometry.Point2D;

/** Where on the screen a popup about a place of the diagram stands, so that all of it is seen. */
final class PopupPlaces {

  /** Free space around a popup, in pixels. */
  private static final double GAP = 8;

  /** Of a popup about the selection, in pixels. */
  private static final double WIDTH = 280;

  private static final double HEIGHT = 320;

  private final DiagramCanvas canvas;
  private final Drawing drawing;

  PopupPlaces(DiagramCanvas canvas, Drawing drawing) {
    this.canvas = canvas;
    this.drawing = drawing;
  }

  Point2D onScreen(Point place) {
    Camera seen = canvas.viewpoint().seen();
    return canvas.localToScreen(seen.pixelX(place.x()), seen.pixelY(place.y()));
  }

  Point2D besideSelection() {
    Box box = Extents.of(drawing.board().get(), drawing.selection().get());
    var below = new Point(box.x(), box.bottom() + GAP / canvas.viewpoint().camera().zoom());
    return within(below, WIDTH, HEIGHT);
  }

  Point2D within(Point place, double width, double height) {
    Point2D corner = onScreen(place);
    Point2D least = canvas.localToScreen(GAP, GAP);
    Point2D most =
        canvas.localToScreen(
            Math.max(GAP, canvas.getWidth() - width), Math.max(GAP, canvas.getHeight() - height));
    return new Point2D(
        Math.clamp(corner.getX(), least.getX(), most.getX()),
        Math.clamp(corner.getY(), least.getY(), most.getY()));
  }
}
