package dev.depthsprint.picture;

/**
 * The one typeface of every picture, Open Sans, in its two weights. Its own advances measure text
 * the same way for the screen and for every file, without any toolkit. Its figures all have the
 * same width.
 */
public enum FontFace {
  REGULAR("/fonts/ttf/OpenSans/OpenSans-Regular.ttf"),
  SEMIBOLD("/fonts/ttf/OpenSans/OpenSans-SemiBold.ttf");

  /** Beyond this character nothing in the table below is looked up. */
  private static final int LATIN = 0x250;

  private final String resource;
  private final TrueType font;
  private final char[] latinGlyphs = new char[LATIN];
  private final double[] advances;

  FontFace(String resource) {
    this.resource = resource;
    font = TrueType.bundled(resource);
    advances = new double[font.glyphCount()];
    for (int glyph = 0; glyph < advances.length; glyph++) {
      advances[glyph] = font.advance(glyph);
    }
    for (int code = 0; code < LATIN; code++) {
      latinGlyphs[code] = (char) font.glyph(Character.isISOControl(code) ? ' ' : code);
    }
  }

  /** Where the TrueType file of this weight lies on the class path. */
  public String resource() {
    return resource;
  }

  /** How wide the text is, in the units of {@code size}. */
  public double width(String text, double size) {
    double em = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (isDrawn(codePoint)) {
        em += advances[glyph(codePoint)];
      }
      i += Character.charCount(codePoint);
    }
    return em * size;
  }

  /**
   * The glyph that draws a character. One that the face lacks is drawn as a box, control characters
   * as spaces.
   */
  public int glyph(int codePoint) {
    return codePoint < LATIN ? latinGlyphs[codePoint] : font.glyph(codePoint);
  }

  /** False for characters that only say how their neighbours join, such as emoji variants. */
  public static boolean isDrawn(int codePoint) {
    return codePoint < 0x300
        ? codePoint != 0xAD
        : Character.getType(codePoint) != Character.FORMAT
            && (codePoint < 0xFE00 || codePoint > 0xFE0F);
  }

  public int glyphCount() {
    return advances.length;
  }

  /** How far the next glyph stands from this one, in em. */
  public double advance(int glyph) {
    return advances[glyph];
  }

  /** A glyph's shape in em units, y downwards from the base line. */
  public Outline outline(int glyph) {
    return font.outline(glyph);
  }

  public double ascent(double size) {
    return font.ascent() * size;
  }

  public double descent(double size) {
    return font.descent() * size;
  }
}
