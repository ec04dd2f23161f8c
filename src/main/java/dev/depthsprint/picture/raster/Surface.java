package dev.depthsprint.picture.raster;

import dev.depthsprint.picture.Rgba;
import java.util.Arrays;
import java.util.Objects;

/**
 * Pixels to paint on: an array that holds a window of a larger plane, and the part of the window
 * that may be touched. Because rows and columns keep their numbers in the plane, a picture painted
 * in tiles or bands has the same pixels as one painted whole.
 *
 * <p>A pixel is eight bits each of alpha, red, green and blue, the colours premultiplied by alpha.
 */
public final class Surface implements Spans {

  private static final int LANES = 0x00FF00FF;
  private static final int HALVES = 0x00800080;

  private final int[] pixels;
  private final int originX;
  private final int originY;
  private final int stride;

  final int left;
  final int top;
  final int right;
  final int bottom;

  private int ink;
  private int inkAlpha;

  private Surface(
      int[] pixels,
      int originX,
      int originY,
      int stride,
      int left,
      int top,
      int right,
      int bottom) {
    this.pixels = pixels;
    this.originX = originX;
    this.originY = originY;
    this.stride = stride;
    this.left = left;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
  }

  /** The whole array, whose first pixel is (0, 0). */
  public static Surface of(int[] pixels, int width, int height) {
    return window(pixels, 0, 0, width, height);
  }

  /** An array whose first pixel is ({@code left}, {@code top}) of the plane. */
  public static Surface window(int[] pixels, int left, int top, int width, int height) {
    Objects.checkFromIndexSize(0, Math.multiplyExact(width, height), pixels.length);
    return new Surface(pixels, left, top, width, left, top, left + width, top + height);
  }

  /** The same pixels, of which only those inside this rectangle may be touched. */
  public Surface clipped(int clipLeft, int clipTop, int clipRight, int clipBottom) {
    int newLeft = Math.clamp(clipLeft, left, right);
    int newTop = Math.clamp(clipTop, top, bottom);
    return new Surface(
        pixels,
        originX,
        originY,
        stride,
        newLeft,
        newTop,
        Math.clamp(clipRight, newLeft, right),
        Math.clamp(clipBottom, newTop, bottom));
  }

  /** Overwrites every pixel that may be touched. */
  void clear(Rgba color) {
    int value = premultiplied(color);
    for (int row = top; row < bottom; row++) {
      int at = index(row, left);
      Arrays.fill(pixels, at, at + right - left, value);
    }
  }

  /** True when any of these pixels may be touched. */
  public boolean shows(int fromLeft, int fromTop, int toRight, int toBottom) {
    return fromLeft < right && toRight > left && fromTop < bottom && toBottom > top;
  }

  /** Paints whole pixels; right and bottom are not painted any more. */
  public void rect(Rgba color, int rectLeft, int rectTop, int rectRight, int rectBottom) {
    int from = Math.max(left, rectLeft);
    int to = Math.min(right, rectRight);
    if (from < to) {
      ink(color);
      for (int row = Math.max(top, rectTop); row < Math.min(bottom, rectBottom); row++) {
        span(row, from, to, 255);
      }
    }
  }

  /** What the next spans are painted with. */
  void ink(Rgba color) {
    ink = premultiplied(color);
    inkAlpha = color.alpha();
  }

  @Override
  public void span(int row, int from, int to, int coverage) {
    int at = index(row, from);
    int end = at + to - from;
    if (coverage == 255 && inkAlpha == 255) {
      Arrays.fill(pixels, at, end, ink);
      return;
    }
    int source = scaled(ink, coverage);
    int rest = 255 - (source >>> 24);
    for (; at < end; at++) {
      pixels[at] = source + scaled(pixels[at], rest);
    }
  }

  /** Paints a mask whose reference point lies at the pixel (x, y). */
  void mask(GlyphMask mask, int x, int y) {
    int maskLeft = x + mask.left();
    int maskTop = y + mask.top();
    int from = Math.max(left, maskLeft);
    int to = Math.min(right, maskLeft + mask.width());
    int lastRow = Math.min(bottom, maskTop + mask.height());
    for (int row = Math.max(top, maskTop); row < lastRow; row++) {
      int maskAt = (row - maskTop) * mask.width() - maskLeft;
      int shift = index(row, 0);
      for (int column = from; column < to; column++) {
        int coverage = mask.coverage()[maskAt + column] & 0xFF;
        if (coverage != 0) {
          int source = scaled(ink, coverage);
          int at = shift + column;
          pixels[at] = source + scaled(pixels[at], 255 - (source >>> 24));
        }
      }
    }
  }

  private int index(int row, int column) {
    return (row - originY) * stride + column - originX;
  }

  private static int premultiplied(Rgba color) {
    return color.isOpaque()
        ? color.argb()
        : color.alpha() << 24 | scaled(color.argb(), color.alpha()) & 0xFFFFFF;
  }

  /** All four channels times {@code share}/255, rounded, two channels at once. */
  private static int scaled(int pixel, int share) {
    int redBlue = (pixel & LANES) * share + HALVES;
    int alphaGreen = (pixel >>> 8 & LANES) * share + HALVES;
    redBlue = redBlue + (redBlue >>> 8 & LANES) >>> 8 & LANES;
    alphaGreen = alphaGreen + (alphaGreen >>> 8 & LANES) & ~LANES;
    return alphaGreen | redBlue;
  }
}
