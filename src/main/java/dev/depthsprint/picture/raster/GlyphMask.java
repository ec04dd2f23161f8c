package dev.depthsprint.picture.raster;

/**
 * How much of each pixel a letter or icon covers.
 *
 * @param left of the first column, counted from the pixel the glyph is placed at
 * @param top of the first row, counted from the pixel the glyph is placed at
 * @param coverage 0…255 a pixel, row by row; never changed once it is here
 */
record GlyphMask(int left, int top, int width, int height, byte[] coverage) {}
