package dev.depthsprint.picture.raster;

import dev.depthsprint.picture.Pen;

/**
 * A pen that moves an outline to its place in pixels and turns its curves into lines that stay
 * within 1/32 of a pixel of them.
 */
abstract class Flattener implements Pen {

  private static final double TOLERANCE = 1.0 / 32;

  private static final int MOST_LINES = 500;

  private double zoom = 1;
  private double shiftX;
  private double shiftY;
  private double x;
  private double y;

  /** From here on a point (x, y) lies at pixel (x · zoom + shiftX, y · zoom + shiftY). */
  final void place(double newZoom, double newShiftX, double newShiftY) {
    zoom = newZoom;
    shiftX = newShiftX;
    shiftY = newShiftY;
  }

  /** A new part begins at this pixel position. */
  abstract void start(double toX, double toY);

  /** A line goes on to this pixel position. */
  abstract void line(double toX, double toY);

  @Override
  public final void moveTo(double toX, double toY) {
    x = toX * zoom + shiftX;
    y = toY * zoom + shiftY;
    start(x, y);
  }

  @Override
  public final void lineTo(double toX, double toY) {
    x = toX * zoom + shiftX;
    y = toY * zoom + shiftY;
    line(x, y);
  }

  @Override
  public final void quadTo(double cx, double cy, double toX, double toY) {
    double startX = x;
    double startY = y;
    double controlX = cx * zoom + shiftX;
    double controlY = cy * zoom + shiftY;
    double endX = toX * zoom + shiftX;
    double endY = toY * zoom + shiftY;
    double bend = Math.hypot(startX - 2 * controlX + endX, startY - 2 * controlY + endY);
    int lines = lineCount(bend / 4);
    for (int i = 1; i < lines; i++) {
      double t = (double) i / lines;
      double s = 1 - t;
      line(
          s * s * startX + 2 * s * t * controlX + t * t * endX,
          s * s * startY + 2 * s * t * controlY + t * t * endY);
    }
    x = endX;
    y = endY;
    line(x, y);
  }

  @Override
  public final void cubicTo(
      double c1x, double c1y, double c2x, double c2y, double toX, double toY) {
    double startX = x;
    double startY = y;
    double firstX = c1x * zoom + shiftX;
    double firstY = c1y * zoom + shiftY;
    double secondX = c2x * zoom + shiftX;
    double secondY = c2y * zoom + shiftY;
    double endX = toX * zoom + shiftX;
    double endY = toY * zoom + shiftY;
    double bend =
        Math.max(
            Math.hypot(startX - 2 * firstX + secondX, startY - 2 * firstY + secondY),
            Math.hypot(firstX - 2 * secondX + endX, firstY - 2 * secondY + endY));
    int lines = lineCount(bend * 0.75);
    for (int i = 1; i < lines; i++) {
      double t = (double) i / lines;
      double s = 1 - t;
      double a = s * s * s;
      double b = 3 * s * s * t;
      double c = 3 * s * t * t;
      double d = t * t * t;
      line(
          a * startX + b * firstX + c * secondX + d * endX,
          a * startY + b * firstY + c * secondY + d * endY);
    }
    x = endX;
    y = endY;
    line(x, y);
  }

  /** A curve that leaves its chord by {@code sagitta} leaves n equal pieces' chords by 1/n². */
  private static int lineCount(double sagitta) {
    return (int) Math.clamp(Math.ceil(Math.sqrt(sagitta / TOLERANCE)), 1, MOST_LINES);
  }
}
