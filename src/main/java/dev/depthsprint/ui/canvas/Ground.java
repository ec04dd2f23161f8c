package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.paint.Palette;

/**
 * On what pixels are painted. Pixels of one ground go together; those of another are of no use.
 *
 * @param zoom device pixels per diagram unit
 * @param outputScale device pixels per logical pixel
 * @param hasDots whether the grid is shown
 */
record Ground(double zoom, double outputScale, Palette palette, boolean hasDots) {

  /** Below this no letter of a component can be read, and boxes say as much as marks. */
  private static final double SKETCHED = 0.28;

  /** True when everything is so small that simple boxes and lines are as good as the marks. */
  boolean isSketched() {
    return zoom < SKETCHED;
  }
}
