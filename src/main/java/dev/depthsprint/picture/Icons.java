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

  /** Icons stand on a base line; the top of their square is as high as letters rise. */
  private static Outline read(int glyph) {
    return FONT.outline(glyph).at(0, FONT.ascent(), 1);
  }
}
