package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.paint.LabelPlate;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.diagram.tool.Elements;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/**
 * Draws outlines in pixels as a camera sees them, and hands them to a path. What is out of view is
 * left out: all of a large diagram may be selected.
 */
final class Trace {

  /** The corners of a component, in diagram units. */
  private static final double RADIUS = 6;

  private final Camera camera;
  private final Box view;
  private List<PathElement> elements = new ArrayList<>();

  /**
   * @param view the part of the diagram that is in view
   */
  Trace(Camera camera, Box view) {
    this.camera = camera;
    this.view = view.grown(16 / camera.zoom());
  }

  Point pixel(Point place) {
    return new Point(camera.pixelX(place.x()), camera.pixelY(place.y()));
  }

  /**
   * Outlines components, zones and notes.
   *
   * @param distance from the element's border, in pixels
   */
  void elements(Diagram diagram, Selection selection, double distance) {
    Elements.boxes(diagram, selection)
        .filter(view::intersects)
        .forEach(box -> roundRect(box, distance));
  }

  private void roundRect(Box box, double distance) {
    double left = camera.pixelX(box.x()) - distance;
    double top = camera.pixelY(box.y()) - distance;
    double right = camera.pixelX(box.right()) + distance;
    double bottom = camera.pixelY(box.bottom()) + distance;
    double r = RADIUS * camera.zoom() + distance;
    elements.add(new MoveTo(left + r, top));
    elements.add(new HLineTo(right - r));
    elements.add(corner(r, right, top + r));
    elements.add(new VLineTo(bottom - r));
    elements.add(corner(r, right - r, bottom));
    elements.add(new HLineTo(left + r));
    elements.add(corner(r, left, bottom - r));
    elements.add(new VLineTo(top + r));
    elements.add(corner(r, left + r, top));
    elements.add(new ClosePath());
  }

  private static ArcTo corner(double radius, double x, double y) {
    return new ArcTo(radius, radius, 0, x, y, false, true);
  }

  /** Follows the routes of flows. */
  void flows(Board board, Collection<String> ids) {
    for (String id : ids) {
      board
          .diagram()
          .flow(id)
          .map(board::route)
          .filter(route -> view.intersects(route.bounds().grown(1)))
          .ifPresent(route -> around(board, board.diagram().flows().get(id), route));
    }
  }

  /** Follows a route, but not over the words beside it. */
  private void around(Board board, Flow flow, Route route) {
    Optional<Box> plate = LabelPlate.of(board, flow);
    plate.ifPresentOrElse(
        box -> Gap.cut(route.points(), box).forEach(this::line), () -> line(route.points()));
  }

  void line(Route route) {
    line(route.points());
  }

  void line(Point from, Point to) {
    line(List.of(from, to));
  }

  private void line(List<Point> points) {
    Point start = pixel(points.getFirst());
    elements.add(new MoveTo(start.x(), start.y()));
    for (Point point : points.subList(1, points.size())) {
      Point next = pixel(point);
      elements.add(new LineTo(next.x(), next.y()));
    }
  }

  /** Gives all that was drawn since the last time to a path; a path without any is not visible. */
  void into(Path path) {
    boolean isShown = !elements.isEmpty();
    if (isShown || path.isVisible()) {
      path.getElements().setAll(elements);
      path.setVisible(isShown);
    }
    elements = new ArrayList<>();
  }
}
