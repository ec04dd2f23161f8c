package dev.depthsprint.picture.raster;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pictures as PNG files. They are painted and compressed in bands, several at a time, so that
 * neither memory nor one processor limits them; the bytes do not depend on how many.
 */
public final class Png {

  /** Free space around the picture, in diagram units. */
  public static final double MARGIN = 24;

  public static final int LARGEST_SCALE = 4;

  /** More pixels than this are refused: few programs would open the file. */
  private static final long MOST_PIXELS = 200_000_000;

  private static final int PIXELS_A_BAND = 1 << 19;

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
    double width = Math.max(1, Math.ceil(box.right()) - left);
    return new Box(left, top, width, Math.max(1, Math.ceil(box.bottom()) - top));
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
    var file = new PngStream(out);
    file.start(
        (int) width, (int) height, background.isOpaque(), (int) Math.round(UNITS_A_METRE * scale));
    for (PackedRows band : bands(picture, view, background, (int) width, (int) height)) {
      file.rows(band);
    }
    file.end();
  }

  private static List<PackedRows> bands(
      Picture picture, View view, Rgba background, int width, int height) {
    int rows = Math.clamp(PIXELS_A_BAND / width, 1, height);
    return IntStream.rangeClosed(0, (height - 1) / rows)
        .parallel()
        .mapToObj(band -> {
          int top = band * rows;
          int here = Math.min(rows, height - top);
          int[] pixels = new int[width * here];
          Surface surface = Surface.window(pixels, 0, top, width, here);
          Raster.paint(picture.marks(), view, surface, background);
          boolean last = top + here == height;
          return PackedRows.of(pixels, width, here, background.isOpaque(), last);
        })
        .toList();
  }
}
