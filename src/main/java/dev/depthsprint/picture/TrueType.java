package dev.depthsprint.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font as far as drawing unshaped text and icons needs it: which glyph a character has,
 * how wide glyphs are, what they look like and, where the font tells, how they are called. Kerning,
 * ligatures and hinting are not read; every back end places letters by the same plain advances.
 */
final class TrueType {

  /** A glyph that the font's own list names takes its name from a fixed list of this length. */
  private static final int STANDARD_NAMES = 258;

  private final Map<String, FontData> tables = new HashMap<>();
  private final int unitsPerEm;
  private final int ascender;
  private final int descender;
  private final int glyphCount;
  private final GlyphOutlines outlines;

  private TrueType(FontData file) {
    int count = file.u16(4);
    for (int i = 0; i < count; i++) {
      int at = 12 + i * 16;
      String tag = file.ascii(at, 4);
      tables.put(tag, file.slice(tag, file.size(at + 8), file.size(at + 12)));
    }
    FontData head = table("head");
    FontData line = table("hhea");
    glyphCount = table("maxp").u16(4);
    unitsPerEm = head.u16(18);
    if (unitsPerEm == 0) {
      throw head.broken("has an em of no units");
    }
    ascender = line.s16(4);
    descender = line.s16(6);
    outlines = new GlyphOutlines(table("loca"), table("glyf"), head.u16(50) == 1, unitsPerEm);
  }

  /**
   * Reads a font.
   *
   * @throws IllegalArgumentException when the bytes are not a whole TrueType font
   */
  static TrueType read(byte[] file) {
    return new TrueType(FontData.of(file));
  }

  /** Reads a font that ships with the app; that it is missing or damaged is a broken build. */
  static TrueType bundled(String resource) {
    try (InputStream in = TrueType.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the font " + resource + " is not on the class path");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int glyphCount() {
    return glyphCount;
  }

  /** Which glyph draws a character. */
  CharacterMap characters() {
    return CharacterMap.read(table("cmap"), glyphCount);
  }

  /**
   * How far the next glyph stands from each glyph, in em. The last advance that stands in the table
   * holds for all glyphs after it.
   */
  double[] advances() {
    FontData table = table("hmtx");
    int listed = table("hhea").u16(34);
    if (listed == 0) {
      throw table.broken("lists no advance");
    }
    double[] advances = new double[glyphCount];
    for (int glyph = 0; glyph < glyphCount; glyph++) {
      advances[glyph] = (double) table.u16(4 * Math.min(glyph, listed - 1)) / unitsPerEm;
    }
    return advances;
  }

  /** How far letters rise above the base line, in em. */
  double ascent() {
    return (double) ascender / unitsPerEm;
  }

  /** How far letters reach below the base line, in em, as a positive number. */
  double descent() {
    return (double) -descender / unitsPerEm;
  }

  /** A glyph's shape in em units, y downwards from the base line. */
  Outline outline(int glyph) {
    return outlines.outline(glyph);
  }

  /**
   * The glyphs by the names that the table {@code post} of format 2 gives: an index for each glyph
   * into a list that begins with 258 standard names, then the other names with a length byte each.
   */
  Map<String, Integer> glyphsByName() {
    FontData post = table("post");
    if (post.u32(0) != 0x00020000) {
      throw post.broken("names no glyphs");
    }
    int count = Math.min(post.u16(32), glyphCount);
    int[] glyphs = new int[0x10000];
    for (int glyph = 0; glyph < count; glyph++) {
      glyphs[post.u16(34 + glyph * 2)] = glyph;
    }
    Map<String, Integer> byName = HashMap.newHashMap(count);
    int at = 34 + post.u16(32) * 2;
    for (int index = STANDARD_NAMES; at < post.length() && index < glyphs.length; index++) {
      int length = post.u8(at);
      if (glyphs[index] != 0) {
        byName.put(post.ascii(at + 1, length), glyphs[index]);
      }
      at += 1 + length;
    }
    return byName;
  }

  private FontData table(String tag) {
    FontData table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("the font has no table " + tag);
    }
    return table;
  }
}
