package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.raster.Surface;
import java.util.List;

/**
 * Draws simple boxes and lines on whole pixels, each element independently of what of it is in
 * view, so that pieces that are painted apart fit together.
 */
final class SketchPen {

  /** A line is thinner than a pixel here; this keeps it to be seen. */
  private static final double LINE_OPACITY = 0.6;

  private static final double BORDER_OPACITY = 0.7;
  private static final double NAME_OPACITY = 0.5;

  // A component's parts in diagram units, as its marks have them.
  private static final double STRIP = 5;
  private static final double TILE_X = 12;
  private static final double TILE = 30;
  private static final double NAME_X = 50;
  private static final double NAME_HEIGHT = 8;
  private static final double LETTER = 7.5;
  private static final double LONGEST_NAME = 118;

  /** A box that is lower, in pixels, has no room for a tile and a name. */
  private static final int LOWEST_WITH_PARTS = 5;

  private static final double ARROW = 9;

  private final Surface surface;
  private final double zoom;
  private final Palette palette;
  private final Rgba border;
  private final Rgba name;
  private final Rgba line;
  private final Rgba failure;

  SketchPen(Surface surface, Ground ground) {
    this.surface = surface;
    zoom = ground.zoom();
    palette = ground.palette();
    border = palette.border().withOpacity(BORDER_OPACITY).over(palette.surface());
    name = palette.text().withOpacity(NAME_OPACITY).over(palette.surface());
    line = palette.flow().withOpacity(LINE_OPACITY);
    failure = palette.failure().withOpacity(LINE_OPACITY);
  }

  private int pixel(double place) {
    return (int) Math.round(place * zoom);
  }

  void component(Component component) {
    Box box = component.bounds();
    int left = pixel(box.x());
    int top = pixel(box.y());
    int right = Math.max(left + 2, pixel(box.right()));
    int bottom = Math.max(top + 2, pixel(box.bottom()));
    if (!surface.shows(left, top, right, bottom)) {
      return;
    }
    surface.rect(border, left, top, right, bottom);
    surface.rect(palette.surface(), left, top + 1, right - 1, bottom - 1);
    Rgba layer = palette.layer(component.kind().layer());
    surface.rect(layer, left, top, left + Math.max(1, pixel(STRIP)), bottom);
    if (bottom - top >= LOWEST_WITH_PARTS) {
      parts(component, box);
    }
  }

  private void parts(Component component, Box box) {
    double middle = box.y() + Math.min(box.height(), Component.HEIGHT) / 2;
    Rgba tile = palette.tile(component.kind().layer());
    square(tile, box.x() + TILE_X + TILE / 2, middle, TILE);
    square(palette.layer(component.kind().layer()), box.x() + TILE_X + TILE / 2, middle, TILE / 2);
    double width = Math.min(LONGEST_NAME, component.name().length() * LETTER);
    int top = pixel(middle - NAME_HEIGHT / 2);
    surface.rect(
        name,
        pixel(box.x() + NAME_X),
        top,
        pixel(box.x() + NAME_X + width),
        Math.max(top + 1, pixel(middle + NAME_HEIGHT / 2)));
  }

  private void square(Rgba color, double x, double y, double side) {
    surface.rect(
        color, pixel(x - side / 2), pixel(y - side / 2), pixel(x + side / 2), pixel(y + side / 2));
  }

  void flow(Flow flow, Route route) {
    Rgba color =
        flow.outcome() == Outcome.FAILURE || flow.outcome() == Outcome.DEAD_LETTER ? failure : line;
    List<Point> points = route.points();
    for (int i = 1; i < points.size(); i++) {
      piece(color, points.get(i - 1), points.get(i));
    }
    arrow(color, points.get(points.size() - 2), points.getLast());
  }

  /** From the first point up to, not including, the second: a corner belongs to one piece only. */
  private void piece(Rgba color, Point from, Point to) {
    int x0 = pixel(from.x());
    int y0 = pixel(from.y());
    int x1 = pixel(to.x());
    int y1 = pixel(to.y());
    if (y0 == y1) {
      surface.rect(color, x0 <= x1 ? x0 : x1 + 1, y0, x0 <= x1 ? x1 : x0 + 1, y0 + 1);
    } else if (x0 == x1) {
      surface.rect(color, x0, y0 <= y1 ? y0 : y1 + 1, x0 + 1, y0 <= y1 ? y1 : y0 + 1);
    } else {
      slanted(color, x0, y0, x1, y1);
    }
  }

  private void slanted(Rgba color, int x0, int y0, int x1, int y1) {
    int steps = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0));
    for (int i = 0; i < steps; i++) {
      int x = x0 + (int) Math.round((double) (x1 - x0) * i / steps);
      int y = y0 + (int) Math.round((double) (y1 - y0) * i / steps);
      surface.rect(color, x, y, x + 1, y + 1);
    }
  }

  /** A small block where the tip is. */
  private void arrow(Rgba color, Point from, Point tip) {
    int side = pixel(ARROW);
    if (side < 2) {
      return;
    }
    double length = Math.max(1, from.distanceTo(tip));
    double x = tip.x() + (from.x() - tip.x()) / length * ARROW / 2;
    double y = tip.y() + (from.y() - tip.y()) / length * ARROW / 2;
    square(color, x, y, ARROW * 2 / 3);
  }
}
