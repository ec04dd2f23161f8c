package dev.depthsprint.ui.canvas;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of a canvas that nothing covers: neither minimap nor notice nor find bar.
 *
 * @param covers what covers it, in pixels
 */
record Uncovered(double width, double height, List<Box> covers) {

  /** Between an element and what covers the canvas, in pixels. */
  private static final double GAP = 16;

  /** The camera moved by as little as takes a box of the diagram out from under everything. */
  Camera clear(Camera camera, Box box) {
    Camera next = camera;
    for (Box cover : covers) {
      next = clear(next, box, cover);
    }
    return next;
  }

  private Camera clear(Camera camera, Box box, Box cover) {
    Box seen = pixels(camera, box);
    if (!seen.intersects(cover)) {
      return camera;
    }
    return Stream.of(
            new Point(0, cover.y() - GAP - seen.bottom()),
            new Point(0, cover.bottom() + GAP - seen.y()),
            new Point(cover.x() - GAP - seen.right(), 0),
            new Point(cover.right() + GAP - seen.x(), 0))
        .filter(way -> new Box(0, 0, width, height).contains(seen.movedBy(way.x(), way.y())))
        .min(Comparator.comparingDouble(way -> Math.abs(way.x()) + Math.abs(way.y())))
        .map(way -> camera.panned(way.x(), way.y()))
        .orElse(camera);
  }

  private static Box pixels(Camera camera, Box box) {
    return new Box(
        camera.pixelX(box.x()),
        camera.pixelY(box.y()),
        box.width() * camera.zoom(),
        box.height() * camera.zoom());
  }
}
