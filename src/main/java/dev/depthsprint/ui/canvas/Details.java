package dev.depthsprint.ui.canvas;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.raster.Raster;
import dev.depthsprint.picture.raster.Surface;
import dev.depthsprint.picture.raster.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Elements by their marks, as an export paints them.
 *
 * @param zoom device pixels per diagram unit
 * @param marks from the lowest to the topmost; one that did not change is the very same as in the
 *     scene before
 */
record Details(double zoom, List<Mark> marks) implements Scene {

  @Override
  public List<Box> differencesFrom(Scene before) {
    List<Box> boxes = new ArrayList<>();
    if (before instanceof Details(double _, var old)) {
      addMissing(marks, old, boxes);
      addMissing(old, marks, boxes);
    }
    return boxes;
  }

  /** Adds the boxes of those marks that the others do not have. */
  private static void addMissing(List<Mark> marks, List<Mark> others, List<Box> boxes) {
    Set<Mark> known = Collections.newSetFromMap(new IdentityHashMap<>(others.size()));
    known.addAll(others);
    for (Mark mark : marks) {
      if (!known.contains(mark)) {
        Traces.add(mark, boxes);
      }
    }
  }

  @Override
  public void paint(Area area, int[] pixels) {
    Surface surface = Surface.window(pixels, area.left(), area.top(), area.width(), area.height());
    Raster.paintOver(marks, new View(0, 0, zoom), surface);
  }
}
