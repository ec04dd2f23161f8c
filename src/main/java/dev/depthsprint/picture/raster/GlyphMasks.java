package dev.depthsprint.picture.raster;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Icons;
import dev.depthsprint.picture.Outline;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Letters and icons as masks, made once for each size in pixels and kept, so that text costs a copy
 * and not a shape. Letters are kept for four places between two pixels, which is as fine as the eye
 * asks; they always stand on whole pixel rows, so that every line of text is equally sharp.
 *
 * <p>Threads share the masks without locks: a mask never changes, and two threads that miss the
 * same one both make it, equal to the bit.
 */
final class GlyphMasks {

  /** Places of a letter between two pixel columns. */
  static final int PHASES = 4;

  /** Larger ones are so few on a screen that they are drawn as shapes. */
  static final double LARGEST = 64;

  /** Sizes are told apart to this part of a pixel. */
  private static final double SIZE_STEPS = 64;

  private static final int MOST_SIZES = 96;
  private static final int MOST_ICONS = 2048;

  private static final ConcurrentMap<LetterSize, GlyphMask[]> LETTERS = new ConcurrentHashMap<>();
  private static final ConcurrentMap<IconSize, GlyphMask> ICONS = new ConcurrentHashMap<>();

  private record LetterSize(FontFace face, int steps) {}

  private record IconSize(String name, int steps) {}

  private final FontFace face;
  private final double size;
  private final GlyphMask[] masks;

  private GlyphMasks(FontFace face, double size, GlyphMask[] masks) {
    this.face = face;
    this.size = size;
    this.masks = masks;
  }

  /** The letters of a face at a size in pixels. */
  static GlyphMasks of(FontFace face, double pixels) {
    var key = new LetterSize(face, steps(pixels));
    GlyphMask[] masks = LETTERS.get(key);
    if (masks == null) {
      if (LETTERS.size() >= MOST_SIZES) {
        LETTERS.clear();
      }
      masks = LETTERS.computeIfAbsent(key, _ -> new GlyphMask[face.glyphCount() * PHASES]);
    }
    return new GlyphMasks(face, key.steps / SIZE_STEPS, masks);
  }

  /** A letter that begins {@code phase} quarters of a pixel right of its place. */
  GlyphMask letter(int glyph, int phase) {
    int index = glyph * PHASES + phase;
    GlyphMask mask = masks[index];
    if (mask == null) {
      mask = mask(face.outline(glyph), size, (double) phase / PHASES);
      masks[index] = mask;
    }
    return mask;
  }

  /** An icon whose square is {@code pixels} wide. */
  static GlyphMask icon(String name, double pixels) {
    var key = new IconSize(name, steps(pixels));
    GlyphMask mask = ICONS.get(key);
    if (mask == null) {
      if (ICONS.size() >= MOST_ICONS) {
        ICONS.clear();
      }
      mask = mask(Icons.outline(name), key.steps / SIZE_STEPS, 0);
      ICONS.put(key, mask);
    }
    return mask;
  }

  private static int steps(double pixels) {
    return Math.max(1, (int) Math.round(pixels * SIZE_STEPS));
  }

  private static GlyphMask mask(Outline outline, double size, double shift) {
    Box box = outline.bounds();
    int left = (int) Math.floor(box.x() * size + shift);
    int top = (int) Math.floor(box.y() * size);
    int right = (int) Math.ceil(box.right() * size + shift);
    int bottom = (int) Math.ceil(box.bottom() * size);
    int width = right - left;
    byte[] coverage = new byte[width * (bottom - top)];
    var converter = new ScanConverter(left, top, right, bottom);
    converter.place(size, shift, 0);
    converter.add(outline);
    converter.sweep((row, from, to, share) -> {
      int start = (row - top) * width - left;
      Arrays.fill(coverage, start + from, start + to, (byte) share);
    });
    return new GlyphMask(left, top, width, bottom - top, coverage);
  }
}
