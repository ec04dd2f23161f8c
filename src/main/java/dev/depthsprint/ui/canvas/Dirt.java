package dev.depthsprint.ui.canvas;

import java.util.ArrayList;
import java.util.List;

/** Collects what has to be painted again, in few areas that hardly overlap. */
final class Dirt {

  /** Two areas become one when that adds no more than this, in pixels: each has its own cost. */
  private static final long WORTH = 64 * 64;

  /** With more areas than this, all of them are painted as one. */
  private static final int MOST = 512;

  private final List<Area> areas = new ArrayList<>();

  void add(Area area) {
    Area merged = area;
    for (int i = 0; i < areas.size(); ) {
      Area other = areas.get(i);
      Area both = merged.union(other);
      if (both.size() <= merged.size() + other.size() + WORTH) {
        merged = both;
        areas.set(i, areas.getLast());
        areas.removeLast();
        i = 0;
      } else {
        i++;
      }
    }
    areas.add(merged);
    if (areas.size() > MOST) {
      Area all = areas.stream().reduce(Area.NONE, Area::union);
      areas.clear();
      areas.add(all);
    }
  }

  List<Area> areas() {
    return List.copyOf(areas);
  }
}
