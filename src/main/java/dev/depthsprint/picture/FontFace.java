package dev.depthsprint.picture;

import java.util.Arrays;
import java.util.List;

/**
 * The one typeface of every picture, Open Sans, in its two weights. Its own advances measure text
 * the same way for the screen and for every file, without any toolkit. Its figures all have the
 * same width.
 */
public enum FontFace {
  REGULAR("/fonts/ttf/OpenSans/OpenSans-Regular.ttf"),
  SEMIBOLD("/fonts/ttf/OpenSans/OpenSans-SemiBold.ttf");

  /** Below this character the glyphs stand in a table. */
  private static final int LATIN = 0x250;

  private final String resource;
  private final TrueType font;
  private final CharacterMap characters;
  private final char[] latinGlyphs = new char[LATIN];
  private final double[] advances;

  FontFace(String resource) {
    this.resource = resource;
    font = TrueType.bundled(resource);
    characters = font.characters();
    advances = Arrays.copyOf(font.advances(), font.glyphCount() + Spare.CHARACTERS.length());
    Arrays.fill(advances, font.glyphCount(), advances.length, Spare.WIDTH);
    for (int code = 0; code < LATIN; code++) {
      latinGlyphs[code] = (char) characters.glyph(Character.isISOControl(code) ? ' ' : code);
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
    if (codePoint < LATIN) {
      return latinGlyphs[codePoint];
    }
    int glyph = characters.glyph(codePoint);
    int spare = glyph == 0 ? Spare.CHARACTERS.indexOf(codePoint) : -1;
    return spare < 0 ? glyph : font.glyphCount() + spare;
  }

  /** True when the face itself has the character, false when a shape of ours stands in. */
  public boolean hasLetter(int codePoint) {
    int glyph = glyph(codePoint);
    return glyph > 0 && glyph < font.glyphCount();
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
    if (glyph == 0) {
      return Spare.MISSING;
    }
    int spare = glyph - font.glyphCount();
    return spare < 0 ? font.outline(glyph) : Spare.outline(spare);
  }

  public double ascent(double size) {
    return font.ascent() * size;
  }

  public double descent(double size) {
    return font.descent() * size;
  }

  /** Shapes for what the face lacks. */
  private static final class Spare {

    /** What people write about pipelines; drawn by the icons below, in the same order. */
    static final String CHARACTERS = "←↑→↓✓";

    static final double WIDTH = 0.9;

    /** A box; the face's own glyph for a missing one is blank, which would hide that it is. */
    static final Outline MISSING = missing();

    private static final List<String> ICONS =
        List.of("arrow-left", "arrow-up", "arrow-right", "arrow-down", "check");

    private Spare() {}

    /** An icon, its middle at half the height of the capitals. */
    static Outline outline(int index) {
      return Icons.outline(ICONS.get(index)).at(0, -0.81, WIDTH);
    }

    private static Outline missing() {
      var builder = new Outline.Builder();
      Outline.rect(new Box(0.06, -0.714, 0.48, 0.714)).draw(builder);
      builder.moveTo(0.12, -0.654);
      builder.lineTo(0.12, -0.06);
      builder.lineTo(0.48, -0.06);
      builder.lineTo(0.48, -0.654);
      builder.close();
      return builder.outline();
    }
  }
}
