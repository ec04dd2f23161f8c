package dev.depthsprint.picture.raster;

import dev.depthsprint.picture.Outline;
import java.util.Arrays;

/**
 * Turns lines with a width into shapes for the scan converter: along the line at half the width to
 * one side and back at the other. Corners are mitred, very sharp ones cut off. Both sides of a
 * corner are mitred, so that the pieces of a curve never overlap, as long as they are longer than
 * half the width.
 */
final class Stroker extends Flattener {

  /** 1 + cosine of the turn below which a corner is cut off: turns of more than 143 degrees. */
  private static final double SHARPEST = 0.2;

  /** Points closer than this, in pixels, are one point. */
  private static final double SAME = 1e-4;

  private static final int DOT_CORNERS = 12;

  private final ScanConverter target;

  private double halfWidth;
  private double on;
  private double off;

  private double[] xs = new double[64];
  private double[] ys = new double[64];
  private int count;

  /** A piece of a dashed line, in the same form. */
  private double[] pieceXs = new double[64];

  private double[] pieceYs = new double[64];
  private int pieceCount;

  /** Whether a dash or a gap is under way, and how much of it is left, in pixels. */
  private boolean drawing;

  private double untilSwitch;

  private double[] normalXs = new double[64];
  private double[] normalYs = new double[64];
  private boolean inContour;

  Stroker(ScanConverter target) {
    this.target = target;
  }

  /** Adds a stroke to the target; all numbers in pixels. */
  void add(Outline outline, double width, double dashOn, double dashOff) {
    halfWidth = width / 2;
    on = dashOn;
    off = dashOff;
    count = 0;
    outline.draw(this);
    finish(false);
  }

  @Override
  void start(double toX, double toY) {
    finish(false);
    line(toX, toY);
  }

  @Override
  void line(double toX, double toY) {
    if (count > 0 && Math.hypot(toX - xs[count - 1], toY - ys[count - 1]) < SAME) {
      return;
    }
    if (count == xs.length) {
      xs = Arrays.copyOf(xs, count * 2);
      ys = Arrays.copyOf(ys, count * 2);
    }
    xs[count] = toX;
    ys[count] = toY;
    count++;
  }

  @Override
  public void close() {
    finish(true);
  }

  private void finish(boolean closed) {
    if (closed && count > 1 && Math.hypot(xs[0] - xs[count - 1], ys[0] - ys[count - 1]) < SAME) {
      count--;
    }
    if (off > 0) {
      if (closed && count > 0) {
        line(xs[0], ys[0]);
      }
      dashes();
    } else if (count > 1) {
      outline(xs, ys, count, closed && count > 2);
    }
    count = 0;
  }

  private void outline(double[] px, double[] py, int points, boolean closed) {
    int segments = closed ? points : points - 1;
    findNormals(px, py, points, segments);
    for (int i = 0; i < points; i++) {
      int before = i > 0 ? i - 1 : closed ? segments - 1 : 0;
      corner(px[i], py[i], before, Math.min(i, segments - 1), halfWidth);
    }
    if (closed) {
      finishContour();
    }
    for (int i = points - 1; i >= 0; i--) {
      int before = i > 0 ? i - 1 : closed ? segments - 1 : 0;
      corner(px[i], py[i], Math.min(i, segments - 1), before, -halfWidth);
    }
    finishContour();
  }

  /** Of each line the direction that points to its left, one long. */
  private void findNormals(double[] px, double[] py, int points, int segments) {
    if (normalXs.length < segments) {
      normalXs = new double[segments * 2];
      normalYs = new double[segments * 2];
    }
    for (int i = 0; i < segments; i++) {
      int to = i + 1 < points ? i + 1 : 0;
      double dx = px[to] - px[i];
      double dy = py[to] - py[i];
      double length = Math.sqrt(dx * dx + dy * dy);
      normalXs[i] = dy / length;
      normalYs[i] = -dx / length;
    }
  }

  /** The point beside a corner, or the two of a corner that is cut off. */
  private void corner(double x, double y, int before, int after, double distance) {
    double inX = normalXs[before];
    double inY = normalYs[before];
    double outX = normalXs[after];
    double outY = normalYs[after];
    double openness = 1 + inX * outX + inY * outY;
    if (openness < SHARPEST) {
      point(x + inX * distance, y + inY * distance);
      point(x + outX * distance, y + outY * distance);
    } else {
      double reach = distance / openness;
      point(x + (inX + outX) * reach, y + (inY + outY) * reach);
    }
  }

  private void point(double toX, double toY) {
    if (inContour) {
      target.line(toX, toY);
    } else {
      target.start(toX, toY);
      inContour = true;
    }
  }

  private void finishContour() {
    target.close();
    inContour = false;
  }

  private void dashes() {
    if (on == 0) {
      dots();
      return;
    }
    untilSwitch = on;
    drawing = true;
    pieceCount = 0;
    for (int i = 0; i + 1 < count; i++) {
      dashLine(i);
    }
    if (drawing && count > 0) {
      piecePoint(xs[count - 1], ys[count - 1]);
      finishPiece();
    }
  }

  /** Cuts the line from point {@code i} to the next; a piece goes on over the corner. */
  private void dashLine(int i) {
    double dx = xs[i + 1] - xs[i];
    double dy = ys[i + 1] - ys[i];
    double length = Math.hypot(dx, dy);
    double done = 0;
    if (drawing) {
      piecePoint(xs[i], ys[i]);
    }
    while (length - done > untilSwitch) {
      done += untilSwitch;
      piecePoint(xs[i] + dx * done / length, ys[i] + dy * done / length);
      if (drawing) {
        finishPiece();
      }
      drawing = !drawing;
      untilSwitch = drawing ? on : off;
    }
    untilSwitch -= length - done;
  }

  private void piecePoint(double toX, double toY) {
    if (pieceCount > 0
        && Math.hypot(toX - pieceXs[pieceCount - 1], toY - pieceYs[pieceCount - 1]) < SAME) {
      return;
    }
    if (pieceCount == pieceXs.length) {
      pieceXs = Arrays.copyOf(pieceXs, pieceCount * 2);
      pieceYs = Arrays.copyOf(pieceYs, pieceCount * 2);
    }
    pieceXs[pieceCount] = toX;
    pieceYs[pieceCount] = toY;
    pieceCount++;
  }

  private void finishPiece() {
    if (pieceCount > 1) {
      outline(pieceXs, pieceYs, pieceCount, false);
    }
    pieceCount = 0;
  }

  private void dots() {
    double untilNext = 0;
    for (int i = 0; i + 1 < count; i++) {
      double length = Math.hypot(xs[i + 1] - xs[i], ys[i + 1] - ys[i]);
      double at = untilNext;
      for (; at < length; at += off) {
        double share = at / length;
        dot(xs[i] + (xs[i + 1] - xs[i]) * share, ys[i] + (ys[i + 1] - ys[i]) * share);
      }
      untilNext = at - length;
    }
  }

  private void dot(double centerX, double centerY) {
    for (int i = 0; i < DOT_CORNERS; i++) {
      double angle = 2 * Math.PI * i / DOT_CORNERS;
      point(
          centerX + halfWidth * StrictMath.cos(angle), centerY + halfWidth * StrictMath.sin(angle));
    }
    finishContour();
  }
}
