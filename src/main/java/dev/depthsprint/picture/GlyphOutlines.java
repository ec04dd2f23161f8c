package dev.depthsprint.picture;

/**
 * The shapes of a TrueType font: the tables {@code loca} and {@code glyf}. Shapes come out in em
 * units with y growing downwards from the base line.
 *
 * <p>A simple glyph is contours of points on and off the curve; two points off the curve in a row
 * have one on it half-way between them. A composite glyph places other glyphs, for example a letter
 * and its accent.
 */
final class GlyphOutlines {

  /** Composite glyphs may hold composite ones; a font that goes deeper is broken. */
  private static final int MAX_DEPTH = 6;

  private static final int ON_CURVE = 1;
  private static final int X_SHORT = 2;
  private static final int Y_SHORT = 4;
  private static final int REPEAT = 8;
  private static final int X_SAME_OR_POSITIVE = 16;
  private static final int Y_SAME_OR_POSITIVE = 32;

  private static final int WORDS = 1;
  private static final int OFFSETS = 2;
  private static final int ONE_SCALE = 8;
  private static final int MORE = 32;
  private static final int TWO_SCALES = 64;
  private static final int MATRIX = 128;

  private final FontData places;
  private final FontData glyphs;
  private final boolean longPlaces;
  private final int unitsPerEm;

  GlyphOutlines(FontData places, FontData glyphs, boolean longPlaces, int unitsPerEm) {
    this.places = places;
    this.glyphs = glyphs;
    this.longPlaces = longPlaces;
    this.unitsPerEm = unitsPerEm;
  }

  Outline outline(int glyph) {
    var builder = new Outline.Builder();
    double em = 1.0 / unitsPerEm;
    draw(glyph, new Placing(em, 0, 0, -em, 0, 0), builder, 0);
    return builder.outline();
  }

  private void draw(int glyph, Placing placing, Pen pen, int depth) {
    int start = place(glyph);
    int end = place(glyph + 1);
    if (end == start) {
      return;
    }
    FontData data = glyphs.slice("glyf", start, end - start);
    int contours = data.s16(0);
    if (contours >= 0) {
      drawSimple(data, contours, placing, pen);
    } else if (depth < MAX_DEPTH) {
      drawComposite(data, placing, pen, depth + 1);
    } else {
      throw data.broken("nests glyphs too deeply");
    }
  }

  private int place(int glyph) {
    return longPlaces ? places.size(glyph * 4) : places.u16(glyph * 2) * 2;
  }

  private void drawSimple(FontData data, int contours, Placing placing, Pen pen) {
    if (contours == 0) {
      return;
    }
    int points = data.u16(10 + (contours - 1) * 2) + 1;
    int at = 10 + contours * 2;
    int[] flags = new int[points];
    at = readFlags(data, at + 2 + data.u16(at), flags);
    int[] xs = new int[points];
    at = readCoordinates(data, at, flags, X_SHORT, X_SAME_OR_POSITIVE, xs);
    int[] ys = new int[points];
    readCoordinates(data, at, flags, Y_SHORT, Y_SAME_OR_POSITIVE, ys);
    int first = 0;
    for (int contour = 0; contour < contours; contour++) {
      int last = data.u16(10 + contour * 2);
      if (last >= points || last < first - 1) {
        throw data.broken("has contours out of order");
      }
      new Contour(flags, xs, ys, first, last - first + 1, placing).draw(pen);
      first = last + 1;
    }
  }

  private static int readFlags(FontData data, int start, int[] flags) {
    int at = start;
    for (int i = 0; i < flags.length; ) {
      int flag = data.u8(at++);
      int times = (flag & REPEAT) == 0 ? 1 : 1 + data.u8(at++);
      for (; times > 0 && i < flags.length; times--) {
        flags[i++] = flag;
      }
    }
    return at;
  }

  private static int readCoordinates(
      FontData data, int start, int[] flags, int isShort, int sameOrPositive, int[] values) {
    int at = start;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean set = (flags[i] & sameOrPositive) != 0;
      if ((flags[i] & isShort) != 0) {
        value += set ? data.u8(at) : -data.u8(at);
        at += 1;
      } else if (!set) {
        value += data.s16(at);
        at += 2;
      }
      values[i] = value;
    }
    return at;
  }

  private void drawComposite(FontData data, Placing placing, Pen pen, int depth) {
    int at = 10;
    int flags;
    do {
      flags = data.u16(at);
      int glyph = data.u16(at + 2);
      int scales = at + ((flags & WORDS) == 0 ? 6 : 8);
      draw(glyph, placing.after(placing(data, at + 4, scales, flags)), pen, depth);
      at = scales + scalesLength(flags);
    } while ((flags & MORE) != 0);
  }

  /** Where a part of a composite glyph goes; a part that is tied to a point stays where it is. */
  private static Placing placing(FontData data, int offsets, int scales, int flags) {
    boolean words = (flags & WORDS) != 0;
    boolean moved = (flags & OFFSETS) != 0;
    double dx = !moved ? 0 : words ? data.s16(offsets) : data.s8(offsets);
    double dy = !moved ? 0 : words ? data.s16(offsets + 2) : data.s8(offsets + 1);
    return switch (scalesLength(flags)) {
      case 2 -> new Placing(fraction(data, scales), 0, 0, fraction(data, scales), dx, dy);
      case 4 -> new Placing(fraction(data, scales), 0, 0, fraction(data, scales + 2), dx, dy);
      case 8 ->
          new Placing(
              fraction(data, scales),
              fraction(data, scales + 2),
              fraction(data, scales + 4),
              fraction(data, scales + 6),
              dx,
              dy);
      default -> new Placing(1, 0, 0, 1, dx, dy);
    };
  }

  private static int scalesLength(int flags) {
    return (flags & ONE_SCALE) != 0
        ? 2
        : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
  }

  /** A number with two bits before the point and fourteen after it. */
  private static double fraction(FontData data, int at) {
    return data.s16(at) / 16384.0;
  }

  /** Where a glyph's own coordinates land: x' = xx·x + yx·y + dx, y' = xy·x + yy·y + dy. */
  private record Placing(double xx, double xy, double yx, double yy, double dx, double dy) {

    double x(double x, double y) {
      return xx * x + yx * y + dx;
    }

    double y(double x, double y) {
      return xy * x + yy * y + dy;
    }

    /** First {@code inner}, then this. */
    Placing after(Placing inner) {
      return new Placing(
          xx * inner.xx + yx * inner.xy,
          xy * inner.xx + yy * inner.xy,
          xx * inner.yx + yx * inner.yy,
          xy * inner.yx + yy * inner.yy,
          x(inner.dx, inner.dy),
          y(inner.dx, inner.dy));
    }
  }

  /** One closed line of a simple glyph. */
  private record Contour(int[] flags, int[] xs, int[] ys, int first, int count, Placing placing) {

    void draw(Pen pen) {
      if (count < 2) {
        return;
      }
      int start = 0;
      while (start < count && !isOn(start)) {
        start++;
      }
      if (start == count) {
        pen.moveTo((x(0) + x(count - 1)) / 2, (y(0) + y(count - 1)) / 2);
        drawFrom(-1, pen);
      } else {
        pen.moveTo(x(start), y(start));
        drawFrom(start, pen);
      }
      pen.close();
    }

    /** Draws what follows point {@code start}, once round; -1 starts before the first point. */
    private void drawFrom(int start, Pen pen) {
      int end = start < 0 ? count - 1 : start + count;
      for (int i = start + 1; i <= end; i++) {
        if (isOn(i)) {
          pen.lineTo(x(i), y(i));
        } else if (isOn(i + 1)) {
          pen.quadTo(x(i), y(i), x(i + 1), y(i + 1));
          i++;
        } else {
          pen.quadTo(x(i), y(i), (x(i) + x(i + 1)) / 2, (y(i) + y(i + 1)) / 2);
        }
      }
    }

    private boolean isOn(int i) {
      return (flags[index(i)] & ON_CURVE) != 0;
    }

    private double x(int i) {
      return placing.x(xs[index(i)], ys[index(i)]);
    }

    private double y(int i) {
      return placing.y(xs[index(i)], ys[index(i)]);
    }

    private int index(int i) {
      return first + i % count;
    }
  }
}
