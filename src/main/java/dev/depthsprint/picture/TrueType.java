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
  private final int[] advances;
  private final CharacterMap characters;
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
    int glyphs = table("maxp").u16(4);
    unitsPerEm = head.u16(18);
    if (unitsPerEm == 0) {
      throw head.broken("has an em of no units");
    }
    ascender = line.s16(4);
    descender = line.s16(6);
    advances = advances(table("hmtx"), line.u16(34), glyphs);
    characters = CharacterMap.read(table("cmap"), glyphs);
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
    return advances.length;
  }

  int glyph(int codePoint) {
    return characters.glyph(codePoint);
  }

  /** How far the next glyph stands from this one, in em. */
  double advance(int glyph) {
    return (double) advances[glyph] / unitsPerEm;
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
    int count = Math.min(post.u16(32), glyphCount());
    Map<Integer, Integer> byIndex = new HashMap<>(count * 2);
    for (int glyph = 0; glyph < count; glyph++) {
      byIndex.put(post.u16(34 + glyph * 2) - STANDARD_NAMES, glyph);
    }
    Map<String, Integer> byName = new HashMap<>(count * 2);
    int at = 34 + post.u16(32) * 2;
    for (int index = 0; at < post.length(); index++) {
      int length = post.u8(at);
      Integer glyph = byIndex.get(index);
      if (glyph != null) {
        byName.put(post.ascii(at + 1, length), glyph);
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

  /** The last advance that stands in the table holds for all glyphs after it. */
  private static int[] advances(FontData table, int listed, int glyphs) {
    if (listed == 0) {
      throw table.broken("lists no advance");
    }
    int[] advances = new int[glyphs];
    for (int glyph = 0; glyph < glyphs; glyph++) {
      advances[glyph] = table.u16(4 * Math.min(glyph, listed - 1));
    }
    return advances;
  }
}
