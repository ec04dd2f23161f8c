package dev.depthsprint.ui.canvas;

/**
 * A painted view.
 *
 * @param number of the request it answers
 * @param camera from where it was painted
 * @param width in device pixels
 * @param height in device pixels
 * @param outputScale device pixels per logical pixel
 * @param pixels premultiplied ARGB, row by row; at least as many as the frame has
 */
record Frame(long number, Camera camera, int width, int height, double outputScale, int[] pixels) {}
