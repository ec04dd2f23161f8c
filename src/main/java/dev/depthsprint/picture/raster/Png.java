package dev.depthsprint.picture.raster;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.io.OutputStream;

/** Pictures as PNG files, painted and written band by band, so that memory does not limit them. */
public final class Png {

  /** Free space around the picture, in diagram units. */
  public static final double MARGIN = 24;

  public static final int LARGEST_SCALE = 4;

  /** More pixels than this are refused: few programs would open the file. */
  private static final long MOST_PIXELS = 200_000_000;

  private static final int PIXELS_A_BAND = 1 << 20;

  /**
   * A diagram unit is a CSS pixel, 1/96 inch, as in browsers, office programs and JavaFX. A file at
   * scale 2 says 192 dots an inch, so that it is shown as large as at scale 1, only sharper.
   */
  private static final double UNITS_A_METRE = 96 / 0.0254;

  private Png() {}

  /** What of the plane a file shows: the picture and its margin, to whole units. */
  public static Box frame(Picture picture) {
    Box box = picture.bounds().grown(MARGIN);
    double left = Math.floor(box.x());
    double top = Math.floor(box.y());
    return new Box(left, top, Math.ceil(box.right()) - left, Math.ceil(box.bottom()) - top);
  }

  /**
   * Writes a picture. The stream is left open.
   *
   * @param scale pixels per diagram unit, 1 to {@link #LARGEST_SCALE}
   * @param background {@link Rgba#TRANSPARENT} for a see-through file
   * @throws Problem when the file would have too many pixels; nothing is written then
   * @throws IOException when the stream fails
   */
  public static void write(Picture picture, int scale, Rgba background, OutputStream out)
      throws IOException, Problem {
    if (scale < 1 || scale > LARGEST_SCALE) {
      throw new IllegalArgumentException("a scale of " + scale);
    }
    Box frame = frame(picture);
    double width = frame.width() * scale;
    double height = frame.height() * scale;
    if (width * height > MOST_PIXELS) {
      throw Problem.of(
          "picture.tooLarge", "%.0f".formatted(width), "%.0f".formatted(height), MOST_PIXELS);
    }
    var view = new View(frame.x(), frame.y(), scale);
    try (var file = new PngStream(out, (int) width, (int) height, background.isOpaque())) {
      file.start((int) Math.round(UNITS_A_METRE * scale));
      writeBands(picture, view, background, (int) width, (int) height, file);
      file.end();
    }
  }

  private static void writeBands(
      Picture picture, View view, Rgba background, int width, int height, PngStream file)
      throws IOException {
    int rows = Math.clamp(PIXELS_A_BAND / width, 1, height);
    int[] pixels = new int[width * rows];
    for (int top = 0; top < height; top += rows) {
      int bandRows = Math.min(rows, height - top);
      Surface band = Surface.window(pixels, 0, top, width, bandRows);
      Raster.paint(picture.marks(), view, band, background);
      for (int row = 0; row < bandRows; row++) {
        file.row(pixels, row * width);
      }
    }
  }
}
