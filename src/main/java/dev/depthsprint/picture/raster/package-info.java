/**
 * Pictures as pixels, for the screen and for PNG files alike: same picture, same zoom, same pixels,
 * on every machine. Everything is computed here, without a toolkit, a display or the platform's
 * fonts, from any thread.
 *
 * <p>Start with {@code Raster}, which walks the marks; {@code ScanConverter} decides how much of a
 * pixel a shape covers, {@code Surface} mixes the colours. {@code Png} is the file.
 */
package dev.depthsprint.picture.raster;
