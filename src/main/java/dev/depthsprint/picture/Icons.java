package dev.depthsprint.picture;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The Material Design icons by name, for example "database-outline". */
public final class Icons {

  private static final TrueType FONT =
      TrueType.bundled(
          "/META-INF/resources/materialdesign2/7.4.47/fonts/materialdesignicons-webfont.ttf");

  private static final Map<String, Integer> GLYPHS = FONT.glyphsByName();

  private static final Map<Integer, Outline> OUTLINES = new ConcurrentHashMap<>();

  private static final Outline UNKNOWN = Outline.rect(new Box(0.2, 0.2, 0.6, 0.6));

  private Icons() {}

  public static boolean isKnown(String name) {
    return GLYPHS.containsKey(name);
  }

  /** The shape of an icon in the unit square, y downwards; an unknown one is a plain square. */
  public static Outline outline(String name) {
    Integer glyph = GLYPHS.get(name);
    return glyph == null ? UNKNOWN : OUTLINES.computeIfAbsent(glyph, Icons::read);
  }

  private static Outline read(int glyph) {
    var builder = new Outline.Builder();
    FONT.outline(glyph).draw(new Lowered(builder, FONT.ascent()));
    return builder.outline();
  }

  /** Moves what stands on a base line down into the square that hangs from y = 0. */
  private record Lowered(Pen pen, double by) implements Pen {

    @Override
    public void moveTo(double x, double y) {
      pen.moveTo(x, y + by);
    }

    @Override
    public void lineTo(double x, double y) {
      pen.lineTo(x, y + by);
    }

    @Override
    public void quadTo(double cx, double cy, double x, double y) {
      pen.quadTo(cx, cy + by, x, y + by);
    }

    @Override
    public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
      pen.cubicTo(c1x, c1y + by, c2x, c2y + by, x, y + by);
    }

    @Override
    public void close() {
      pen.close();
    }
  }
}
