package dev.depthsprint.picture;

/**
 * Which glyph draws a character: the table {@code cmap} in its formats 4 (the first 65,536
 * characters) and 12 (all of them), as OpenType describes them.
 */
final class CharacterMap {

  private static final int PAGE = 256;

  /** Pages of 256 characters, each made when a character of it is there. */
  private final char[][] pages = new char[(Character.MAX_CODE_POINT + 1) / PAGE][];

  private final int glyphCount;

  private CharacterMap(int glyphCount) {
    this.glyphCount = glyphCount;
  }

  static CharacterMap read(FontData table, int glyphCount) {
    var map = new CharacterMap(glyphCount);
    int subtables = table.u16(2);
    boolean known = false;
    for (int i = 0; i < subtables; i++) {
      int encoding = table.u16(6 + i * 8 - 2);
      FontData subtable = table.from(table.size(8 + i * 8));
      known |= map.addUnicode(table.u16(4 + i * 8), encoding, subtable);
    }
    if (!known) {
      throw table.broken("has no Unicode subtable of format 4 or 12");
    }
    return map;
  }

  /** The glyph of a character; 0, the glyph for "not there", when the font lacks it. */
  int glyph(int codePoint) {
    char[] page = pages[codePoint / PAGE];
    return page == null ? 0 : page[codePoint % PAGE];
  }

  private boolean addUnicode(int platform, int encoding, FontData subtable) {
    boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
    int format = subtable.u16(0);
    if (unicode && format == 4) {
      addSegments(subtable);
    } else if (unicode && format == 12) {
      addGroups(subtable);
    } else {
      return false;
    }
    return true;
  }

  private void addSegments(FontData table) {
    int doubled = table.u16(6);
    int ends = 14;
    int starts = ends + doubled + 2;
    int deltas = starts + doubled;
    int offsets = deltas + doubled;
    for (int i = 0; i < doubled; i += 2) {
      int start = table.u16(starts + i);
      int end = Math.min(table.u16(ends + i), 0xFFFE);
      int delta = table.u16(deltas + i);
      int offset = table.u16(offsets + i);
      for (int code = start; code <= end; code++) {
        int glyph = offset == 0 ? code : table.u16(offsets + i + offset + (code - start) * 2);
        put(code, offset != 0 && glyph == 0 ? 0 : glyph + delta & 0xFFFF);
      }
    }
  }

  private void addGroups(FontData table) {
    int groups = table.size(12);
    for (int i = 0; i < groups; i++) {
      long start = table.u32(16 + i * 12);
      long end = table.u32(20 + i * 12);
      long glyph = table.u32(24 + i * 12);
      if (end > Character.MAX_CODE_POINT || end - start >= glyphCount) {
        throw table.broken("maps characters " + start + " to " + end);
      }
      for (long code = start; code <= end; code++) {
        put((int) code, (int) Math.min(glyph + code - start, Integer.MAX_VALUE));
      }
    }
  }

  private void put(int codePoint, int glyph) {
    if (glyph == 0 || glyph >= glyphCount) {
      return;
    }
    int page = codePoint / PAGE;
    if (pages[page] == null) {
      pages[page] = new char[PAGE];
    }
    pages[page][codePoint % PAGE] = (char) glyph;
  }
}
