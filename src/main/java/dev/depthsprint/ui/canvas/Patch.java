package dev.depthsprint.ui.canvas;

/**
 * A piece of the plane that was painted.
 *
 * @param pixels premultiplied ARGB, row by row; at least as many as the area has
 */
record Patch(Area area, int[] pixels) {}
